import { type AllTerms, fill, keyText } from '@renavigate/engine';
import type { Exported, Speaking } from './exported.ts';
import { say } from './words.ts';

function labelsOf(options: readonly string[], { edition }: Speaking, { language }: Exported) {
  return edition.options
    .filter(({ id }) => options.includes(id))
    .map(({ label }) => label.clinician[language])
    .join(', ');
}

/** The parts of the edition that are not held, where they would speak of the patient. */
function notHeldNote({ edition }: Speaking, { language, beside }: Exported): readonly string[] {
  const parts = new Set(
    beside.options
      .flatMap(({ voices }) => voices)
      .flatMap(({ edition: id, part }) =>
        id === edition.id && part !== undefined ? [part.label[language]] : [],
      ),
  );
  return parts.size === 0 ? [] : [fill(say.notHeld[language], { list: [...parts].join('; ') })];
}

/** What is undecided, and what is missing for it. */
function openNotes(speaking: Speaking, terms: AllTerms, exported: Exported): readonly string[] {
  const { language } = exported;
  const open = speaking.advice.options.filter(({ standing }) => standing === 'undecided');
  if (open.length === 0) return [];
  const missing = [...new Set(open.flatMap((each) => each.missing))];
  const list = missing.map((key) => keyText(key, terms, language, 'clinician')).join(', ');
  const options = open.map(({ option }) => option);
  return [
    fill(say.undecided[language], { list: labelsOf(options, speaking, exported) }),
    fill(say.missing[language], { list }),
  ];
}

function notesOf(speaking: Speaking, terms: AllTerms, exported: Exported): readonly string[] {
  const { language } = exported;
  const { edition, advice } = speaking;
  const notHeld = notHeldNote(speaking, exported);
  if (advice.scope.truth === 'false') return [say.outside[language], ...notHeld];
  return [
    ...(edition.source.replacedBy === undefined ? [] : [say.replaced[language]]),
    ...notHeld,
    ...openNotes(speaking, terms, exported),
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
