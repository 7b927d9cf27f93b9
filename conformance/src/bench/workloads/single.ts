import { ccs2019 } from '@renavigate/guideline';
import { interpreter } from '../contenders/ours.ts';
import { explainOne, explainOneName } from '../measuring/explain-one.ts';
import { median, quantile } from '../measuring/measure.ts';
import type { Person } from '../measuring/patients.ts';

/** How long single answers took, in milliseconds. */
export interface Latency {
  readonly patients: number;
  readonly runs: number;
  readonly patientsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
}

/** Summarises runs of single answers: of each figure, the median over the runs. */
export function latencyOf(runs: readonly (readonly number[])[]): Latency {
  const over = (figure: (run: readonly number[]) => number) => median(runs.map(figure));
  const total = (run: readonly number[]) => run.reduce((sum, each) => sum + each, 0);
  return {
    patients: runs[0]?.length ?? 0,
    runs: runs.length,
    patientsPerSecond: over((run) => (1000 * run.length) / total(run)),
    p50: over((run) => quantile(run, 0.5)),
    p99: over((run) => quantile(run, 0.99)),
    longest: over((run) => Math.max(...run)),
  };
}

/** Times each of some patients by itself. */
export function timeEach(people: readonly Person[]): readonly number[] {
  return people.map(({ patient }) => {
    const start = performance.now();
    explainOne(ccs2019, patient);
    return performance.now() - start;
  });
}

/** What settling adds to three-valued logic, of all pairs of a patient and an option. */
export interface Settling {
  readonly compared: number;
  readonly undecidedWithout: number;
  readonly undecidedWith: number;
}

async function settlingOf(people: readonly Person[]): Promise<Settling> {
  const without = await interpreter(ccs2019)
    .prepare(people.map(({ known }) => known))
    .run();
  const count = { compared: 0, undecidedWithout: 0, undecidedWith: 0 };
  people.forEach(({ patient }, index) => {
    explainOne(ccs2019, patient).options.forEach(({ standing, option }, place) => {
      const before = without(index, place);
      if (before !== 'undecided' && before !== standing) {
        throw new Error(`Settling changed ${option} from ${before} to ${standing}.`);
      }
      count.compared += 1;
      count.undecidedWithout += Number(before === 'undecided');
      count.undecidedWith += Number(standing === 'undecided');
    });
  });
  return count;
}

export interface Single {
  readonly name: string;
  readonly latency: Latency;
  readonly settling: Settling;
}

/** One patient at a time, from facts as stated: every option settled and explained. */
export async function single(people: readonly Person[], runs: number): Promise<Single> {
  const settling = await settlingOf(people);
  const timed = Array.from({ length: runs }, () => timeEach(people));
  return { name: explainOneName, latency: latencyOf(timed), settling };
}
