import { accountWords, askableTerms, type TermId, termOf, words } from '@renavigate/engine';
import { capital, type InTerms, listed, type Told, tell } from '@renavigate/guideline/tell';
import { type Block, item, line, paragraph, section, span } from '../document/document.ts';
import { byTerm, type KeysOfTerm, keysLabel, termsIn } from './keys.ts';
import { say } from './words.ts';

/** Up to so many options are named; more are counted. */
const namedAtMost = 3;

/** What is not known of a term, and the names of the options that it could decide. */
export interface OpenQuestion {
  readonly keys: KeysOfTerm;
  readonly options: readonly string[];
}

function questionsOf({
  edition,
  compiled,
  advice,
  language,
  audience,
}: Told): readonly OpenQuestion[] {
  const missing = byTerm([...new Set(advice.options.flatMap((option) => option.missing))]);
  const lacking = advice.options.map((each) => ({ ...each, terms: termsIn(each.missing) }));
  const listed = askableTerms(compiled);
  const place = (term: TermId) => listed.indexOf(term);
  const labelsOf = (option: string) =>
    edition.options.filter(({ id }) => id === option).map(({ label }) => label[audience][language]);
  return missing
    .toSorted((one, two) => place(one.term) - place(two.term))
    .map((keys) => ({
      keys,
      options: lacking
        .filter(({ terms }) => terms.has(keys.term))
        .flatMap(({ option }) => labelsOf(option)),
    }));
}

function mattersFor({ options }: OpenQuestion, told: InTerms): string {
  return options.length > namedAtMost
    ? tell(told, say.findOut.mattersMany, { count: options.length })
    : tell(told, say.findOut.matters, { list: listed(options, told) });
}

/** What is asked, where the answer is found, and for which options it matters. */
export function questionBlocks(question: OpenQuestion, told: InTerms): readonly Block[] {
  const term = termOf(question.keys.term, told.edition.terms);
  const matters = span(mattersFor(question, told), 'faint');
  if (told.audience === 'clinician') {
    const where = tell(told, accountWords.whereFound[term.whereFound]);
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
