import { max, min } from 'd3-array';
import { scaleLog, scaleSqrt } from 'd3-scale';
import type { Place } from './percent.ts';

/** An axis of ratios, on which twice and half lie equally far from 1. */
export interface RatioScale {
  readonly ticks: readonly number[];
  readonly place: (ratio: number) => Place;
}

const stops = [0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 5, 10];

/** An axis that holds all these ratios and, always, 1 with a stop on either side of it. */
export function ratioScale(ratios: readonly number[]): RatioScale {
  const lowest = min([...ratios, 0.7]) ?? 0.7;
  const highest = max([...ratios, 1.5]) ?? 1.5;
  const from = max(stops.filter((stop) => stop <= lowest)) ?? lowest;
  const to = min(stops.filter((stop) => stop >= highest)) ?? highest;
  const along = scaleLog().domain([from, to]).range([0, 100]).clamp(true);
  return {
    ticks: stops.filter((stop) => stop >= from && stop <= to),
    place: (ratio) => `${along(ratio)}%`,
  };
}

const smallest = 7;

/** The side of a square whose area tells how many people; the smallest where that is not known. */
export function squareSide(people: number | undefined, most: number): number {
  if (people === undefined) return smallest;
  return Math.max(smallest, scaleSqrt().domain([0, most]).range([0, 16])(people));
}
