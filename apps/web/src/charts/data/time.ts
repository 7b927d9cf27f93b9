import type { Endpoint } from '@renavigate/guideline/evidence/tell';

/** When shares were counted, in the unit that people think in; no time where the study just counted. */
export interface Time {
  readonly unit: 'weeks' | 'months' | 'years';
  readonly count: number;
}

// These have their time in their name.
const own: Readonly<Partial<Record<Endpoint, Time>>> = {
  progressionFreeAt28Weeks: { unit: 'weeks', count: 28 },
  localControlAt2Years: { unit: 'years', count: 2 },
};

/** When the shares of an endpoint were counted. Whole years are told as years: the same time, not another number. */
export function timeOf(endpoint: Endpoint, month: number | undefined): Time | undefined {
  if (month === undefined) return own[endpoint];
  if (month % 12 === 0) return { unit: 'years', count: month / 12 };
  return { unit: 'months', count: month };
}
