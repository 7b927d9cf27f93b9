/** Work that can be left between its steps. */
export type Steps<Result> = Generator<void, Result>;

/** Goes through all steps at once. */
export function drained<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
