import type { RecordProblem } from '../base/problem.ts';
import type { Chart } from '../chart/chart.ts';
import { dateAt } from '../chart/dated.ts';
import { isAfter, type PartialDate } from '../raw/date.ts';
import type { ClassifiedCondition } from './classify.ts';
import { primaryCancersOf } from './primary.ts';

/** When the cancer was found, and which element says so. */
export interface DiagnosisDate {
  readonly place: string;
  /** The element that states it. */
  readonly at: string;
  readonly date: PartialDate;
  readonly from: 'onset' | 'recorded';
  /** The record says that this cancer came back: the day may be that of the return. */
  readonly isReturn: boolean;
}

/** The dates of diagnosis that the record gives, one for each condition that is dated. */
export function diagnosisDates(
  chart: Chart,
  conditions: readonly ClassifiedCondition[],
): {
  readonly dates: readonly DiagnosisDate[];
  /** One is left out because it contradicts another date. */
  readonly isDisputed: boolean;
  readonly problems: readonly RecordProblem[];
} {
  const read = primaryCancersOf(conditions).map(({ resource, status }) => {
    const onset = dateAt(chart, resource, ['onsetDateTime', 'onsetPeriod.start']);
    const from = onset.kind === 'none' ? ('recorded' as const) : ('onset' as const);
    const dated = onset.kind === 'none' ? dateAt(chart, resource, ['recordedDate']) : onset;
    return { place: resource.place, from, dated, isReturn: status === 'recurrence' };
  });
  return {
    dates: read.flatMap(({ dated, ...rest }) =>
      dated.kind === 'date' ? [{ ...rest, date: dated.date, at: dated.at }] : [],
    ),
    isDisputed: read.some(({ dated }) => dated.kind === 'disputed'),
    problems: read.flatMap(({ dated }) => (dated.kind === 'unusable' ? [dated.problem] : [])),
  };
}

/** Whether a day is certainly earlier than every date of diagnosis; where there is none, it is not. */
export function isBeforeDiagnosis(
  day: PartialDate | undefined,
  diagnosis: readonly DiagnosisDate[],
): boolean {
  if (day === undefined || diagnosis.length === 0) return false;
  return diagnosis.every(({ date }) => isAfter(date, day));
}
