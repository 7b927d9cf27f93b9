import type { Problem } from '@renavigate/engine';
import { type Speaker, speakersOf, type Together, tell, toldBy } from '@renavigate/guideline/tell';
import { adviceDocument } from '../advice/document.ts';
import { type Block, type Document, section } from '../document/document.ts';
import { alertBlocks } from './alert-blocks.ts';
import { consideredBlocks, riskBlocks } from './considered-blocks.ts';
import { besideDocument } from './document.ts';

/** The risk group, where the edition does not tell it itself. */
function riskOfAll({ advice }: Speaker, together: Together): readonly Block[] {
  const { riskScore: score } = together.library.content;
  if (score === undefined) return [];
  const isTold = advice.classifications.some(({ definition }) => definition === score.definition);
  if (isTold && advice.scope.truth !== 'false') return [];
  return [section(tell(together, score.label)), ...riskBlocks(together.beside, together)];
}

/** One edition in full, or several side by side; all that each says follows where everything is asked for. */
export function answerDocument(
  together: Together,
  problems: readonly Problem[],
  notes: readonly Problem[],
): Document {
  const speakers = speakersOf(together);
  const [only, ...others] = speakers;
  const told = (speaker: Speaker) => toldBy(speaker, together);
  if (only !== undefined && others.length === 0) {
    const { beside } = together;
    const more = [...consideredBlocks(beside, together), ...riskOfAll(only, together)];
    return [
      ...alertBlocks(beside, problems, together),
      ...adviceDocument(told(only), [...problems, ...beside.problems], notes, more),
    ];
  }
  const speaking = speakers.filter(({ advice }) => advice.scope.truth !== 'false');
  const full = together.explain ? speaking : [];
  return [
    ...besideDocument(together, problems, notes),
    ...full.flatMap((speaker) => adviceDocument(told(speaker), [], [])),
  ];
}
