/** A fact this many months old, or older, is stale. */
export const staleAfterMonths = 12;

/** The whole months between two days (2024-05-23), the first being the earlier. */
export function ageInMonths(day: string, today: string): number {
  const from = new Date(day);
  const to = new Date(today);
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  const months = years * 12 + to.getUTCMonth() - from.getUTCMonth();
  return to.getUTCDate() < from.getUTCDate() ? months - 1 : months;
}
