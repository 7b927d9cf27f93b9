import { literal, type Node } from '../compile/program.ts';
import type { FactKey } from '../model/fact.ts';
import type { Model } from '../solve/model.ts';
import {
  type CertainNode,
  constant,
  counted,
  known,
  nobody,
  type Steps,
  together,
} from './certain.ts';
import { atomsOf, type Constraint, constraintsOf } from './constraints.ts';
import {
  ALWAYS,
  both,
  countOf,
  type DiagramNode,
  either,
  invert,
  NEVER,
  newDiagrams,
  variableIs,
} from './diagram.ts';
import { factorsOf, type Ranges, rangesOf, type Weighed } from './forced.ts';
import { type Part, partFor, type Theory, theoryOf } from './theory.ts';

/** What an edition is lowered with: what possible patients obey, and the steps made so far. */
export interface Lowering {
  readonly model: Model;
  readonly theory: Theory;
  readonly steps: Steps;
  /** Per atom, its place in the order of the diagrams; and the other way round. */
  readonly places: readonly number[];
  readonly order: readonly number[];
  readonly ranges: Ranges;
  /** The comparisons of several numbers. */
  readonly sums: readonly Sum[];
  /** What was lowered, by node and value. */
  readonly lowered: Map<number, CertainNode>;
  readonly diagramOf: Map<number, DiagramNode>;
}

/** A comparison of several numbers, which may be decided before all of them are known. */
export interface Sum extends Weighed {
  readonly number: number;
  readonly keys: readonly FactKey[];
}

/** A node that has a value. */
interface Side {
  readonly node: number;
  readonly value: boolean;
}

/** Begins lowering what a model holds. */
export function loweringOf(model: Model): Lowering {
  const { atoms } = model.program;
  const theory = theoryOf(constraintsOf(model), atoms.length);
  const order = orderOf(model, theory.constraints);
  const places = atoms.map((_, atom) => order.indexOf(atom));
  const steps = {
    nodes: [],
    numbers: new Map(),
    diagrams: newDiagrams(),
    inexact: new Set<number>(),
  };
  const ranges = rangesOf([...model.terms.values()]);
  const sums = atoms.flatMap((atom, number): readonly Sum[] => {
    const keys = model.keysOf[number] ?? [];
    return atom.kind === 'compare' && keys.length > 1
      ? [{ number, atom, keys, factors: [...factorsOf(atom)] }]
      : [];
  });
  const [lowered, diagramOf] = [new Map(), new Map()];
  return { model, theory, steps, places, order, ranges, sums, lowered, diagramOf };
}

/** From how many constraints on an atom comes early in diagrams: what hangs on it falls apart once it is decided. */
const manyConstraints = 16;

/** Atoms that hang together stand together, behind those that much hangs on. */
function orderOf({ program }: Model, constraints: readonly Constraint[]): readonly number[] {
  const beside: Set<number>[] = program.atoms.map(() => new Set());
  for (const atoms of constraints.map(atomsOf)) {
    for (const atom of atoms) for (const other of atoms) beside[atom]?.add(other);
  }
  const isHub = (atom: number) => (beside[atom]?.size ?? 0) >= manyConstraints;
  const ordered = new Set(
    [...program.atoms.keys()]
      .filter(isHub)
      .sort((one, two) => (beside[two]?.size ?? 0) - (beside[one]?.size ?? 0)),
  );
  const visit = (atom: number): void => {
    if (ordered.has(atom)) return;
    ordered.add(atom);
    beside[atom]?.forEach(visit);
  };
  [...program.atoms.keys()].forEach(visit);
  return [...ordered];
}

/** When a node certainly has a value: for every possible patient with what is known. */
export function certainly(side: Side, lowering: Lowering): CertainNode {
  const key = side.node * 2 + Number(side.value);
  const before = lowering.lowered.get(key);
  if (before !== undefined) return before;
  const made = lowerSide(side, lowering);
  lowering.lowered.set(key, made);
  return made;
}

/** When one of several nodes certainly has its value, whichever it is. */
export function certainlyOne(sides: readonly Side[], lowering: Lowering): CertainNode {
  return oneOf(sides, lowering);
}

function lowerSide({ node: number, value }: Side, lowering: Lowering): CertainNode {
  const { steps } = lowering;
  const node = lowering.model.program.nodes[number];
  if (node === undefined) return constant(false, steps);
  if (node.kind === 'atom') return lowerAtom(node.atom, value, lowering);
  if (node.kind === 'not') return certainly({ node: node.of, value: !value }, lowering);
  const sides = node.of.map((each) => ({ node: each, value }));
  const wanted = operandsNeeded(node, value);
  if (wanted <= 0) return constant(true, steps);
  if (wanted > sides.length) return constant(false, steps);
  if (wanted === 1) return oneOf(sides, lowering);
  if (wanted === sides.length) {
    return together('all', certainEach(sides, lowering), steps);
  }
  const isLinked = clustersOf(sides, lowering).some(({ sides: linked }) => linked.length > 1);
  const apart = () => counted(wanted, certainEach(sides, lowering), steps);
  return isLinked ? deniedByNobody([{ node: number, value }], apart, lowering) : apart();
}

function certainEach(sides: readonly Side[], lowering: Lowering): readonly CertainNode[] {
  return sides.map((side) => certainly(side, lowering));
}

function operandsNeeded(node: Exclude<Node, { kind: 'atom' | 'not' }>, value: boolean): number {
  const { length } = node.of;
  const forTrue = node.kind === 'atLeast' ? node.count : node.kind === 'and' ? length : 1;
  return value ? forTrue : length - forTrue + 1;
}

function lowerAtom(atom: number, value: boolean, lowering: Lowering): CertainNode {
  const { diagrams } = lowering.steps;
  const part = partFor(new Set([atom]), lowering.theory);
  const told = () => known(literal(atom, value), lowering.steps);
  if (part.constraints.length === 0) return told();
  const diagram = variableIs(diagrams, lowering.places[atom] ?? 0, value);
  return deniedIn(part, diagram, told, lowering);
}

/** One of several sides: those that nothing links are certain or not each by itself, the others together. */
function oneOf(sides: readonly Side[], lowering: Lowering): CertainNode {
  const parts = clustersOf(sides, lowering).map(({ sides: linked }) => {
    const apart = () => together('any', certainEach(linked, lowering), lowering.steps);
    return linked.length === 1 ? apart() : deniedByNobody(linked, apart, lowering);
  });
  return together('any', parts, lowering.steps);
}

interface Cluster {
  readonly sides: readonly Side[];
  readonly atoms: ReadonlySet<number>;
}

/** Sides that share atoms, or that something which possible patients obey links. */
function clustersOf(sides: readonly Side[], lowering: Lowering): readonly Cluster[] {
  const { atomsBelow } = lowering.model;
  const kept = new Set(sides.flatMap(({ node }) => atomsBelow[node] ?? []));
  const part = partFor(kept, lowering.theory);
  const links = part.constraints.map((each) => ({ sides: [], atoms: new Set(atomsOf(each)) }));
  const own = sides.map((side) => ({ sides: [side], atoms: new Set(atomsBelow[side.node]) }));
  let clusters: readonly Cluster[] = [];
  for (const each of [...own, ...links]) clusters = joined(each, clusters);
  return clusters.filter((cluster) => cluster.sides.length > 0);
}

function joined(one: Cluster, clusters: readonly Cluster[]): readonly Cluster[] {
  const linked = clusters.filter(({ atoms }) => [...one.atoms].some((atom) => atoms.has(atom)));
  const others = clusters.filter((each) => !linked.includes(each));
  const sides = [...linked.flatMap((each) => each.sides), ...one.sides];
  return [
    ...others,
    { sides, atoms: new Set([...linked, one].flatMap(({ atoms }) => [...atoms])) },
  ];
}

/** Nobody is possible for whom none of some sides holds; `apart` is what each of them says by itself. */
function deniedByNobody(
  sides: readonly Side[],
  apart: () => CertainNode,
  lowering: Lowering,
): CertainNode {
  const { model, theory, steps } = lowering;
  const kept = new Set(sides.flatMap(({ node }) => model.atomsBelow[node] ?? []));
  const one = sides
    .map(({ node, value }) => diagramOfSide(node, value, lowering))
    .reduce((before, each) => either(steps.diagrams, before, each), NEVER);
  return deniedIn(partFor(kept, theory), one, apart, lowering);
}

/**
 * Nobody is possible, as far as a part tells, for whom a diagram is false. Where that is too large to be said, what is
 * certain without it.
 */
function deniedIn(
  part: Part,
  diagram: DiagramNode,
  without: () => CertainNode,
  lowering: Lowering,
): CertainNode {
  const { steps } = lowering;
  const { diagrams } = steps;
  const possible = part.constraints
    .map((each) => diagramOfConstraint(each, lowering))
    .reduce((before, each) => both(diagrams, before, each), ALWAYS);
  const denied = both(diagrams, possible, invert(diagrams, diagram));
  const made = diagrams.isFull ? without() : nobody(denied, steps);
  const isOpen = part.constraints.some(({ kind }) => kind === 'open');
  if (isOpen || diagrams.isFull) steps.inexact.add(made);
  return made;
}

/** When nobody has all that is known. */
export function impossible(lowering: Lowering): CertainNode {
  const { theory, steps } = lowering;
  const clauses = theory.constraints.filter(
    (each) => each.kind !== 'clause' || each.literals.length !== 2,
  );
  const parts = partsOf(clauses.flatMap(atomsOf), lowering);
  return together(
    'any',
    parts.map((part) => deniedIn(part, NEVER, () => constant(false, steps), lowering)),
    steps,
  );
}

/** Parts that have nothing to do with one another, which together hold some atoms. */
function partsOf(atoms: readonly number[], { theory }: Lowering): readonly Part[] {
  const parts: Part[] = [];
  for (const atom of atoms) {
    if (parts.some((part) => part.atoms.has(atom))) continue;
    const part = partFor(new Set([atom]), theory);
    if (part.constraints.length > 0) parts.push(part);
  }
  return parts;
}

function diagramOfConstraint(constraint: Constraint, lowering: Lowering): DiagramNode {
  const { model, places, steps } = lowering;
  const { diagrams } = steps;
  if (constraint.kind === 'clause') {
    return constraint.literals
      .map((each) => variableIs(diagrams, places[each >> 1] ?? 0, each % 2 === 1))
      .reduce((before, each) => either(diagrams, before, each), NEVER);
  }
  const rule = constraint.kind === 'rule' ? model.program.rules[constraint.rule] : undefined;
  if (rule === undefined) return ALWAYS;
  return either(
    diagrams,
    diagramOfSide(rule.when, false, lowering),
    variableIs(diagrams, places[rule.atom] ?? 0, rule.value),
  );
}

function diagramOfSide(node: number, value: boolean, lowering: Lowering): DiagramNode {
  const before = lowering.diagramOf.get(node);
  const made = before ?? makeDiagram(node, lowering);
  lowering.diagramOf.set(node, made);
  return value ? made : invert(lowering.steps.diagrams, made);
}

function makeDiagram(number: number, lowering: Lowering): DiagramNode {
  const { diagrams } = lowering.steps;
  const node = lowering.model.program.nodes[number];
  if (node === undefined) return NEVER;
  if (node.kind === 'atom') return variableIs(diagrams, lowering.places[node.atom] ?? 0, true);
  if (node.kind === 'not') return diagramOfSide(node.of, false, lowering);
  const of = node.of.map((each) => diagramOfSide(each, true, lowering));
  if (node.kind === 'atLeast') return countOf(diagrams, node.count, of);
  return node.kind === 'or'
    ? of.reduce((before, each) => either(diagrams, before, each), NEVER)
    : of.reduce((before, each) => both(diagrams, before, each), ALWAYS);
}
