import type { InNumbers } from './numbers.ts';

/** The parts of a model that something is known of. */
export function componentsTouched({
  model,
  known,
}: Pick<InNumbers, 'model' | 'known'>): ReadonlySet<number> {
  const atoms = [...known.keys()].flatMap((key) => model.atomsOn.get(key) ?? []);
  return new Set(atoms.map((atom) => model.componentOf[atom] ?? -1));
}
