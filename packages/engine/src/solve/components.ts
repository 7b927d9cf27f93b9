/**
 * Per atom, the part of what possible patients obey that it is in, named by one of its atoms. Atoms of two parts have
 * nothing to do with one another: nothing links them.
 */
export function componentsOf(
  atoms: number,
  links: readonly (readonly number[])[],
): readonly number[] {
  const next = Array.from({ length: atoms }, (_, atom) => atom);
  const rootOf = (atom: number): number => {
    const above = next[atom] ?? atom;
    return above === atom ? atom : rootOf(above);
  };
  for (const [first, ...others] of links) {
    if (first === undefined) continue;
    for (const other of others) next[rootOf(other)] = rootOf(first);
  }
  return next.map((_, atom) => rootOf(atom));
}
