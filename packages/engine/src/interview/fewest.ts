import type { Groups } from './split.ts';

/** A question with what it costs, and the patients by their answers. */
export interface Candidate {
  readonly cost: number;
  readonly answers: Groups;
}

/** Most steps of the exact search; more questions than fit are chosen among by what they gain. */
const mostSteps = 2 ** 16;

/** Whether the best order of all these questions can be found exactly. */
export function isSmall(candidates: readonly Candidate[]): boolean {
  return candidates.reduce((steps, { answers }) => steps * 2 * answers.count, 1) <= mostSteps;
}

/** What is searched, with the costs of the parts that were searched before. */
interface Search {
  readonly candidates: readonly Candidate[];
  readonly outcomes: Groups;
  readonly before: Map<number, number>;
  /** Per candidate, what an answer to it adds to the number of a part of the patients. */
  readonly steps: readonly number[];
}

/**
 * Per question, the least that it and all later ones cost on average when it is asked first and every next one is the
 * best, until the outcome is clear: exact dynamic programming over the answers given. Infinite for a question whose
 * answer is already known.
 */
export function leastCosts(candidates: readonly Candidate[], outcomes: Groups): readonly number[] {
  let parts = 1;
  const steps = candidates.map(({ answers }) => {
    const own = parts;
    parts *= answers.count + 1;
    return own;
  });
  const search: Search = { candidates, outcomes, steps, before: new Map() };
  const all = [...outcomes.of.keys()];
  const open = candidates.map((_, number) => number);
  return open.map((number) => costOfAsking(number, all, 0, open, search));
}

function costOfAsking(
  number: number,
  patients: readonly number[],
  part: number,
  open: readonly number[],
  search: Search,
): number {
  const candidate = search.candidates[number];
  if (candidate === undefined) return Number.POSITIVE_INFINITY;
  const groups = groupsOf(patients, candidate.answers);
  if (groups.some(({ length }) => length === patients.length)) return Number.POSITIVE_INFINITY;
  const left = open.filter((each) => each !== number);
  const step = search.steps[number] ?? 0;
  let later = 0;
  groups.forEach((group, answer) => {
    if (group.length === 0) return;
    later += group.length * leastCost(group, part + step * (answer + 1), left, search);
  });
  return candidate.cost + later / patients.length;
}

function groupsOf(patients: readonly number[], { count, of }: Groups): readonly number[][] {
  const groups: number[][] = Array.from({ length: count }, () => []);
  for (const patient of patients) groups[of[patient] ?? 0]?.push(patient);
  return groups;
}

/** The least that the questions left cost on average for some patients, who have a number of their own. */
function leastCost(
  patients: readonly number[],
  part: number,
  open: readonly number[],
  search: Search,
): number {
  const before = search.before.get(part);
  if (before !== undefined) return before;
  const { of } = search.outcomes;
  const first = of[patients[0] ?? 0];
  const isClear = patients.every((patient) => of[patient] === first);
  const least = isClear
    ? 0
    : Math.min(...open.map((number) => costOfAsking(number, patients, part, open, search)));
  search.before.set(part, least);
  return least;
}
