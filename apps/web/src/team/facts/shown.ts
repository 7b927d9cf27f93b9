import {
  type Fact,
  factKey,
  type Language,
  type SeveralOfTerm,
  sourcesText,
  type Term,
  valueText,
} from '@renavigate/engine';
import { common } from '@renavigate/guideline';
import type { Case } from '../case/case.ts';
import type { Consulted } from '../case/consult-case.ts';

export type Origin = 'answer' | 'file' | 'derived' | 'none';

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

function valueIn(fact: Fact | undefined, language: Language) {
  switch (fact?.kind) {
    case undefined:
    case 'includes':
      return {};
    case 'yesNo':
      return { value: fact.value ? 'yes' : 'no' };
    case 'oneOf':
      return { value: fact.value };
    case 'number':
      return {
        value: String(fact.stated.value).replace('.', language === 'fr' ? ',' : '.'),
        unit: fact.stated.unit,
      };
  }
}

function listOf(term: SeveralOfTerm, facts: readonly Fact[]) {
  const of = (present: boolean) =>
    term.values
      .map(({ id }) => id)
      .filter((id) =>
        facts.some(
          (fact) => fact.kind === 'includes' && fact.value === id && fact.present === present,
        ),
      );
  const [present, absent] = [of(true), of(false)];
  return {
    present: present.join(' '),
    absent: absent.join(' '),
    sure: present.length + absent.length === term.values.length,
  };
}

function becauseOf(facts: readonly Fact[], language: Language): string {
  const reasons = facts.flatMap(({ source }) =>
    source.kind === 'derived' ? [source.because[language]] : [],
  );
  return [...new Set(reasons)].join(' ');
}

function originOf(facts: readonly Fact[]): Origin {
  const [fact] = facts;
  if (fact === undefined) return 'none';
  if (facts.some(({ source }) => source.kind === 'answer')) return 'answer';
  return facts.every(({ source }) => source.kind === 'derived') ? 'derived' : 'file';
}

function textOf(facts: readonly Fact[], term: Term, language: Language): string {
  const texts = facts
    .filter((fact) => fact.kind !== 'includes' || fact.present)
    .map((fact) =>
      fact.kind === 'includes' && term.kind === 'severalOf'
        ? (term.values.find(({ id }) => id === fact.value)?.label.clinician[language] ?? '')
        : valueText(fact, common.terms, language, 'clinician'),
    );
  return texts.join(', ');
}

/** What each term shows: what was entered, else what the file says, else what follows. */
export function shownOf(
  term: Term,
  { opened, answers }: Case,
  { beside, stated, problems }: Consulted,
  language: Language,
): Shown {
  const own = stated.filter((fact) => fact.term === term.id);
  const used = beside.facts.filter((fact) => fact.term === term.id);
  const keys = new Set(own.map(factKey));
  // What follows about other values of a list stands beside what was stated of it.
  const facts = [...own, ...used.filter((fact) => !keys.has(factKey(fact)))];
  const answer = answers.get(term.id);
  const inFile = (opened?.facts ?? []).filter((fact) => fact.term === term.id);
  const origin =
    answer?.kind === 'unknown' && own.length === 0 && used.length === 0
      ? 'answer'
      : originOf(facts);
  const places = new Set(problems.flatMap(({ place }) => place.split(' + ')));
  return {
    ...nothing,
    origin,
    ...(term.kind === 'severalOf' ? listOf(term, facts) : valueIn(facts[0], language)),
    source: sourcesText(
      facts.filter(({ source }) => source.kind !== 'answer'),
      common.terms,
      language,
      'clinician',
    ),
    because: becauseOf(facts, language),
    overridden:
      answer === undefined || inFile.length === 0 ? '' : textOf(inFile, term, language) || '–',
    aside: own.some((fact) => places.has(factKey(fact))),
  };
}

export function isSame(one: Shown, other: Shown): boolean {
  return (Object.keys(one) as (keyof Shown)[]).every((name) => one[name] === other[name]);
}
