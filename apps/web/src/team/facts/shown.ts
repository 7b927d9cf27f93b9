import {
  type AllTerms,
  type Fact,
  factKey,
  groupBy,
  type Language,
  sourcesText,
  type Term,
  type TermId,
  termOf,
} from '@renavigate/engine';
import type { Library } from '@renavigate/guideline';
import { statedFacts } from '../../answers/answer.ts';
import type { Case } from '../case/case.ts';
import type { Consulted } from '../case/consult-case.ts';
import { becauseOf, listOf, type Origin, originOf, textOf, valueIn } from './shown-parts.ts';

/** What the row of a term shows. Plain values, so that a row that shows the same need not be drawn again. */
export interface Shown {
  readonly origin: Origin;
  /** One value as text: `yes`, `no`, the id of a value, a number as typed. */
  readonly value: string;
  readonly unit: string;
  /** Values of a list that are there, and that are not, parted by spaces. */
  readonly present: string;
  readonly absent: string;
  /** Whether no other value is there, as it was entered. */
  readonly sure: boolean;
  readonly source: string;
  readonly because: string;
  /** What the file says instead of what was entered. */
  readonly overridden: string;
  /** It contradicts something, and is not used. */
  readonly aside: boolean;
}

const nothing: Shown = {
  origin: 'none',
  value: '',
  unit: '',
  present: '',
  absent: '',
  sure: false,
  source: '',
  because: '',
  overridden: '',
  aside: false,
};

type ByTerm = ReadonlyMap<TermId, readonly Fact[]>;

const byTerm = (facts: readonly Fact[]): ByTerm => groupBy(facts, ({ term }) => term);

interface Sorted {
  readonly terms: AllTerms;
  readonly language: Language;
  readonly stated: ByTerm;
  readonly used: ByTerm;
  readonly inFile: ByTerm;
  readonly answers: Case['answers'];
  /** The keys of facts that contradict one another. */
  readonly clashing: ReadonlySet<string>;
}

function shownOf(term: Term, sorted: Sorted): Shown {
  const { terms, language, answers, clashing } = sorted;
  const own = sorted.stated.get(term.id) ?? [];
  const used = sorted.used.get(term.id) ?? [];
  const answer = answers.get(term.id);
  if (own.length + used.length === 0 && answer === undefined) return nothing;
  const keys = new Set(own.map(factKey));
  // What follows about other values of a list stands beside what was stated of it.
  const facts = [...own, ...used.filter((fact) => !keys.has(factKey(fact)))];
  const inFile = sorted.inFile.get(term.id) ?? [];
  const given = facts.filter(({ source }) => source.kind !== 'answer');
  return {
    ...nothing,
    origin: facts.length === 0 ? 'answer' : originOf(facts),
    ...(term.kind === 'severalOf' ? listOf(term, facts) : valueIn(facts[0], language)),
    source: sourcesText(given, terms, language, 'clinician'),
    because: becauseOf(facts, language),
    overridden:
      answer === undefined || inFile.length === 0
        ? ''
        : textOf(terms, inFile, term, language) || '–',
    aside: own.some((fact) => clashing.has(factKey(fact))),
  };
}

/** What each term shows: what was entered, else what the file says, else what follows. */
export function shownTerms(
  { terms }: Pick<Library, 'terms'>,
  { opened, answers }: Case,
  { beside, stated, problems }: Consulted,
  language: Language,
): ReadonlyMap<TermId, Shown> {
  const sorted = {
    terms,
    language,
    stated: byTerm(stated),
    used: byTerm(beside.facts),
    inFile: byTerm(opened?.facts ?? []),
    answers,
    clashing: new Set(problems.flatMap(({ place }) => place.split(' + '))),
  };
  return new Map(terms.map((term) => [term.id, shownOf(term, sorted)]));
}

/** What the terms show that were answered otherwise since another case was asked about, before anything follows. */
export function shownEntries(
  { terms }: Pick<Library, 'terms'>,
  { answers }: Case,
  before: Case,
  language: Language,
): ReadonlyMap<TermId, Shown> {
  const none = new Map();
  const entries = [...answers].filter(([id, answer]) => before.answers.get(id) !== answer);
  const taken = [...before.answers.keys()].filter((id) => !answers.has(id));
  const stated = byTerm(statedFacts(new Map(entries), terms));
  const sorted = {
    terms,
    language,
    stated,
    used: none,
    inFile: none,
    answers,
    clashing: new Set<string>(),
  };
  const ids = [...entries.map(([id]) => id), ...taken];
  return new Map(ids.map((id) => [id, shownOf(termOf(id, terms), sorted)]));
}

export const shownAsNothing = nothing;

export function isSame(one: Shown, other: Shown): boolean {
  return (Object.keys(one) as (keyof Shown)[]).every((name) => one[name] === other[name]);
}
