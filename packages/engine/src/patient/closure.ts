import {
  literal,
  literalsConcluded,
  literalsFor,
  type Node,
  type RuleProgram,
} from '../compile/program.ts';
import type { FactKey } from '../model/fact.ts';
import { keysOfAtom } from '../semantics/evaluate.ts';

/** What is held of a literal: nothing, or the round in which it was first concluded (0: it was stated). */
export interface Held {
  readonly round: number;
  /** The rules that concluded it in that round; none when it was stated. */
  readonly by: readonly number[];
}

/** What is held of each literal. */
export type HeldLiterals = readonly (Held | undefined)[];

/** Everything that follows from literals. */
export interface Closure {
  readonly held: HeldLiterals;
  /** The literals that are held: those stated, then those concluded, in the order in which they were. */
  readonly literals: readonly number[];
}

/** A rule program with what a closure looks up. */
export interface RuleIndex extends RuleProgram {
  /** Per rule, the literals that can make its condition true. */
  readonly premises: readonly (readonly number[])[];
  /** Per rule, the literals that it concludes. */
  readonly conclusions: readonly (readonly number[])[];
  /** Per atom, the keys that it looks at. */
  readonly keysOf: readonly (readonly FactKey[])[];
  /** Per rule, the key that it concludes about. */
  readonly conclusionKeys: readonly FactKey[];
  /** Per literal, the rules whose condition it can make true. */
  readonly rulesOn: ReadonlyMap<number, readonly number[]>;
}

/** Prepares a rule program for closures. */
export function indexRules(program: RuleProgram, conclusionKeys: readonly FactKey[]): RuleIndex {
  const premises = program.rules.map((rule) => literalsFor(rule.when, true, program.nodes));
  const rulesOn = new Map<number, number[]>();
  premises.forEach((literals, rule) => {
    for (const each of literals) rulesOn.set(each, [...(rulesOn.get(each) ?? []), rule]);
  });
  const conclusions = program.rules.map((rule) => literalsConcluded(rule, program));
  const keysOf = program.atoms.map(keysOfAtom);
  return { ...program, premises, conclusions, keysOf, conclusionKeys, rulesOn };
}

/**
 * Everything that follows from literals, in rounds. A literal and its opposite may both be held: each side of a
 * contradiction is followed to its end, so that what is found does not depend on any order.
 */
export function closure(stated: readonly number[], index: RuleIndex): Closure {
  const held = new Array<Held | undefined>(index.atoms.length * 2).fill(undefined);
  const literals = [...new Set(stated)];
  for (const each of literals) held[each] = { round: 0, by: [] };
  // A condition that holds of nothing at all is looked at once; every other when a premise is new.
  let due: Iterable<number> = index.rules.keys();
  for (let round = 1; ; round += 1) {
    const fresh = conclusionsOf(due, held, index);
    if (fresh.size === 0) return { held, literals };
    for (const [each, by] of fresh) {
      held[each] = { round, by };
      literals.push(each);
    }
    due = new Set([...fresh.keys()].flatMap((each) => index.rulesOn.get(each) ?? []));
  }
}

/** What rules conclude that is not held yet, each literal with its rules. */
function conclusionsOf(
  rules: Iterable<number>,
  held: HeldLiterals,
  index: RuleIndex,
): ReadonlyMap<number, readonly number[]> {
  const fresh = new Map<number, number[]>();
  for (const rule of rules) {
    if (!isHeld(index.rules[rule]?.when ?? -1, true, held, index.nodes)) continue;
    for (const each of index.conclusions[rule] ?? []) {
      if (held[each] !== undefined) continue;
      const by = fresh.get(each);
      if (by === undefined) fresh.set(each, [rule]);
      else by.push(rule);
    }
  }
  return fresh;
}

/** Whether what is held is enough for a node to have a value. */
function isHeld(
  number: number,
  value: boolean,
  held: HeldLiterals,
  nodes: readonly Node[],
): boolean {
  const node = nodes[number];
  if (node === undefined) return false;
  if (node.kind === 'atom') return held[literal(node.atom, value)] !== undefined;
  if (node.kind === 'not') return isHeld(node.of, !value, held, nodes);
  const wanted = operandsNeeded(node, value);
  let found = 0;
  for (const operand of node.of) {
    if (isHeld(operand, value, held, nodes)) found += 1;
    if (found >= wanted) break;
  }
  return found >= wanted;
}

/** How many operands must have a value for the node to have it. */
function operandsNeeded(node: Exclude<Node, { kind: 'atom' | 'not' }>, value: boolean): number {
  const { length } = node.of;
  const forTrue = node.kind === 'atLeast' ? node.count : node.kind === 'and' ? length : 1;
  return value ? forTrue : length - forTrue + 1;
}

/** The stated literals that each held literal rests on, over every way of concluding it. */
export function rootsOf(
  held: HeldLiterals,
  index: RuleIndex,
): ReadonlyMap<number, ReadonlySet<number>> {
  const roots = new Map<number, Set<number>>();
  held.forEach((each, number) => {
    if (each !== undefined) roots.set(number, new Set(each.round === 0 ? [number] : []));
  });
  for (let changed = true; changed; ) {
    changed = false;
    index.rules.forEach((rule, number) => {
      if (!isHeld(rule.when, true, held, index.nodes)) return;
      const from = (index.premises[number] ?? []).flatMap((each) => [...(roots.get(each) ?? [])]);
      for (const each of index.conclusions[number] ?? []) {
        const before = roots.get(each);
        if (before === undefined) continue;
        const size = before.size;
        for (const root of from) before.add(root);
        if (before.size > size) changed = true;
      }
    });
  }
  return roots;
}
