import {
  type AllTerms,
  type Fact,
  isWholeList,
  type Language,
  type SeveralOfTerm,
  type Term,
  valueText,
} from '@renavigate/engine';

/** Where what a row shows comes from. */
export type Origin = 'answer' | 'file' | 'derived' | 'none';

export function valueIn(fact: Fact | undefined, language: Language) {
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

export function listOf(term: SeveralOfTerm, facts: readonly Fact[]) {
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
    sure: isWholeList(term, facts),
  };
}

export function becauseOf(facts: readonly Fact[], language: Language): string {
  const reasons = facts.flatMap(({ source }) =>
    source.kind === 'derived' ? [source.because[language]] : [],
  );
  return [...new Set(reasons)].join(' ');
}

export function originOf(facts: readonly Fact[]): Origin {
  const [fact] = facts;
  if (fact === undefined) return 'none';
  if (facts.some(({ source }) => source.kind === 'answer')) return 'answer';
  return facts.every(({ source }) => source.kind === 'derived') ? 'derived' : 'file';
}

export function textOf(
  terms: AllTerms,
  facts: readonly Fact[],
  term: Term,
  language: Language,
): string {
  const texts = facts
    .filter((fact) => fact.kind !== 'includes' || fact.present)
    .map((fact) =>
      fact.kind === 'includes' && term.kind === 'severalOf'
        ? (term.values.find(({ id }) => id === fact.value)?.label.clinician[language] ?? '')
        : valueText(fact, terms, language, 'clinician'),
    );
  return texts.join(', ');
}
