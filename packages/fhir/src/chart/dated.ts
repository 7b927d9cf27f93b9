import { describe, printable } from '@renavigate/engine';
import { problem, type RecordProblem } from '../base/problem.ts';
import { dateOf, type PartialDate } from '../raw/date.ts';
import type { Json } from '../raw/json.ts';
import type { Resource } from '../raw/resource.ts';
import { type Chart, elementAt } from './chart.ts';

/** A date that was looked for. One that is stated and cannot be right is not the same as none. */
export type Dated =
  | { readonly kind: 'date'; readonly date: PartialDate; readonly at: string }
  | { readonly kind: 'none' }
  /** It contradicts another date, and a problem of its own says so. */
  | { readonly kind: 'disputed' }
  | { readonly kind: 'unusable'; readonly problem: RecordProblem };

export const undated: Dated = { kind: 'none' };

/** The date at the first of the paths that is there. */
export function dateAt(
  chart: Chart,
  resource: Resource,
  paths: readonly string[],
  json: Json = resource.json,
): Dated {
  const path = paths.find((each) => elementAt(json, each) !== undefined);
  if (path === undefined) return undated;
  const value = elementAt(json, path);
  const place = `${resource.place}.${path}`;
  const date = dateOf(value);
  if (date === undefined) return { kind: 'unusable', problem: invalidDate(place, value) };
  if (date.firstDay > chart.today) {
    return { kind: 'unusable', problem: dateInFuture(place, date.written, chart.today) };
  }
  if (chart.disputed?.has(place)) return { kind: 'disputed' };
  return { kind: 'date', date, at: place };
}

export function dateIfAny(dated: Dated): PartialDate | undefined {
  return dated.kind === 'date' ? dated.date : undefined;
}

export function problemsOf(...dates: readonly Dated[]): readonly RecordProblem[] {
  return dates.flatMap((dated) => (dated.kind === 'unusable' ? dated.problem : []));
}

export function invalidDate(place: string, value: unknown): RecordProblem {
  const received = describe(value);
  return problem(
    'invalid-date',
    place,
    [
      `${place}: ${received.en} is not a date of the calendar; neither it nor what depends on it was used.`,
      `${place} : ${received.fr} n’est pas une date du calendrier ; ni elle ni ce qui en dépend n’a été utilisé.`,
    ],
    [
      'Write the date as YYYY-MM-DD, or as YYYY-MM or YYYY when the rest is not known.',
      'Écrivez la date sous la forme AAAA-MM-JJ, ou AAAA-MM ou AAAA quand le reste n’est pas connu.',
    ],
    { expected: 'YYYY-MM-DD', received: received.en },
  );
}

export function dateInFuture(place: string, written: string, today: string): RecordProblem {
  const received = printable(written, 40);
  return problem(
    'date-in-future',
    place,
    [
      `${place}: ${received} is in the future (today is ${today}); neither it nor what depends on it was used.`,
      `${place} : ${received} est dans le futur (aujourd’hui : ${today}) ; ni elle ni ce qui en dépend n’a été utilisé.`,
    ],
    ['Check the date, the year first.', 'Vérifiez la date, l’année d’abord.'],
    { received },
  );
}
