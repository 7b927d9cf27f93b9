import { type AllTerms, fill, keyText } from '@renavigate/engine';
import type { Exported, Speaking } from './exported.ts';
import { say } from './words.ts';

function labelsOf(options: readonly string[], { edition }: Speaking, { language }: Exported) {
  return edition.options
    .filter(({ id }) => options.includes(id))
    .map(({ label }) => label.clinician[language])
    .join(', ');
}

function notesOf(speaking: Speaking, terms: AllTerms, exported: Exported) {
  const { language } = exported;
  const { edition, advice } = speaking;
  if (advice.scope.truth === 'false') {
    return [say.outside[language]];
  }
  const open = advice.options.filter(({ standing }) => standing === 'undecided');
  const missing = [...new Set(open.flatMap((each) => each.missing))];
  const list = missing.map((key) => keyText(key, terms, language, 'clinician')).join(', ');
  return [
    ...(edition.source.replacedBy === undefined ? [] : [say.replaced[language]]),
    ...(open.length === 0
      ? []
      : [
          fill(say.undecided[language], {
            list: labelsOf(
              open.map(({ option }) => option),
              speaking,
              exported,
            ),
          }),
          fill(say.missing[language], { list }),
        ]),
  ];
}

/** That an edition was asked, what came of it, and what it could not settle for want of facts. */
export function guidanceResponse(
  speaking: Speaking,
  terms: AllTerms,
  plan: string,
  facts: string,
  exported: Exported,
) {
  const { edition, advice } = speaking;
  const isOpen = advice.options.some(({ standing }) => standing === 'undecided');
  return {
    resourceType: 'GuidanceResponse',
    id: `guidance-${edition.id}`,
    moduleUri: edition.source.url,
    status: isOpen ? 'data-required' : 'success',
    occurrenceDateTime: exported.at,
    note: [say.information[exported.language], ...notesOf(speaking, terms, exported)].map(
      (text) => ({ text }),
    ),
    outputParameters: { reference: facts },
    result: { reference: plan },
  };
}
