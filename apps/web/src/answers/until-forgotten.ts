/** What lets go of each thing that was found for the person. Of the person themselves this module holds nothing. */
const letGo = new Set<() => void>();

/**
 * Something that a page finds for the person who answers, and keeps so as not to look for it again, until everything is
 * forgotten. It is made when it is first asked for.
 */
export function untilForgotten<Kept>(make: () => Kept): () => Kept {
  let kept: { readonly value: Kept } | undefined;
  letGo.add(() => {
    kept = undefined;
  });
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
}

/** Does something else when everything is forgotten. */
export function whenForgotten(then: () => void): void {
  letGo.add(then);
}

/** Lets go of all that was found for the person: nothing of their answers is kept. */
export function forgetFound(): void {
  for (const each of letGo) each();
}
