import {
  derive,
  type Edition,
  type Fact,
  factKey,
  factValue,
  indexVocabulary,
  type Problem,
  splitKey,
  type TermId,
} from '@renavigate/engine';

/** The questions whose answers a problem is about. */
export function termsOfProblem(problem: Problem, edition: Edition): readonly TermId[] {
  const named = problem.place.split(' + ').map((key) => splitKey(key).term);
  return edition.terms.map(({ id }) => id).filter((id) => named.includes(id));
}

/**
 * Why some answers do not fit together: what each of them, taken without one of the others, leads to
 * where the rest says something else.
 */
export function whyNotTogether(problem: Problem, facts: readonly Fact[], edition: Edition) {
  const keys = new Set(problem.place.split(' + '));
  const indexed = indexVocabulary(edition);
  const clashing = facts.filter((fact) => keys.has(factKey(fact)));
  const views = clashing.map((left) =>
    derive(
      clashing.filter((fact) => fact !== left),
      indexed,
    ).known.values(),
  );
  const all = [...clashing, ...views.flatMap((view) => [...view])];
  const values = new Map<string, Set<unknown>>();
  for (const fact of all) {
    const key = factKey(fact);
    values.set(key, (values.get(key) ?? new Set()).add(factValue(fact)));
  }
  const disputed = all.filter((fact) => (values.get(factKey(fact))?.size ?? 0) > 1);
  const reasons = disputed.flatMap(({ source }) =>
    source.kind === 'derived' ? [source.because] : [],
  );
  return [...new Map(reasons.map((reason) => [reason.en, reason])).values()];
}
