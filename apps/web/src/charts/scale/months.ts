import { max, range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Place } from './percent.ts';

/** An axis of months: where a month lies, and the months to write below it. */
export interface MonthScale {
  readonly end: number;
  readonly ticks: readonly number[];
  readonly place: (month: number) => Place;
}

// People count months in quarters and years, not in tens.
const steps = [1, 2, 3, 6, 12, 24, 48];
const mostTicks = 6;

/** An axis from the start to the first full step at or after the last month; `beyond` leaves room for an arrow. */
export function monthScale(months: readonly number[], beyond = false): MonthScale {
  const last = max(months) ?? 12;
  const fits = (step: number) => Math.ceil(last / step) + (beyond ? 1 : 0) <= mostTicks;
  const step = steps.find(fits) ?? 96;
  const full = Math.max(1, Math.ceil(last / step)) * step;
  const end = beyond && full - last < step / 2 ? full + step : full;
  const along = scaleLinear().domain([0, end]).range([0, 100]).clamp(true);
  return { end, ticks: range(0, end + step / 2, step), place: (month) => `${along(month)}%` };
}
