import { derive, factKey } from '@renavigate/engine';
import { ccs2019 } from '@renavigate/guideline';
import type { Prepared } from '../contenders/contender.ts';
import { batch, batchFromFacts, interpreter, settler } from '../contenders/ours.ts';
import { agreementOf } from '../measuring/agreement.ts';
import { type Effort, rateOf } from '../measuring/measure.ts';
import type { Person } from '../measuring/patients.ts';
import { type Row, related } from './gates.ts';

const stated = ({ patient }: Person) => new Map(patient.facts.map((fact) => [factKey(fact), fact]));

type Ours = readonly [name: string, isSettled: boolean, prepared: Prepared];

function preparedOurs(people: readonly Person[]): readonly Ours[] {
  const facts = people.map(stated);
  const few = people.slice(0, 512);
  const derived = () => few.map(({ patient }) => derive(patient.facts, ccs2019).known);
  return [
    ['batch', true, batch(ccs2019).prepare(facts)],
    ['batch, with planes made from facts', true, batchFromFacts(ccs2019).prepare(facts)],
    [
      'derive, then interpreter',
      false,
      { patients: few.length, run: () => interpreter(ccs2019).prepare(derived()).run() },
    ],
  ];
}

/** Facts as stated are given, so that what follows from them has to be found as well. Ours only. */
export async function fromStatedFacts(
  people: readonly Person[],
  effort: Effort,
): Promise<readonly Row[]> {
  const few = people.slice(0, 512).map(({ known }) => known);
  const exact = await interpreter(ccs2019).prepare(few).run();
  const settled = await settler(ccs2019).prepare(few).run();
  const rows = [];
  for (const [engine, isSettled, prepared] of preparedOurs(people)) {
    const compared = Math.min(512, prepared.patients);
    const right = isSettled ? settled : exact;
    const agreement = agreementOf(await prepared.run(), right, compared, ccs2019.options.length);
    const patientsPerSecond = await rateOf(prepared, effort);
    const form = 'exact' as const;
    rows.push({ engine, ours: true, form, patientsPerSecond, agreement, cannotSay: '' });
  }
  return related(rows);
}
