import type { Fact, Source } from '@renavigate/engine';

/** Where a fact of a record came from: resources, and the date when it was true, as it is written. */
export function fromRecord(resources: readonly string[], date?: string): Source {
  return { kind: 'record', resources, ...(date === undefined ? {} : { date }) };
}

/** That a yes/no term is so. */
export function yes(term: string, resources: readonly string[], date?: string): Fact {
  return yesNo(term, true, resources, date);
}

/** That a yes/no term is so, where the mapping has one for it. */
export function yesIf(
  term: string | undefined,
  resources: readonly string[],
  date?: string,
): readonly Fact[] {
  return term === undefined ? [] : [yes(term, resources, date)];
}

/** The answer of a yes/no term. */
export function yesNo(
  term: string,
  value: boolean,
  resources: readonly string[],
  date?: string,
): Fact {
  return { kind: 'yesNo', term, value, source: fromRecord(resources, date) };
}

/** The value of a one-of term. */
export function oneOf(
  term: string,
  value: string,
  resources: readonly string[],
  date?: string,
): Fact {
  return { kind: 'oneOf', term, value, source: fromRecord(resources, date) };
}

/** That one value of a several-of term is there. */
export function includes(
  term: string,
  value: string,
  resources: readonly string[],
  date?: string,
): Fact {
  return { kind: 'includes', term, value, present: true, source: fromRecord(resources, date) };
}
