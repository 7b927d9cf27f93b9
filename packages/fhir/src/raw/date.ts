/** A FHIR date or dateTime, with what it leaves open: the first and last day that it may mean. */
export interface PartialDate {
  readonly written: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Milliseconds, when a time of day with its zone is stated. */
  readonly instant?: number;
}

const form =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A date that exists in the calendar, or undefined. */
export function dateOf(value: unknown): PartialDate | undefined {
  const parts = typeof value === 'string' ? form.exec(value.trim()) : null;
  if (parts === null) return undefined;
  const [written, year = '', month, day, time, zone] = parts;
  const [firstMonth, lastMonth] = [month ?? '01', month ?? '12'];
  if (Number(year) < 1900 || Number(firstMonth) < 1 || Number(lastMonth) > 12) return undefined;
  const lastOfMonth = daysInMonth(Number(year), Number(lastMonth));
  if (day !== undefined && (Number(day) < 1 || Number(day) > lastOfMonth)) return undefined;
  const instant = time === undefined ? undefined : Date.parse(`${written}${zone ? '' : 'Z'}`);
  if (Number.isNaN(instant)) return undefined;
  return {
    written,
    firstDay: `${year}-${firstMonth}-${day ?? '01'}`,
    lastDay: `${year}-${lastMonth}-${day ?? String(lastOfMonth)}`,
    ...(instant === undefined || zone === undefined ? {} : { instant }),
  };
}

/** Whether the first date is later whatever the two leave open. */
export function isAfter(one: PartialDate, two: PartialDate): boolean {
  if (one.instant !== undefined && two.instant !== undefined) return one.instant > two.instant;
  return one.firstDay > two.lastDay;
}

const dayLength = 86_400_000;

function daysFrom(one: string, two: string): number {
  return Math.abs(Date.parse(one) - Date.parse(two)) / dayLength;
}

/** How many days two dates may at most lie apart. */
export function mostDaysApart(one: PartialDate, two: PartialDate): number {
  return Math.max(daysFrom(one.firstDay, two.lastDay), daysFrom(one.lastDay, two.firstDay));
}

/** Completed months from one day to another, negative when the second is earlier. */
export function completedMonths(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  // The anniversary of the 31st, in a shorter month, is its last day.
  const anniversary = Math.min(fromDay, daysInMonth(toYear, toMonth));
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < anniversary ? 1 : 0);
}

/** The first and the last day that something may have been on. */
export type Days = Pick<PartialDate, 'firstDay' | 'lastDay'>;

/** The completed months that may lie between two dates: the least and the most, whatever the two leave open. */
export function monthsBetween(
  from: Days,
  to: Days,
): { readonly least: number; readonly most: number } {
  return {
    least: completedMonths(from.lastDay, to.firstDay),
    most: completedMonths(from.firstDay, to.lastDay),
  };
}

export function isExact(date: PartialDate): boolean {
  return date.firstDay === date.lastDay;
}
