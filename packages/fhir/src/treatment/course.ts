import type { DrugsMapping } from '@renavigate/engine';
import { dateIfAny } from '../chart/dated.ts';
import { mostDaysApart, type PartialDate } from '../raw/date.ts';
import { type Exposure, isReceived } from './exposure.ts';

/** A stretch of time in which one drug was being given. */
export interface Course {
  readonly drug: string;
  readonly resources: readonly string[];
  readonly start: PartialDate;
  readonly end: PartialDate | 'open' | undefined;
}

/** The courses of every drug that was received, single doses that follow one another taken together. */
export function coursesOf(
  exposures: readonly Exposure[],
  { longestInterval }: DrugsMapping,
): readonly Course[] {
  const courses = exposures.filter(isReceived).flatMap((exposure): readonly Course[] => {
    const start = dateIfAny(exposure.start);
    if (start === undefined) return [];
    const { end, resource } = exposure;
    return exposure.drugs.map(({ id }) => ({ drug: id, resources: [resource.place], start, end }));
  });
  const sorted = [...courses].sort((one, two) => compare(one.start, two.start));
  return sorted.reduce<readonly Course[]>(
    (courses, next) => append(courses, next, longestInterval),
    [],
  );
}

function compare(one: PartialDate, two: PartialDate): number {
  if (one.firstDay === two.firstDay) return one.lastDay < two.lastDay ? -1 : 1;
  return one.firstDay < two.firstDay ? -1 : 1;
}

function append(courses: readonly Course[], next: Course, longest: number): readonly Course[] {
  const last = [...courses].reverse().find(({ drug }) => drug === next.drug);
  if (last === undefined || !continues(last, next, longest)) return [...courses, next];
  const resources = [...last.resources, ...next.resources];
  const joined = { ...last, resources, end: next.end };
  return courses.map((course) => (course === last ? joined : course));
}

function continues({ end }: Course, next: Course, longest: number): boolean {
  return end !== undefined && end !== 'open' && mostDaysApart(end, next.start) <= longest;
}

/** Whether the drug was certainly being given on a day: from its first day to its last, both included. */
export function covers({ start, end }: Course, day: PartialDate): boolean {
  if (start.lastDay > day.firstDay) return false;
  return end === 'open' || (end !== undefined && day.lastDay <= end.firstDay);
}
