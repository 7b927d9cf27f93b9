import { batchAdviser, type Edition, lower, planesOf } from '@renavigate/engine';
import { ccs2019 } from '@renavigate/guideline';
import { interpreter, repeatPlanes } from '../contenders/ours.ts';
import { explainOne, explainOneName } from '../measuring/explain-one.ts';
import { type Effort, growthExponent, median, secondsPerRun } from '../measuring/measure.ts';
import type { Person } from '../measuring/patients.ts';
import { editionOf } from '../measuring/repeated-rules.ts';

/** One size, with what it took. */
export interface Point {
  readonly patients: number;
  readonly rules: number;
  readonly seconds: number;
  readonly nanosecondsPerPatientAndRule: number;
}

/** How the time grows with a size. */
export interface Growth {
  readonly engine: string;
  readonly with: 'patients' | 'rules';
  readonly points: readonly Point[];
  /** Of the time for one patient, or of the time for all: 1 is linear. */
  readonly exponent: number;
}

function pointOf(patients: number, rules: number, runs: readonly number[]): Point {
  const seconds = median(runs);
  return {
    patients,
    rules,
    seconds,
    nanosecondsPerPatientAndRule: (seconds * 1e9) / patients / rules,
  };
}

/** The batch evaluator on ccs-2019, from a thousand patients to ten million. */
export async function growthWithPatients(
  people: readonly Person[],
  effort: Effort,
): Promise<Growth> {
  const lowered = lower(ccs2019);
  const adviser = batchAdviser(lowered);
  const some = planesOf(
    lowered,
    people.map(({ known }) => known),
  );
  const points: Point[] = [];
  for (const patients of [1e3, 1e4, 1e5, 1e6, 1e7]) {
    const planes = repeatPlanes(lowered, some, patients);
    const runs = await secondsPerRun(() => adviser(planes), effort);
    points.push(pointOf(patients, ccs2019.recommendations.length, runs));
  }
  const exponent = growthExponent(points.map((each) => [each.patients, each.seconds]));
  return { engine: 'batch', with: 'patients', points, exponent };
}

type Engine = readonly [
  name: string,
  prepare: (
    edition: Edition,
    people: readonly Person[],
  ) => { readonly patients: number; readonly run: () => unknown },
];

const engines: readonly Engine[] = [
  [
    'batch',
    (edition, people) => {
      const lowered = lower(edition);
      const adviser = batchAdviser(lowered);
      const planes = planesOf(
        lowered,
        people.map(({ known }) => known),
      );
      return { patients: people.length, run: () => adviser(planes) };
    },
  ],
  [
    'interpreter',
    (edition, people) =>
      interpreter(edition).prepare(people.slice(0, 32).map(({ known }) => known)),
  ],
  [
    explainOneName,
    (edition, people) => {
      const few = people.slice(0, 4);
      const run = () => few.map(({ patient }) => explainOne(edition, patient));
      return { patients: few.length, run };
    },
  ],
];

/** Our evaluators on made-up editions of ten rules to ten thousand. */
export async function growthWithRules(
  people: readonly Person[],
  seed: number,
  effort: Effort,
): Promise<readonly Growth[]> {
  const growths: Growth[] = [];
  for (const [engine, prepare] of engines) {
    const points: Point[] = [];
    for (const rules of [10, 100, 1000, 10_000]) {
      const { patients, run } = prepare(editionOf(rules, seed), people);
      points.push(pointOf(patients, rules, await secondsPerRun(run, effort)));
    }
    const exponent = growthExponent(
      points.map((each) => [each.rules, each.seconds / each.patients]),
    );
    growths.push({ engine, with: 'rules', points, exponent });
  }
  return growths;
}
