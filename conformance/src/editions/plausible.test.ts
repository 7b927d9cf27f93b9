import { type NumberTerm, patientFormat, readPatient } from '@renavigate/engine';
import { terms } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';

type Range = readonly [lowest: number, highest: number];

/**
 * What a number may be, written a second time: beyond it a slip of the hand or of the unit is likelier than the value, so
 * it is refused. The borders are ours, and no source gives them; a laboratory's own limits lie well within.
 */
const plausible: Readonly<Record<string, Range>> = {
  metastasesCount: [0, 200],
  linesOfTherapy: [0, 10],
  monthsSinceCheckpointInhibitor: [0, 600],
  monthsSinceAdjuvant: [0, 600],
  // ECOG 5 is death; the scale of Karnofsky goes from 0 to 100 in tens.
  ecog: [0, 4],
  karnofsky: [0, 100],
  monthsToSystemicTherapy: [0, 720],
  haemoglobin: [30, 250],
  haemoglobinLowerLimit: [80, 180],
  calcium: [1, 5],
  calciumUpperLimit: [2, 3.5],
  albumin: [10, 70],
  neutrophils: [0, 100],
  neutrophilsUpperLimit: [3, 15],
  platelets: [1, 3000],
  plateletsUpperLimit: [200, 700],
  ldh: [20, 20_000],
  ldhUpperLimit: [100, 1000],
  kidneyFunction: [0, 200],
  // The guidance is for adults.
  age: [18, 110],
  sodium: [90, 200],
  creatinine: [10, 2500],
  creatinineUpperLimit: [50, 150],
};

/** What is counted, or scored, in steps. */
const steps: Readonly<Record<string, number>> = {
  metastasesCount: 1,
  linesOfTherapy: 1,
  monthsSinceCheckpointInhibitor: 1,
  monthsSinceAdjuvant: 1,
  monthsToSystemicTherapy: 1,
  ecog: 1,
  karnofsky: 10,
  age: 1,
};

/** How much of the first unit of a term one of another is, by chemistry; the quarter for calcium is decision 3. */
const factors: Readonly<Record<string, number>> = {
  'g/dL in g/L': 10,
  'mg/dL of calcium in mmol/L': 0.25,
  'mg/dL of creatinine in umol/L': 88.4,
  '10*3/uL in 10*9/L': 1,
  '/uL in 10*9/L': 0.001,
};

const numbers = terms.filter((term) => term.kind === 'number');
const named = numbers.map((term) => [term.id, term] as const);

/** Whether a file with this value is read with it. */
function isRead({ id, units: [{ code }] }: NumberTerm, value: number): boolean {
  const facts = { [id]: { value, unit: code } };
  return readPatient({ renavigate: patientFormat, facts }, terms).problems.length === 0;
}

describe('a number is taken within its range alone', () => {
  test('every number has a range, and no range is of another term', () => {
    expect(Object.keys(plausible).toSorted()).toEqual(numbers.map(({ id }) => id).toSorted());
  });

  test.each(named)('%s', (id, term) => {
    const [lowest, highest] = plausible[id] ?? [Number.NaN, Number.NaN];
    const step = steps[id] ?? 0.01;
    expect(term.range).toEqual([lowest, highest]);
    expect([lowest, highest].map((value) => isRead(term, value))).toEqual([true, true]);
    expect([lowest - step, highest + step].map((value) => isRead(term, value))).toEqual([
      false,
      false,
    ]);
  });

  test.each(named)('%s is counted in its steps', (id, term) => {
    expect(term.step).toBe(steps[id]);
  });
});

/** The name of a factor: calcium and creatinine weigh differently. */
function factorOf({ id, units: [first] }: NumberTerm, code: string): number | undefined {
  const substance = /^(calcium|creatinine)/.exec(id)?.[1];
  const of = code === 'mg/dL' ? ` of ${substance}` : '';
  return factors[`${code}${of} in ${first.code}`];
}

describe('a unit is what chemistry says it is', () => {
  test.each(named)('%s', (_, term) => {
    const [first, ...others] = term.units;
    expect(first.factor).toBe(1);
    for (const { code, factor } of others)
      expect([code, factor]).toEqual([code, factorOf(term, code)]);
  });
});
