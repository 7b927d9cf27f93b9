import { compareColumns, compile, emptyPlanes, factValue, planesOf } from '@renavigate/engine';
import { ccs2019 } from '@renavigate/guideline';
import { type Effort, type Rate, rateOf } from '../measure.ts';
import type { Person } from '../patients.ts';

/** One way of making the planes that the batch evaluator works on. */
export interface Making {
  readonly from: string;
  readonly patientsPerSecond: Rate;
}

/** A column for each term that is a number, NaN where it is unknown. */
function numberColumns(people: readonly Person[]): ReadonlyMap<string, Float64Array> {
  const numbers = ccs2019.terms.filter(({ kind }) => kind === 'number');
  return new Map(
    numbers.map(({ id }) => [
      id,
      Float64Array.from(people, ({ known }) => {
        const fact = known.get(id);
        return fact === undefined ? Number.NaN : Number(factValue(fact));
      }),
    ]),
  );
}

const nothing = () => 'undecided' as const;

/** What it costs to make planes, apart from the evaluation. */
export async function makingPlanes(
  people: readonly Person[],
  effort: Effort,
): Promise<readonly Making[]> {
  const program = compile(ccs2019);
  const known = people.map((person) => person.known);
  const columns = numberColumns(people);
  const planes = emptyPlanes(program, people.length);
  const ways: readonly (readonly [string, () => unknown])[] = [
    ['facts, one patient after another (`planesOf`)', () => planesOf(program, known)],
    [
      'columns of numbers, comparisons only (`compareColumns`)',
      () => compareColumns(program, ccs2019.terms, columns, planes),
    ],
  ];
  const makings: Making[] = [];
  for (const [from, make] of ways) {
    const run = () => {
      make();
      return nothing;
    };
    const patientsPerSecond = await rateOf({ patients: people.length, run }, effort);
    makings.push({ from, patientsPerSecond });
  }
  return makings;
}
