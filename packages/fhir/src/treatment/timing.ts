import type { Fact, TimingMapping } from '@renavigate/engine';
import type { Chart } from '../chart/chart.ts';
import { dateIfAny } from '../chart/dated.ts';
import { yesNo } from '../chart/facts.ts';
import { type Findings, findings } from '../chart/findings.ts';
import type { ClassifiedCondition } from '../condition/classify.ts';
import { type DiagnosisDate, diagnosisDates, isBeforeDiagnosis } from '../condition/diagnosis.ts';
import { isExact, monthsBetween, type PartialDate } from '../raw/date.ts';
import { type Exposure, isReceived } from './exposure.ts';
import { mayBeAdjuvant } from './intent.ts';
import { monthsFact } from './months.ts';
import { diagnosisDateIsRecorded, timeNotUsed } from './notes.ts';
import type { LocalTreatment } from './surgery.ts';

/** A first day of systemic therapy that the record allows. */
interface Start {
  /** Every resource that says so. */
  readonly places: readonly string[];
  readonly date: PartialDate;
}

/**
 * The time from the first diagnosis to the first systemic therapy, when everything that the record leaves
 * open comes to the same: partial dates, more than one date of diagnosis, drugs that may have been adjuvant
 * (it is not settled whether those count), drugs without a date.
 */
export function readTiming(
  chart: Chart,
  conditions: readonly ClassifiedCondition[],
  exposures: readonly Exposure[],
  treatments: readonly LocalTreatment[],
): Findings {
  const { dates, isDisputed, problems } = diagnosisDates(chart, conditions);
  const { timing } = chart.mapping;
  if (timing === undefined) return findings({ problems });
  const received = exposures.filter(isReceived).filter(({ drugs }) => drugs.length > 0);
  const [first] = received;
  if (first === undefined) return findings({ problems });
  // Dates that contradict each other have a problem of their own, and say nothing here.
  if (isDisputed || received.some(({ start }) => start.kind === 'disputed')) {
    return findings({ problems });
  }
  const why = whyNotKnown(dates, received, treatments);
  const facts = why === undefined ? conclude(chart, timing, dates, received, exposures) : [];
  if (facts.length === 0) {
    const note = timeNotUsed(first.resource.place, timing.asked, why ?? bothPossible);
    return findings({ problems, notes: [note] });
  }
  const notes = dates.flatMap(({ from, place, date }) =>
    from === 'recorded' ? [diagnosisDateIsRecorded(place, date.written)] : [],
  );
  return findings({ facts, problems, notes });
}

type Why = readonly [en: string, fr: string];

const bothPossible: Why = ['the dates leave both open', 'les dates laissent les deux possibles'];

function whyNotKnown(
  dates: readonly DiagnosisDate[],
  received: readonly Exposure[],
  treatments: readonly LocalTreatment[],
): Why | undefined {
  if (dates.length === 0) return ['no date of diagnosis', 'aucune date de diagnostic'];
  if (!received.some(isNotAdjuvant)) {
    return [
      'the only drugs were adjuvant or may have been, and whether those count is not settled',
      'les seuls médicaments étaient adjuvants ou ont pu l’être, et on ne sait pas s’ils comptent',
    ];
  }
  if (treatments.some(({ date }) => isBeforeDiagnosis(date, dates))) {
    return ['an operation is earlier than the diagnosis', 'une opération précède le diagnostic'];
  }
  return undefined;
}

function isNotAdjuvant({ intent }: Exposure): boolean {
  return !mayBeAdjuvant(intent);
}

/** The first days that are possible: with the drugs that may have been adjuvant, and without them. */
function startsOf(received: readonly Exposure[]): readonly Start[] {
  const starts = [received, received.filter(isNotAdjuvant)].map(earliest);
  return starts.every((start) => start !== undefined) ? starts : [];
}

function earliest(exposures: readonly Exposure[]): Start | undefined {
  const dates = exposures.flatMap(({ start }) => dateIfAny(start) ?? []);
  // Of two partial dates, the one that may end first bounds the other.
  const [date] = [...dates].sort((one, two) => order(one).localeCompare(order(two)));
  if (date === undefined) return undefined;
  const same = exposures.filter(({ start }) => {
    const other = dateIfAny(start);
    return other !== undefined && order(other) === order(date);
  });
  return { date, places: same.map(({ resource }) => resource.place) };
}

function order({ firstDay, lastDay }: PartialDate): string {
  return `${lastDay} ${firstDay}`;
}

/** A drug without a date, or one that is only prescribed, may have been the first. */
function mayBeEarlier(exposure: Exposure, starts: readonly Start[]): boolean {
  if (exposure.evidence === 'planned' || exposure.reason.kind === 'other') return false;
  const date = dateIfAny(exposure.start);
  if (date === undefined) return true;
  // One that may have been adjuvant is no candidate where adjuvant drugs do not count.
  const rivals = isNotAdjuvant(exposure) ? starts : starts.slice(0, 1);
  return !rivals.every(
    (start) => start.date.lastDay <= date.firstDay || order(start.date) === order(date),
  );
}

/** The months, when all is exact; the side of the border, when all that is possible lies on one; else nothing. */
function conclude(
  chart: Chart,
  { months, within }: TimingMapping,
  dates: readonly DiagnosisDate[],
  received: readonly Exposure[],
  exposures: readonly Exposure[],
): readonly Fact[] {
  const starts = startsOf(received);
  const mayBeEarlierDrug = exposures.some((each) => mayBeEarlier(each, starts));
  const spans = dates.flatMap((from) => starts.map((to) => monthsBetween(from.date, to.date)));
  const both = [...dates.map(({ place }) => place), ...starts.flatMap((each) => each.places)];
  const places = [...new Set(both)];
  const [only] = spans;
  const exact = spans.every(({ least, most }) => least === most && least === only?.least);
  const allExact = [...dates, ...starts].every(({ date }) => isExact(date));
  if (exact && allExact && only !== undefined && !mayBeEarlierDrug) {
    return monthsFact(chart, months, only.least, places);
  }
  if (within === undefined || spans.length === 0) return [];
  const isWithin = spans.every(({ most }) => most < within.months);
  const isBeyond = spans.every(({ least }) => least >= within.months) && !mayBeEarlierDrug;
  return isWithin || isBeyond ? [yesNo(within.term, isWithin, places)] : [];
}
