import type { Prepared } from '../contenders/contender.ts';

/** Patients a second over several runs. */
export interface Rate {
  readonly patients: number;
  readonly runs: number;
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/** What a run found, kept so that no compiler can find it useless and leave it out. */
let kept: unknown;

/** Seconds that some work takes, once. */
export async function secondsOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  kept = await work();
  return (performance.now() - start) / 1000;
}

/** Whether any work was timed at all. */
export function hasRun(): boolean {
  return kept !== undefined;
}

/** The value in the middle, or between the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this share of the values lies, between its neighbours where it falls between. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, two) => one - two);
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) throw new Error('There are no values.');
  return below + (above - below) * (place - Math.floor(place));
}

/** How long things are measured. Short for a look, long for figures that are kept. */
export interface Effort {
  readonly runs: number;
  readonly secondsARun: number;
}

/** Seconds for one time through, over several runs, each of as many times through as fill it; after a warm-up. */
export async function secondsPerRun(
  work: () => unknown,
  effort: Effort,
): Promise<readonly number[]> {
  const { runs, secondsARun } = effort;
  let fastest = await secondsOf(work);
  for (let spent = fastest; spent < secondsARun; spent += fastest) {
    fastest = Math.min(fastest, await secondsOf(work));
  }
  const times = Math.max(1, Math.round(secondsARun / fastest));
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    collectGarbage();
    let spent = 0;
    for (let time = 0; time < times; time += 1) spent += await secondsOf(work);
    seconds.push(spent / times);
  }
  return seconds;
}

/** Times a prepared engine. */
export async function rateOf({ patients, run }: Prepared, effort: Effort): Promise<Rate> {
  const rates = (await secondsPerRun(run, effort)).map((seconds) => patients / seconds);
  return {
    patients,
    runs: rates.length,
    median: median(rates),
    lowest: Math.min(...rates),
    highest: Math.max(...rates),
  };
}

/** What one run leaves behind is not the next one's to clear away. */
function collectGarbage(): void {
  const { gc } = globalThis as { gc?: () => void };
  gc?.();
}

/** The slope of a straight line through the logarithms: 1 is linear growth, 2 is quadratic. */
export function growthExponent(
  points: readonly (readonly [size: number, seconds: number])[],
): number {
  const logs = points.map(([size, seconds]) => [Math.log(size), Math.log(seconds)] as const);
  const mean = (of: readonly number[]) => of.reduce((sum, each) => sum + each, 0) / of.length;
  const [middleX, middleY] = [mean(logs.map(([x]) => x)), mean(logs.map(([, y]) => y))];
  const over = logs.map(([x, y]) => (x - middleX) * (y - middleY));
  const under = logs.map(([x]) => (x - middleX) ** 2);
  return mean(over) / mean(under);
}
