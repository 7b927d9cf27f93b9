import { type Known, type Truth, truth } from '@renavigate/engine';
import { ecog, poorPerformanceStatus } from '../../terms/fitness.ts';
import { karnofsky } from '../../terms/imdc.ts';

/** What is known of how well a reader is. */
export interface Fitness {
  readonly karnofsky?: number;
  readonly ecog?: number;
  /** Karnofsky below 80 or ECOG of 2 and more, where only that is known. */
  readonly isPoor?: boolean;
}

/** How well one had to be to enter a trial, in the score that the trial used. */
export type EntryFitness =
  | { readonly scale: 'karnofsky'; readonly from: number }
  | { readonly scale: 'ecog'; readonly upTo: number };

type Range = readonly [lowest: number, highest: number];

/** The Karnofsky scores that three studies put at each ECOG score, the widest of them. */
const karnofskyAt: readonly Range[] = [
  [80, 100],
  [80, 100],
  [60, 70],
  [40, 60],
  [10, 50],
];

/** The ECOG scores that may stand beside a Karnofsky score; those studies differ by a step, so the edges are wide. */
function ecogAt(score: number): Range {
  if (score >= 80) return [0, 1];
  if (score >= 60) return score >= 70 ? [1, 2] : [2, 3];
  return [3, 4];
}

function karnofskyOf({ karnofsky: score, ecog: other, isPoor }: Fitness): Range {
  if (score !== undefined) return [score, score];
  if (other !== undefined) return karnofskyAt[other] ?? [0, 100];
  return isPoor === undefined ? [0, 100] : isPoor ? [0, 70] : [80, 100];
}

function ecogOf({ karnofsky: other, ecog: score, isPoor }: Fitness): Range {
  if (score !== undefined) return [score, score];
  if (other !== undefined) return ecogAt(other);
  return isPoor === undefined ? [0, 4] : isPoor ? [1, 4] : [0, 1];
}

function throughout([lowest, highest]: Range, isMet: (score: number) => boolean): Truth {
  const ends = [isMet(lowest), isMet(highest)];
  return ends[0] === ends[1] ? truth.fromBoolean(isMet(lowest)) : 'unknown';
}

/** Whether a reader was well enough for a trial. The trial's own score is taken before one that is converted. */
export function isFitFor(entry: EntryFitness, fitness: Fitness): Truth {
  return entry.scale === 'karnofsky'
    ? throughout(karnofskyOf(fitness), (score) => score >= entry.from)
    : throughout(ecogOf(fitness), (score) => score <= entry.upTo);
}

function numberOf(known: Known, { id }: { readonly id: string }): number | undefined {
  const fact = known.get(id);
  return fact?.kind === 'number' ? fact.value : undefined;
}

/** What a patient's facts tell of it; nothing where they tell nothing. */
export function fitnessOf(known: Known): Fitness | undefined {
  const scores = [
    ['karnofsky', numberOf(known, karnofsky)],
    ['ecog', numberOf(known, ecog)],
  ] as const;
  const poor = known.get(poorPerformanceStatus.id);
  const found = {
    ...Object.fromEntries(scores.filter(([, score]) => score !== undefined)),
    ...(poor?.kind === 'yesNo' ? { isPoor: poor.value } : {}),
  };
  return Object.keys(found).length === 0 ? undefined : found;
}
