import { type OptionAdvice, type TermId, termOf, words } from '@renavigate/engine';
import { type Block, item, line, paragraph, section, span } from '../document/document.ts';
import { say } from '../words.ts';
import { byTerm, type KeysOfTerm, keysLabel } from './keys.ts';
import { capital, listed, type Told, tell } from './telling.ts';

/** Up to so many options are named; more are counted. */
const namedAtMost = 3;

interface Question {
  readonly keys: KeysOfTerm;
  readonly options: readonly OptionAdvice[];
}

function questionsOf({ edition, advice }: Told): readonly Question[] {
  const missing = byTerm([...new Set(advice.options.flatMap((option) => option.missing))]);
  const place = (term: TermId) => edition.questionOrder.indexOf(term);
  return missing
    .toSorted((one, two) => place(one.term) - place(two.term))
    .map((keys) => ({
      keys,
      options: advice.options.filter((option) =>
        byTerm(option.missing).some(({ term }) => term === keys.term),
      ),
    }));
}

function mattersFor({ options }: Question, told: Told): string {
  if (options.length > namedAtMost) {
    return tell(told, say.findOut.mattersMany, { count: options.length });
  }
  const labels = options.flatMap(({ option }) =>
    told.edition.options
      .filter(({ id }) => id === option)
      .map(({ label }) => label[told.audience][told.language]),
  );
  return tell(told, say.findOut.matters, { list: listed(labels, told) });
}

function questionBlocks(question: Question, told: Told): readonly Block[] {
  const term = termOf(question.keys.term, told.edition.terms);
  const matters = span(mattersFor(question, told), 'faint');
  if (told.audience === 'clinician') {
    const where = tell(told, say.whereFound[term.whereFound]);
    const label = span(keysLabel(question.keys, told), 'strong');
    return [
      item(
        1,
        '?',
        ...line(label, `${words.dash}${where}${words.semicolon[told.language]}`, matters),
      ),
    ];
  }
  return [
    item(1, '?', span(term.question.patient[told.language], 'strong')),
    paragraph(2, term.whereToFind[told.language]),
    paragraph(2, { ...matters, text: capital(matters.text) }),
  ];
}

/** What would decide the options that are still open, and where to find it. */
export function findOutBlocks(told: Told): readonly Block[] {
  const questions = questionsOf(told);
  if (questions.length === 0 || told.advice.scope.truth === 'false') return [];
  return [
    section(tell(told, say.findOut.heading)),
    ...questions.flatMap((question) => questionBlocks(question, told)),
  ];
}
