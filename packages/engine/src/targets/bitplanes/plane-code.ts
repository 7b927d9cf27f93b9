import { literal } from '../../compile/program.ts';
import type { Certain, CertainNode } from '../../ir/certain.ts';
import { ALWAYS, type DiagramNode, type Diagrams, NEVER } from '../../ir/diagram.ts';
import type { LoweredEdition } from '../../ir/standings.ts';
import type { Theory } from '../../ir/theory.ts';

/** A place where the bits of a block of patients stand. */
export type Slot = number;

/** One step over all words of a block. */
export type PlaneStep =
  | { readonly kind: 'all' | 'any'; readonly slot: Slot; readonly of: readonly Slot[] }
  | {
      readonly kind: 'atLeast';
      readonly slot: Slot;
      readonly count: number;
      readonly of: readonly Slot[];
    }
  | { readonly kind: 'constant'; readonly slot: Slot; readonly value: boolean }
  /** Whether a way through a diagram stays open: by its high side unless the atom is known false, or by its low side. */
  | {
      readonly kind: 'way';
      readonly slot: Slot;
      readonly whenTrue: Slot;
      readonly whenFalse: Slot;
      readonly high: Slot;
      readonly low: Slot;
    }
  | { readonly kind: 'not'; readonly slot: Slot; readonly of: Slot };

/** A literal, with those that entail it. */
export interface Entailing {
  readonly slot: Slot;
  readonly by: readonly Slot[];
}

/** A lowered edition as straight code for planes. The first slots are the literals, two an atom: false, then true. */
export interface PlaneCode {
  readonly slots: number;
  /** In this order, once through is enough. */
  readonly entailing: readonly Entailing[];
  /** The atoms that may come to be both true and false. */
  readonly opposed: readonly number[];
  readonly steps: readonly PlaneStep[];
  readonly impossible: Slot;
  readonly outOfScope: Slot;
  readonly options: readonly { readonly offered: Slot; readonly notOffered: Slot }[];
  readonly groups: readonly { readonly isFalse: Slot }[];
}

interface Layout {
  readonly nodes: readonly Certain[];
  readonly diagrams: Diagrams;
  readonly order: readonly number[];
  readonly steps: PlaneStep[];
  readonly ofNode: Map<CertainNode, Slot>;
  readonly ofDiagram: Map<DiagramNode, Slot>;
  next: Slot;
}

/** Lays a lowered edition out as straight code. */
export function planeCodeOf(lowered: LoweredEdition): PlaneCode {
  const { steps, order, theory, model } = lowered.lowering;
  const atoms = model.program.atoms.length;
  const layout: Layout = {
    ...steps,
    order,
    steps: [],
    ofNode: new Map(),
    ofDiagram: new Map(),
    next: atoms * 2,
  };
  const place = (node: CertainNode) => placeNode(node, layout);
  const entailing = entailingOf(theory);
  const code = {
    entailing,
    opposed: [...new Set(entailing.map(({ slot }) => slot >> 1))],
    steps: layout.steps,
    impossible: place(lowered.impossible),
    outOfScope: place(lowered.scope.isFalse),
    options: lowered.options.map(({ offered, notOffered }) => ({
      offered: place(offered),
      notOffered: place(notOffered),
    })),
    groups: lowered.groups.map(({ isFalse }) => ({ isFalse: place(isFalse) })),
  };
  return { ...code, slots: layout.next };
}

function newSlot(layout: Layout): Slot {
  layout.next += 1;
  return layout.next - 1;
}

function placeNode(number: CertainNode, layout: Layout): Slot {
  const node = layout.nodes[number];
  if (node?.kind === 'literal') return node.literal;
  const before = layout.ofNode.get(number);
  if (before !== undefined) return before;
  const slot = stepOf(node, layout);
  layout.ofNode.set(number, slot);
  return slot;
}

function stepOf(node: Exclude<Certain, { kind: 'literal' }> | undefined, layout: Layout): Slot {
  const add = (step: PlaneStep): Slot => {
    layout.steps.push(step);
    return step.slot;
  };
  if (node === undefined) return add({ kind: 'constant', slot: newSlot(layout), value: false });
  if (node.kind === 'constant') return add({ ...node, slot: newSlot(layout) });
  if (node.kind === 'nobody') {
    const of = placeDiagram(node.diagram, layout);
    return add({ kind: 'not', slot: newSlot(layout), of });
  }
  const of = node.of.map((each) => placeNode(each, layout));
  return add({ ...node, slot: newSlot(layout), of });
}

function placeDiagram(diagram: DiagramNode, layout: Layout): Slot {
  const before = layout.ofDiagram.get(diagram);
  if (before !== undefined) return before;
  const { diagrams, order, steps } = layout;
  const end = diagram === ALWAYS || diagram === NEVER;
  const step = (): PlaneStep => {
    if (end) return { kind: 'constant', slot: newSlot(layout), value: diagram === ALWAYS };
    const high = placeDiagram(diagrams.high[diagram] ?? NEVER, layout);
    const low = placeDiagram(diagrams.low[diagram] ?? NEVER, layout);
    const atom = order[diagrams.variable[diagram] ?? 0] ?? 0;
    const [whenTrue, whenFalse] = [literal(atom, true), literal(atom, false)];
    return { kind: 'way', slot: newSlot(layout), whenTrue, whenFalse, high, low };
  };
  const made = step();
  steps.push(made);
  layout.ofDiagram.set(diagram, made.slot);
  return made.slot;
}

/**
 * The literals that others entail, each after those that entail it: once through is enough. Of literals that entail one
 * another the first is told by all that any of them is told by, and tells the others.
 */
function entailingOf({ next, entailed }: Theory): readonly Entailing[] {
  const entails = entailed.map((some) => new Set(some));
  const isSame = (one: number, two: number) =>
    entails[one]?.has(two) === true && entails[two]?.has(one) === true;
  const same = next.map((_, each) => entailed[each]?.filter((two) => isSame(each, two)) ?? []);
  const first = same.map((each) => Math.min(...each));
  const told = next.map((_, each) => entails.filter((some) => some.has(each)).length);
  const by: Set<number>[] = next.map(() => new Set());
  next.forEach((some, from) => {
    for (const to of some) {
      const [source = 0, target = 0] = [first[from], first[to]];
      if (source !== target) by[target]?.add(source);
    }
  });
  // What comes by way of another need not come directly, too.
  const directly = (from: readonly number[]) =>
    from.filter((each) => !from.some((other) => other !== each && entails[each]?.has(other)));
  // What entails a literal is told by fewer than the literal is.
  return [...new Set(first)]
    .sort((one, two) => (told[one] ?? 0) - (told[two] ?? 0))
    .flatMap((slot): readonly Entailing[] => {
      const others = (same[slot] ?? []).filter((each) => each !== slot);
      const from = [...directly([...(by[slot] ?? [])]), ...others];
      const own = from.length === 0 ? [] : [{ slot, by: from }];
      return [...own, ...others.map((other) => ({ slot: other, by: [slot] }))];
    });
}
