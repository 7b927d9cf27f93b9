import { standings } from './completions.ts';
import type { Groups } from './split.ts';

/** An option that is open, with those that share its gate, and how it stands for each possible patient. */
export interface OpenGate {
  readonly options: number;
  readonly standing: Uint8Array;
}

/** How uncertain the options are on average, in bits, once it is known in which group the patient is. */
export function uncertaintyAfter(groups: Groups, gates: readonly OpenGate[]): number {
  const { count, of } = groups;
  const sizes = new Float64Array(count);
  for (let place = 0; place < of.length; place += 1) {
    const group = of[place] ?? 0;
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  const whole = sumOfLogs(sizes);
  const counts = new Float64Array(count * standings);
  let total = 0;
  // This is the innermost work of asking: plain loops, since a callback for each patient takes several times as long.
  for (const { options, standing } of gates) {
    counts.fill(0);
    for (let place = 0; place < of.length; place += 1) {
      const cell = (of[place] ?? 0) * standings + (standing[place] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    // The sum of n log2 n over groups less that over cells is the number of patients times the conditional entropy.
    total += options * (whole - sumOfLogs(counts));
  }
  return total / Math.max(1, of.length);
}

/** n log2 n for the counts of a draw, looked up: they are whole and few. */
const logs = Float64Array.from({ length: 4097 }, (_, count) =>
  count > 1 ? count * Math.log2(count) : 0,
);

function sumOfLogs(counts: Float64Array): number {
  let sum = 0;
  for (let cell = 0; cell < counts.length; cell += 1) {
    const count = counts[cell] ?? 0;
    sum += logs[count] ?? count * Math.log2(count);
  }
  return sum;
}
