import type { Chart } from '../chart/chart.ts';
import { dateIfAny } from '../chart/dated.ts';
import type { ClassifiedCondition } from '../condition/classify.ts';
import { allBeganAfter, type Metastasis, metastasesOf } from '../condition/metastases.ts';
import type { PartialDate } from '../raw/date.ts';
import { type LocalTreatment, removals } from './surgery.ts';

/** A metastasis with a day. */
export interface DatedMetastasis {
  readonly place: string;
  readonly date: PartialDate;
}

/** When the cancer had come back or spread, as far as the record can place drugs by it. */
export interface Returned {
  /** Days on which it had for certain, each with the metastasis that shows it; the first of them first. */
  readonly known: readonly DatedMetastasis[];
  /** When each metastasis began; empty when that is not stated of every one. */
  readonly onsets: readonly DatedMetastasis[];
}

/** When the cancer came back or spread, by its metastases. A recurrence in its own place has no date of its own. */
export function returnedOf(
  chart: Chart,
  conditions: readonly ClassifiedCondition[],
  treatments: readonly LocalTreatment[],
): Returned {
  const metastases = metastasesOf(chart, conditions);
  const onsets = metastases.flatMap((each) => dated(each, dateIfAny(each.onset)));
  const [operation] = removals(treatments);
  // A lymph node that was there at the operation may have been taken out with it; a later one is a return.
  const allAreReturns = operation !== undefined && allBeganAfter(metastases, operation.date);
  const shows = ({ isOver, isDistant }: Metastasis) => !isOver && (isDistant || allAreReturns);
  return {
    known: inOrder(metastases.filter(shows).flatMap((each) => dated(each, each.knownBy))),
    onsets: onsets.length === metastases.length ? onsets : [],
  };
}

/** By day, and by name on one day, so that the order of the entries never matters. */
function inOrder(metastases: readonly DatedMetastasis[]): readonly DatedMetastasis[] {
  const key = ({ date, place }: DatedMetastasis) => `${date.lastDay} ${place}`;
  return [...metastases].sort((one, two) => key(one).localeCompare(key(two)));
}

function dated({ place }: Metastasis, date: PartialDate | undefined): readonly DatedMetastasis[] {
  return date === undefined ? [] : [{ place, date }];
}
