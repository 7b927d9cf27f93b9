import type { FirstMatch } from '../../generate/first-match.ts';
import { everyPatient, type Whole } from './walk.ts';

/** The number of the first rule that holds, or of none. */
export function resultOf({ rules }: FirstMatch, patient: Whole): number {
  const first = rules.findIndex((literals) =>
    literals.every(({ term, value, wanted }) => (patient[term] === value) === wanted),
  );
  return first < 0 ? rules.length : first;
}

/**
 * The mean number of questions, over every patient alike, of the best order there is, each next question chosen by the
 * answers before: exact dynamic programming over every set of answers.
 */
export function optimum(model: FirstMatch): number {
  const patients = everyPatient(model.terms);
  const results = patients.map((patient) => resultOf(model, patient));
  const found = new Map<string, number>();

  const least = (some: readonly number[], answers: readonly (number | undefined)[]): number => {
    if (some.every((each) => results[each] === results[some[0] ?? 0])) return 0;
    const key = answers.join();
    const before = found.get(key);
    if (before !== undefined) return before;
    const means = answers.flatMap((answer, term) =>
      answer === undefined ? [1 + after(some, answers, term)] : [],
    );
    const best = Math.min(...means);
    found.set(key, best);
    return best;
  };

  const after = (
    some: readonly number[],
    answers: readonly (number | undefined)[],
    term: number,
  ): number => {
    const values = Array.from({ length: model.terms[term] ?? 0 }, (_, value) => value);
    const means = values.map((value) => {
      const left = some.filter((each) => patients[each]?.[term] === value);
      return least(left, answers.with(term, value));
    });
    return means.reduce((sum, mean) => sum + mean, 0) / values.length;
  };

  const unasked = model.terms.map(() => undefined);
  return least([...patients.keys()], unasked);
}
