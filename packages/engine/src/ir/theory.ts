import { atomsOf, type Constraint, opposite } from './constraints.ts';

/** What possible patients obey, and what each literal entails step by step. */
export interface Theory {
  readonly constraints: readonly Constraint[];
  /** Per atom, the constraints that it is in. */
  readonly on: readonly (readonly Constraint[])[];
  /** Per literal, the literals that it entails by one constraint of two literals. */
  readonly next: readonly (readonly number[])[];
  /** Per literal, the literals that it entails by such constraints, itself first. */
  readonly entailed: readonly (readonly number[])[];
}

/** What constrains some atoms: these atoms, and others that they hang together with. */
export interface Part {
  readonly atoms: ReadonlySet<number>;
  readonly constraints: readonly Constraint[];
}

export function theoryOf(constraints: readonly Constraint[], atoms: number): Theory {
  const next: Set<number>[] = Array.from({ length: atoms * 2 }, () => new Set());
  for (const each of constraints.filter(isShort)) {
    const [one = 0, two = one] = each.literals;
    next[opposite(one)]?.add(two);
    next[opposite(two)]?.add(one);
  }
  const on: Constraint[][] = Array.from({ length: atoms }, () => []);
  for (const each of constraints) for (const atom of atomsOf(each)) on[atom]?.push(each);
  const edges = next.map((each) => [...each]);
  return {
    constraints,
    on,
    next: edges,
    entailed: edges.map((_, from) => reachedFrom(from, edges)),
  };
}

type Clause = Extract<Constraint, { kind: 'clause' }>;

function isShort(constraint: Constraint): constraint is Clause {
  return constraint.kind === 'clause' && constraint.literals.length <= 2;
}

function reachedFrom(from: number, edges: readonly (readonly number[])[]): readonly number[] {
  const reached = new Set([from]);
  // What is added while it is gone through is gone through too.
  for (const each of reached) for (const next of edges[each] ?? []) reached.add(next);
  return [...reached];
}

/**
 * What constrains some atoms of a patient of whom everything that literals entail one by one is told. Exact: an atom
 * that is in constraints of two literals alone has nothing more to say of the others then, so it is left out, and what
 * follows by way of it is kept.
 */
export function partFor(kept: ReadonlySet<number>, theory: Theory): Part {
  const { atoms, on } = hangingTogether(kept, theory);
  for (let before = -1; before !== atoms.size; ) {
    before = atoms.size;
    for (const atom of atoms) {
      if (kept.has(atom)) continue;
      const own = [...(on.get(atom)?.values() ?? [])];
      if (!own.every(isShort)) continue;
      atoms.delete(atom);
      for (const each of own) remove(each, on);
      for (const each of byWayOf(atom, own)) add(each, on);
    }
  }
  const left = new Map([...on.values()].flatMap((each) => [...each]));
  return { atoms, constraints: [...left.values()] };
}

/** Per atom, the constraints that it is in, by name: what is said twice is there once. */
type ByAtom = Map<number, Map<string, Constraint>>;

/** Nothing is possible where a constraint has no literal: it stands under an atom that is none. */
const noAtom = -1;

function placesOf(constraint: Constraint): readonly number[] {
  const atoms = atomsOf(constraint);
  return atoms.length === 0 ? [noAtom] : atoms;
}

function nameOf(constraint: Constraint): string {
  if (constraint.kind === 'clause') return constraint.literals.join();
  return constraint.kind === 'rule' ? `rule ${constraint.rule}` : `open ${constraint.atoms}`;
}

function add(constraint: Constraint, on: ByAtom): void {
  for (const atom of placesOf(constraint)) {
    const own = on.get(atom) ?? new Map<string, Constraint>();
    on.set(atom, own);
    own.set(nameOf(constraint), constraint);
  }
}

function remove(constraint: Constraint, on: ByAtom): void {
  for (const atom of placesOf(constraint)) on.get(atom)?.delete(nameOf(constraint));
}

/** The constraints that atoms are in, and those of the atoms that these bring. */
function hangingTogether(kept: ReadonlySet<number>, theory: Theory) {
  const atoms = new Set(kept);
  const on: ByAtom = new Map();
  // What is added while it is gone through is gone through too.
  for (const atom of atoms) {
    for (const each of theory.on[atom] ?? []) {
      add(each, on);
      for (const other of atomsOf(each)) atoms.add(other);
    }
  }
  return { atoms, on };
}

/** What constraints of two literals say together of the others than an atom. */
function byWayOf(atom: number, own: readonly Clause[]): readonly Clause[] {
  const withTrue = own.filter(({ literals }) => literals.includes(atom * 2 + 1));
  const withFalse = own.filter(({ literals }) => literals.includes(atom * 2));
  return withTrue.flatMap((one) =>
    withFalse.flatMap((two): readonly Clause[] => {
      const literals = [...one.literals, ...two.literals].filter((each) => each >> 1 !== atom);
      const [first, second = first] = literals;
      if (first === undefined || second === undefined) return [{ kind: 'clause', literals }];
      if (second === opposite(first)) return [];
      const sorted = [...new Set([Math.min(first, second), Math.max(first, second)])];
      return [{ kind: 'clause', literals: sorted }];
    }),
  );
}
