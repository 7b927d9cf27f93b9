import { dateIfAny } from '../chart/dated.ts';
import { isAfter, mostDaysApart, type PartialDate } from '../raw/date.ts';
import { type Exposure, isReceived } from './exposure.ts';
import type { Returned } from './returned.ts';
import type { DatedOperation } from './surgery.ts';
import { type DrugUse, usesOf } from './use.ts';

/** What is known beside the drugs: the operations, the return of the cancer, and the drugs on which it grew. */
export interface Surroundings {
  readonly operations: readonly DatedOperation[];
  readonly returned: Returned;
  readonly progressedOn: ReadonlySet<string>;
  /** So many days after the operation, at most, an adjuvant drug begins. */
  readonly longestWait: number;
}

/**
 * The exposures, of which those that the dates show to be adjuvant are marked so: the drug was given only after
 * the operation and only before the first metastasis, and the cancer did not grow meanwhile.
 */
export function markAdjuvant(
  exposures: readonly Exposure[],
  surroundings: Surroundings,
): readonly Exposure[] {
  const uses = usesOf(exposures.filter(isReceived));
  const adjuvant = uses.filter((use) => isAdjuvantByDates(use, surroundings));
  const ids = new Set(adjuvant.map(({ drug }) => drug.id));
  return exposures.map((each) => {
    const all = each.drugs.length > 0 && each.drugs.every(({ id }) => ids.has(id));
    const isOpen = each.intent === 'unstated' || each.intent === 'otherwise';
    return all && isOpen && isReceived(each)
      ? { ...each, intent: 'adjuvant', isIntentByDates: true }
      : each;
  });
}

function isAdjuvantByDates(
  { drug, exposures }: DrugUse,
  { operations, returned, progressedOn, longestWait }: Surroundings,
): boolean {
  return (
    operations.some(({ date }) => follows(exposures, date, longestWait)) &&
    !progressedOn.has(drug.id) &&
    exposures.every(({ intent }) => intent !== 'palliative') &&
    endedBeforeReturn(exposures, returned)
  );
}

/** Whether all of it began after the operation, and the first of it soon after. */
function follows(
  exposures: readonly Exposure[],
  operation: PartialDate,
  longestWait: number,
): boolean {
  const starts = exposures.flatMap(({ start }) => dateIfAny(start) ?? []);
  return (
    starts.length === exposures.length &&
    starts.every((start) => isAfter(start, operation)) &&
    starts.some((start) => mostDaysApart(start, operation) <= longestWait)
  );
}

/** Whether every course was certainly over when the first metastasis began; where one is not dated, it is not certain. */
export function endedBeforeReturn(exposures: readonly Exposure[], { onsets }: Returned): boolean {
  const ends = exposures.map(({ end }) => (end === 'open' ? undefined : end));
  return (
    onsets.length > 0 &&
    ends.every((end) => end !== undefined && onsets.every(({ date }) => isAfter(date, end)))
  );
}
