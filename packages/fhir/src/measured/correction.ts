import type { CorrectionMapping, NumberTerm } from '@renavigate/engine';
import { type Note, problem } from '../base/problem.ts';
import type { Chart } from '../chart/chart.ts';
import { type Findings, findings, join } from '../chart/findings.ts';
import { mostDaysApart, type PartialDate } from '../raw/date.ts';
import { latestOf, problemsNow } from './latest.ts';
import { readingsOf } from './reading.ts';
import { numberTerm } from './term.ts';
import { numbersOf, type UsableReading } from './usable.ts';

/** The value that corrects the one that is used, of the same sample; where that one is missing, the latest. */
export function readCorrecting(
  chart: Chart,
  corrected: readonly UsableReading[],
  correction: CorrectionMapping,
): Findings {
  const term = numberTerm(chart, correction.by);
  if (term === undefined) return findings({});
  const readings = readingsOf(chart, term);
  const latest = latestOf(readings, term);
  const usable = numbersOf(readings);
  const [first] = corrected;
  if (first === undefined || usable.length === 0) {
    return join([findings({ facts: latest.newest.map(({ fact }) => fact) }), latest.findings]);
  }
  const problems = readings.flatMap((each) => problemsNow(each, readings));
  const notes = readings.flatMap((each) => each.notes);
  return join([findings({ problems, notes }), nearestTo(first, usable, { term, correction })]);
}

/** The term that corrects, and how. */
interface By {
  readonly term: NumberTerm;
  readonly correction: CorrectionMapping;
}

function nearestTo(corrected: UsableReading, usable: readonly UsableReading[], by: By): Findings {
  const distances = usable.map((each) => daysApart(each.date, corrected.date));
  const least = Math.min(...distances);
  const nearest = usable.filter((_, index) => distances[index] === least);
  const [first] = nearest;
  if (first === undefined || least > by.correction.withinDays) {
    return findings({ notes: [tooFar(corrected, first, by)] });
  }
  const notes = least > 0 ? [otherDay(corrected, first, by)] : [];
  return findings({ facts: nearest.map(({ fact }) => fact), notes });
}

function daysApart(one: PartialDate | undefined, two: PartialDate | undefined): number {
  return one === undefined || two === undefined
    ? Number.POSITIVE_INFINITY
    : mostDaysApart(one, two);
}

function tooFar(
  corrected: UsableReading,
  nearest: UsableReading | undefined,
  { term, correction: { name, withinDays, fix } }: By,
): Note {
  const place = nearest?.resource.place ?? corrected.resource.place;
  const of = corrected.resource.place;
  return problem(
    'correction-too-far',
    place,
    (audience) => [
      `${place}: the value (${term.label[audience].en}) is not known to be from within ${withinDays} days of the ${name.en} (${of}); the ${name.en} cannot be corrected by it.`,
      `${place} : on ne sait pas si la valeur (${term.label[audience].fr}) date de moins de ${withinDays} jours du ${name.fr} (${of}) ; le ${name.fr} ne peut pas être corrigé ainsi.`,
    ],
    [fix.en, fix.fr],
  );
}

function otherDay(
  corrected: UsableReading,
  nearest: UsableReading,
  { term, correction: { name, fix } }: By,
): Note {
  const place = nearest.resource.place;
  const [day, other] = [nearest.date?.written ?? '', corrected.date?.written ?? ''];
  return problem(
    'correction-other-day',
    place,
    (audience) => [
      `${place}: the value of ${day} (${term.label[audience].en}) was used to correct the ${name.en} of ${other}.`,
      `${place} : la valeur du ${day} (${term.label[audience].fr}) a servi à corriger le ${name.fr} du ${other}.`,
    ],
    [fix.en, fix.fr],
    { received: day },
  );
}
