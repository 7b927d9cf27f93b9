import type { NumberTerm } from '@renavigate/engine';
import type { Chart } from '../chart/chart.ts';

/** A term that is a number, where it is wanted. */
export function numberTerm(chart: Chart, id: string): NumberTerm | undefined {
  const term = chart.terms.find((each) => each.id === id);
  return term?.kind === 'number' ? term : undefined;
}
