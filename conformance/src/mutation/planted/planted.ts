/** A border that a test holds from both sides. */
export function isAdult(age: number): boolean {
  return age >= 18;
}

/** A border that no test looks at. */
export function isOld(age: number): boolean {
  return age >= 75;
}

/** Ends because one is added at each turn. */
export function counted(to: number): number {
  let at = 0;
  while (at < to) at += 1;
  return at;
}
