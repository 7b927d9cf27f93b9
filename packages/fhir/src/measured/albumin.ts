import type { NumberTerm } from '@renavigate/engine';
import type { Chart } from '../chart.ts';
import { type Findings, findings, join } from '../findings.ts';
import { type Note, problem } from '../problem.ts';
import { mostDaysApart, type PartialDate } from '../raw/date.ts';
import { latestOf, problemsNow } from './latest.ts';
import { readingsOf } from './reading.ts';
import { numbersOf, type UsableReading } from './usable.ts';

/** Calcium is corrected by the albumin of the same sample; one from more than a week away is another state. */
const farthest = 7;

/** The albumin that belongs to the calcium that is used; without calcium, the latest. */
export function readAlbumin(chart: Chart, calcium: readonly UsableReading[]): Findings {
  const term = chart.terms.find(({ id }) => id === 'albumin');
  if (term?.kind !== 'number') return findings({});
  const readings = readingsOf(chart, term);
  const latest = latestOf(readings, term);
  const usable = numbersOf(readings);
  const [first] = calcium;
  if (first === undefined || usable.length === 0) {
    return join([findings({ facts: latest.newest.map(({ fact }) => fact) }), latest.findings]);
  }
  const problems = readings.flatMap((each) => problemsNow(each, readings));
  const notes = readings.flatMap((each) => each.notes);
  return join([findings({ problems, notes }), nearestTo(first, usable, term)]);
}

function nearestTo(
  calcium: UsableReading,
  albumin: readonly UsableReading[],
  term: NumberTerm,
): Findings {
  const distances = albumin.map((each) => daysApart(each.date, calcium.date));
  const least = Math.min(...distances);
  const nearest = albumin.filter((_, index) => distances[index] === least);
  const [first] = nearest;
  if (first === undefined || least > farthest) {
    return findings({ notes: [tooFar(calcium, first, term)] });
  }
  const notes = least > 0 ? [otherDay(calcium, first, term)] : [];
  return findings({ facts: nearest.map(({ fact }) => fact), notes });
}

function daysApart(one: PartialDate | undefined, two: PartialDate | undefined): number {
  return one === undefined || two === undefined
    ? Number.POSITIVE_INFINITY
    : mostDaysApart(one, two);
}

function tooFar(
  calcium: UsableReading,
  albumin: UsableReading | undefined,
  term: NumberTerm,
): Note {
  const place = albumin?.resource.place ?? calcium.resource.place;
  const of = calcium.resource.place;
  return problem(
    'albumin-too-far',
    place,
    (audience) => [
      `${place}: the value (${term.label[audience].en}) is not known to be from within ${farthest} days of the calcium (${of}); the calcium cannot be corrected by it.`,
      `${place} : on ne sait pas si la valeur (${term.label[audience].fr}) date de moins de ${farthest} jours du calcium (${of}) ; le calcium ne peut pas être corrigé ainsi.`,
    ],
    [
      'Give the albumin of the same blood test as the calcium.',
      'Donnez l’albumine de la même prise de sang que le calcium.',
    ],
  );
}

function otherDay(calcium: UsableReading, albumin: UsableReading, term: NumberTerm): Note {
  const place = albumin.resource.place;
  const [day, other] = [albumin.date?.written ?? '', calcium.date?.written ?? ''];
  return problem(
    'albumin-other-day',
    place,
    (audience) => [
      `${place}: the value of ${day} (${term.label[audience].en}) was used to correct the calcium of ${other}.`,
      `${place} : la valeur du ${day} (${term.label[audience].fr}) a servi à corriger le calcium du ${other}.`,
    ],
    [
      'Give the albumin of the same blood test as the calcium.',
      'Donnez l’albumine de la même prise de sang que le calcium.',
    ],
    { received: day },
  );
}
