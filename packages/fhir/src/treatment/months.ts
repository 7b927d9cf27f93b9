import { type Fact, readMeasurement, type TermId } from '@renavigate/engine';
import type { Chart } from '../chart/chart.ts';
import { fromRecord } from '../chart/facts.ts';

/** A number of months as a fact, where the term is wanted and allows the number. */
export function monthsFact(
  chart: Chart,
  id: TermId | undefined,
  months: number,
  resources: readonly string[],
): readonly Fact[] {
  const term = chart.terms.find((each) => each.id === id);
  if (term?.kind !== 'number') return [];
  const read = readMeasurement(term, months, term.units[0].code, fromRecord(resources), term.id);
  return 'code' in read ? [] : [read];
}
