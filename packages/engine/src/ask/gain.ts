import { standings } from './completions.ts';
import type { Groups } from './split.ts';

/** An option that is open, with those that share its gate, and how it stands for each possible patient. */
export interface OpenGate {
  readonly options: number;
  readonly standing: Uint8Array;
}

/** How uncertain the options are on average, in bits, once it is known in which group the patient is. */
export function uncertaintyAfter(groups: Groups, gates: readonly OpenGate[]): number {
  const sizes = new Float64Array(groups.count);
  for (const group of groups.of) sizes[group] = (sizes[group] ?? 0) + 1;
  let total = 0;
  for (const { options, standing } of gates) {
    const counts = new Float64Array(groups.count * standings);
    groups.of.forEach((group, place) => {
      const cell = group * standings + (standing[place] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
    });
    // The sum of n log2 n over groups less that over cells is the number of patients times the conditional entropy.
    total += options * (sumOfLogs(sizes) - sumOfLogs(counts));
  }
  return total / Math.max(1, groups.of.length);
}

function sumOfLogs(counts: Float64Array): number {
  let sum = 0;
  for (const count of counts) if (count > 1) sum += count * Math.log2(count);
  return sum;
}
