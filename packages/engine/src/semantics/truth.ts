/**
 * The three truth values. `unknown` comes from a missing fact and from nowhere else;
 * it is a value, not an error, and no action may follow from it.
 */
export type Truth = 'true' | 'false' | 'unknown';

/** The truth value of a plain yes or no. */
export function fromBoolean(value: boolean): Truth {
  return value ? 'true' : 'false';
}

/** Negation: unknown stays unknown, so missing data never satisfies a negated condition. */
export function not(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'true' ? 'false' : 'true';
}

/** Conjunction: one false is enough for false; true needs every operand true. Of nothing: true. */
export function and(truths: readonly Truth[]): Truth {
  if (truths.includes('false')) return 'false';
  return truths.includes('unknown') ? 'unknown' : 'true';
}

/** Disjunction: one true is enough for true; false needs every operand false. Of nothing: false. */
export function or(truths: readonly Truth[]): Truth {
  if (truths.includes('true')) return 'true';
  return truths.includes('unknown') ? 'unknown' : 'false';
}

/** At least `count` operands are true, whatever the unknown ones turn out to be (or are not, for false). */
export function atLeast(count: number, truths: readonly Truth[]): Truth {
  const sure = truths.filter((truth) => truth === 'true').length;
  if (sure >= count) return 'true';
  const possible = truths.filter((truth) => truth !== 'false').length;
  return possible >= count ? 'unknown' : 'false';
}
