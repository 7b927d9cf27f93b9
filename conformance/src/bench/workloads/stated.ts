import { derive, factKey } from '@renavigate/engine';
import { ccs2019 } from '@renavigate/guideline';
import { agreementOf } from '../agreement.ts';
import type { Prepared } from '../contender.ts';
import { batch, batchFromFacts, interpreter } from '../contenders/ours.ts';
import { type Effort, rateOf } from '../measure.ts';
import type { Person } from '../patients.ts';
import { type Row, related } from './gates.ts';

const stated = ({ patient }: Person) => new Map(patient.facts.map((fact) => [factKey(fact), fact]));

function preparedOurs(people: readonly Person[]): readonly (readonly [string, Prepared])[] {
  const facts = people.map(stated);
  const few = people.slice(0, 512);
  const derived = () => few.map(({ patient }) => derive(patient.facts, ccs2019).known);
  return [
    ['batch', batch(ccs2019).prepare(facts)],
    ['batch, with planes made from facts', batchFromFacts(ccs2019).prepare(facts)],
    [
      'derive, then interpreter',
      { patients: few.length, run: () => interpreter(ccs2019).prepare(derived()).run() },
    ],
  ];
}

/** Facts as stated are given, so that what follows from them has to be found as well. Ours only. */
export async function fromStatedFacts(
  people: readonly Person[],
  effort: Effort,
): Promise<readonly Row[]> {
  const exact = await interpreter(ccs2019)
    .prepare(people.map(({ known }) => known))
    .run();
  const rows = [];
  for (const [engine, prepared] of preparedOurs(people)) {
    const compared = Math.min(512, prepared.patients);
    const agreement = agreementOf(await prepared.run(), exact, compared, ccs2019.options.length);
    const patientsPerSecond = await rateOf(prepared, effort);
    const form = 'exact' as const;
    rows.push({ engine, ours: true, form, patientsPerSecond, agreement, cannotSay: '' });
  }
  return related(rows);
}
