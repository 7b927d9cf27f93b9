import { ccs2019 } from '@renavigate/guideline';
import type { Answers, Contender, Form } from '../contenders/contender.ts';
import { peers } from '../contenders/contenders.ts';
import { batch, batchFromFacts, interpreter, settler } from '../contenders/ours.ts';
import { type Agreement, agreementOf } from '../measuring/agreement.ts';
import { type Effort, type Rate, rateOf } from '../measuring/measure.ts';
import type { Person } from '../measuring/patients.ts';

/** One engine on one workload. */
export interface Row {
  readonly engine: string;
  readonly ours: boolean;
  readonly form: Form;
  readonly patientsPerSecond: Rate;
  /** Its patients a second divided by those of our batch evaluator. */
  readonly ratioToOurs: number;
  readonly agreement: Agreement;
  readonly cannotSay: string;
}

type Unrelated = Omit<Row, 'ratioToOurs'>;

const compared = 512;

/** Enough patients that a time through is not too short, few enough that it is not too long. */
async function fittingPatients(contender: Contender, people: readonly Person[], effort: Effort) {
  const some = contender.prepare(people.slice(0, 64).map(({ known }) => known));
  const { median } = await rateOf(some, { runs: 1, secondsARun: effort.secondsARun / 4 });
  const wanted = Math.round((median * effort.secondsARun) / 64) * 64;
  return people.slice(0, Math.max(64, wanted));
}

async function rowOf(
  contender: Contender,
  people: readonly Person[],
  exact: Answers,
  effort: Effort,
): Promise<Unrelated> {
  const { name, form, cannotSay, packageName, prepare } = contender;
  const answers = await prepare(people.slice(0, compared).map(({ known }) => known)).run();
  const agreement = agreementOf(answers, exact, compared, ccs2019.options.length);
  const fitting = await fittingPatients(contender, people, effort);
  const prepared = prepare(fitting.map(({ known }) => known));
  const patientsPerSecond = await rateOf(prepared, effort);
  const last = await prepared.run();
  const patients = Math.min(compared, fitting.length);
  const { same } = agreementOf(last, answers, patients, ccs2019.options.length);
  if (same < patients * ccs2019.options.length) {
    throw new Error(
      `${name} answers otherwise after many runs than at first: nothing was measured.`,
    );
  }
  const ours = packageName === undefined;
  return { engine: name, ours, form, patientsPerSecond, agreement, cannotSay };
}

/** Puts rows beside the first. */
export function related(rows: readonly Unrelated[]): readonly Row[] {
  const first = rows[0]?.patientsPerSecond.median ?? Number.NaN;
  return rows.map((row) => ({ ...row, ratioToOurs: row.patientsPerSecond.median / first }));
}

/** Facts with what follows from them are given; every engine answers every option for every patient. */
export async function gates(people: readonly Person[], effort: Effort): Promise<readonly Row[]> {
  const reference = interpreter(ccs2019);
  const few = people.slice(0, compared).map(({ known }) => known);
  const [exact, settled] = await Promise.all([
    reference.prepare(few).run(),
    settler(ccs2019).prepare(few).run(),
  ]);
  const contenders = [batch(ccs2019), batchFromFacts(ccs2019), reference, ...peers(ccs2019)];
  const rows: Unrelated[] = [];
  for (const contender of contenders) {
    const right = contender.isSettled === true ? settled : exact;
    rows.push(await rowOf(contender, people, right, effort));
  }
  return related(rows);
}
