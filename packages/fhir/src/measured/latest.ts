import type { NumberTerm } from '@renavigate/engine';
import { type Note, problem, type RecordProblem } from '../base/problem.ts';
import { type Findings, findings } from '../chart/findings.ts';
import { isAfter } from '../raw/date.ts';
import type { Reading } from './reading.ts';
import { numbersOf, type UsableReading } from './usable.ts';

/** The newest usable readings (several when none is certainly later), and what was passed over. */
export function latestOf(
  readings: readonly Reading[],
  term: NumberTerm,
): { readonly newest: readonly UsableReading[]; readonly findings: Findings } {
  const usable = numbersOf(readings);
  const dated = usable.filter(({ date }) => date !== undefined);
  const undated = usable.filter(({ date }) => date === undefined);
  const newest = dated.length > 0 ? dated.filter((each) => !isOutdated(each, dated)) : undated;
  const problems = readings.flatMap((each) => problemsNow(each, readings));
  const notes = [
    ...readings.flatMap((each) => each.notes),
    ...olderThanUnusable(newest, readings, term),
    ...undated.map((each) => undatedNote(each, dated.length > 0, term)),
  ];
  return { newest, findings: findings({ problems, notes }) };
}

/** What is wrong with a reading. A number that a later value has overtaken cannot be what may not wait now. */
export function problemsNow(reading: Reading, all: readonly Reading[]): readonly RecordProblem[] {
  if (!isOutdated(reading, all)) return reading.problems;
  return reading.problems.map(({ setAside, inLikelyUnit, ...problem }) => problem);
}

function isOutdated(reading: Reading, all: readonly Reading[]): boolean {
  const { date } = reading;
  return (
    date !== undefined && all.some((each) => each.date !== undefined && isAfter(each.date, date))
  );
}

/** A newer value that could not be used is named with the older one that was used in its place. */
function olderThanUnusable(
  newest: readonly UsableReading[],
  readings: readonly Reading[],
  term: NumberTerm,
): readonly Note[] {
  const [used] = newest;
  const unusable = readings.find(
    (each) => each.fact === undefined && newest.some((one) => isOutdated(one, [each])),
  );
  if (used?.date === undefined || unusable === undefined) return [];
  const [place, date] = [used.resource.place, used.date.written];
  return [
    problem(
      'older-value-used',
      place,
      (audience) => [
        `${place}: the value of ${date} was used (${term.label[audience].en}), because the later one (${unusable.resource.place}) could not be.`,
        `${place} : la valeur du ${date} a été utilisée (${term.label[audience].fr}), car la plus récente (${unusable.resource.place}) n’a pas pu l’être.`,
      ],
      ['Correct the later result.', 'Corrigez le résultat plus récent.'],
      { received: date },
    ),
  ];
}

function undatedNote({ resource }: Reading, hasDated: boolean, term: NumberTerm): Note {
  const { place } = resource;
  return hasDated
    ? problem(
        'undated-value-not-used',
        place,
        (audience) => [
          `${place}: no date is given (${term.label[audience].en}); a dated value was used.`,
          `${place} : aucune date n’est donnée (${term.label[audience].fr}) ; une valeur datée a été utilisée.`,
        ],
        ['Give effectiveDateTime.', 'Donnez effectiveDateTime.'],
      )
    : problem(
        'undated-value-used',
        place,
        (audience) => [
          `${place}: no date is given (${term.label[audience].en}), so the value may be old.`,
          `${place} : aucune date n’est donnée (${term.label[audience].fr}), donc la valeur peut être ancienne.`,
        ],
        ['Give effectiveDateTime.', 'Donnez effectiveDateTime.'],
      );
}
