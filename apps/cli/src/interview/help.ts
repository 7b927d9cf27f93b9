import { type CompiledEdition, type Term, words } from '@renavigate/engine';
import { type Told, tell } from '@renavigate/guideline/tell';
import { shownAt } from '../advice/option-blocks.ts';
import { type Block, paragraph, span } from '../document/document.ts';
import { say } from './words.ts';

/** Why a question is asked, where its answer is found, and what the sources say beside it. */
export function questionHelp(
  term: Term,
  editions: readonly CompiledEdition[],
  voice: Pick<Told, 'language' | 'audience'>,
): readonly Block[] {
  const labelled = (label: string, text: string) =>
    paragraph(1, span(`${label}${tell(voice, words.colon)}`, 'strong'), text);
  const shown = editions.flatMap(({ edition }) =>
    shownAt(edition, voice, (place) => place.kind === 'question' && place.term === term.id),
  );
  return [
    labelled(tell(voice, say.why), term.why[voice.language]),
    labelled(tell(voice, say.where), term.whereToFind[voice.language]),
    ...shown.map((text) => labelled(tell(voice, say.sourceSays), text)),
  ];
}
