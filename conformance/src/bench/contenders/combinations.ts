/** Every choice of `count` out of several. */
export function combinations<T>(count: number, of: readonly T[]): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return of.flatMap((each, index) =>
    combinations(count - 1, of.slice(index + 1)).map((rest) => [each, ...rest]),
  );
}
