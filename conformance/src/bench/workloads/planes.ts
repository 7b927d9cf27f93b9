import { batchAdviser, lower, planesFrom, planesOf } from '@renavigate/engine';
import { ccs2019 } from '@renavigate/guideline';
import { columnsOf } from '../../contract/columns-of.ts';
import { type Effort, type Rate, rateOf } from '../measuring/measure.ts';
import type { Person } from '../measuring/patients.ts';

/** One way of making the planes that the batch evaluator works on. */
export interface Making {
  readonly from: string;
  readonly patientsPerSecond: Rate;
}

const nothing = () => 'undecided' as const;

/** What it costs to make planes, apart from the evaluation. */
export async function makingPlanes(
  people: readonly Person[],
  effort: Effort,
): Promise<readonly Making[]> {
  const form = lower(ccs2019);
  const known = people.map((person) => person.known);
  const facts = people.map(({ patient }) => patient.facts);
  const columns = columnsOf(ccs2019, facts);
  const adviser = batchAdviser(form);
  const ways: readonly (readonly [string, () => unknown])[] = [
    ['facts, one patient after another (`planesOf`)', () => planesOf(form, known)],
    ['columns (`planesFrom`)', () => planesFrom(form, columns, people.length)],
    [
      'columns, with the standings of all options',
      () => adviser(planesFrom(form, columns, people.length)),
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
