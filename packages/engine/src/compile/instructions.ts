import {
  literalsConcluded,
  literalsFor,
  type Node,
  operandsOf,
  otherChoices,
  type Program,
  type Rule,
} from './program.ts';

/** A place where a plane pair stands, and whether to read it swapped (negated). */
export interface Operand {
  readonly slot: number;
  readonly negated: boolean;
}

/** One step over all words. Slots up to the number of atoms are the atoms themselves. */
export type Instruction =
  | { readonly kind: 'and' | 'or'; readonly slot: number; readonly of: readonly Operand[] }
  | {
      readonly kind: 'atLeast';
      readonly slot: number;
      readonly count: number;
      readonly of: readonly Operand[];
    }
  /** Where `when` is true, the atom gets the value; `excluded` atoms of the same choice become false. */
  | {
      readonly kind: 'conclude';
      readonly when: Operand;
      readonly atom: number;
      readonly value: boolean;
      readonly excluded: readonly number[];
    };

/** A program as straight code for planes. */
export interface Code {
  readonly slots: number;
  /** Follows the implications; once through is enough, or again until nothing changes. */
  readonly implications: readonly Instruction[];
  readonly repeat: boolean;
  readonly gates: readonly Instruction[];
  readonly scope: Operand;
  readonly options: readonly Operand[];
  readonly groups: readonly Operand[];
}

/** Lays a program out as straight code. Negation costs nothing: an operand is read swapped. */
export function instructionsOf(program: Program): Code {
  const { nodes, atoms } = program;
  const operand = (number: number): Operand => {
    const node = nodes[number];
    if (node?.kind === 'atom') return { slot: node.atom, negated: false };
    if (node?.kind !== 'not') return { slot: atoms.length + number, negated: false };
    const inner = operand(node.of);
    return { ...inner, negated: !inner.negated };
  };
  const codeFor = (roots: readonly number[]): readonly Instruction[] =>
    below(roots, nodes).flatMap((number) => instructionOf(number, nodes, operand));
  const { ordered, repeat } = inOrder(program);
  return {
    slots: atoms.length + nodes.length,
    implications: ordered.flatMap((rule) => [
      ...codeFor([rule.when]),
      {
        kind: 'conclude',
        when: operand(rule.when),
        atom: rule.atom,
        value: rule.value,
        excluded: rule.value ? otherChoices(program, rule.atom) : [],
      },
    ]),
    repeat,
    gates: codeFor([
      program.scope,
      ...program.options.map(({ gate }) => gate),
      ...program.groups.map(({ node }) => node),
    ]),
    scope: operand(program.scope),
    options: program.options.map(({ gate }) => operand(gate)),
    groups: program.groups.map(({ node }) => operand(node)),
  };
}

/** The nodes at and below some nodes, operands first. */
function below(roots: readonly number[], nodes: readonly Node[]): readonly number[] {
  const seen = new Set<number>();
  const visit = (number: number): void => {
    if (seen.has(number)) return;
    operandsOf(nodes[number]).forEach(visit);
    seen.add(number);
  };
  roots.forEach(visit);
  return [...seen];
}

function instructionOf(
  number: number,
  nodes: readonly Node[],
  operand: (number: number) => Operand,
): readonly Instruction[] {
  const node = nodes[number];
  if (node === undefined || node.kind === 'atom' || node.kind === 'not') return [];
  const { slot } = operand(number);
  const of = node.of.map(operand);
  if (node.kind !== 'atLeast') return [{ kind: node.kind, slot, of }];
  return [{ kind: 'atLeast', slot, count: node.count, of }];
}

/** The rules so that each comes after those whose conclusions it looks at; where they go in a circle, repeat. */
function inOrder(program: Program): {
  readonly ordered: readonly Rule[];
  readonly repeat: boolean;
} {
  const makers = new Map<number, Rule[]>();
  for (const rule of program.rules) {
    for (const each of literalsConcluded(rule, program)) {
      makers.set(each, [...(makers.get(each) ?? []), rule]);
    }
  }
  const ordered = new Set<Rule>();
  const open = new Set<Rule>();
  let repeat = false;
  const visit = (rule: Rule): void => {
    if (ordered.has(rule)) return;
    if (open.has(rule)) {
      repeat = true;
      return;
    }
    open.add(rule);
    for (const each of literalsFor(rule.when, true, program.nodes)) {
      (makers.get(each) ?? []).forEach(visit);
    }
    ordered.add(rule);
  };
  program.rules.forEach(visit);
  return { ordered: [...ordered], repeat };
}
