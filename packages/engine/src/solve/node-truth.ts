import type { Node, Program } from '../compile/program.ts';
import { FALSE, type Mark, TRUE, UNKNOWN } from './model.ts';

type Nodes = Program['nodes'];

/** The truth of a node under the marks of its atoms. */
export function truthOf(nodes: Nodes, marks: Uint8Array, number: number): Mark {
  const node = nodes[number];
  if (node === undefined) return UNKNOWN;
  switch (node.kind) {
    case 'atom':
      return marks[node.atom] as Mark;
    case 'not': {
      const truth = truthOf(nodes, marks, node.of);
      if (truth === UNKNOWN) return UNKNOWN;
      return truth === TRUE ? FALSE : TRUE;
    }
    case 'and':
      return connective(nodes, marks, node.of, FALSE);
    case 'or':
      return connective(nodes, marks, node.of, TRUE);
    case 'atLeast': {
      const sure = count(nodes, marks, node.of, TRUE);
      if (sure >= node.count) return TRUE;
      return sure + count(nodes, marks, node.of, UNKNOWN) >= node.count ? UNKNOWN : FALSE;
    }
  }
}

function connective(
  nodes: Nodes,
  marks: Uint8Array,
  of: readonly number[],
  decisive: typeof TRUE | typeof FALSE,
): Mark {
  let truth: Mark = decisive === TRUE ? FALSE : TRUE;
  for (const operand of of) {
    const each = truthOf(nodes, marks, operand);
    if (each === decisive) return decisive;
    if (each === UNKNOWN) truth = UNKNOWN;
  }
  return truth;
}

/** The truth of every node under the marks of its atoms. Operands come before what is made of them. */
export function truthsOf(nodes: Nodes, marks: Uint8Array): Uint8Array {
  const truths = new Uint8Array(nodes.length);
  for (let number = 0; number < nodes.length; number += 1) {
    const node = nodes[number];
    if (node !== undefined) truths[number] = truthFrom(node, truths, marks);
  }
  return truths;
}

function truthFrom(node: Node, truths: Uint8Array, marks: Uint8Array): Mark {
  if (node.kind === 'atom') return marks[node.atom] as Mark;
  if (node.kind === 'not') {
    const of = truths[node.of] as Mark;
    if (of === UNKNOWN) return UNKNOWN;
    return of === TRUE ? FALSE : TRUE;
  }
  let sure = 0;
  let open = 0;
  for (const operand of node.of) {
    if (truths[operand] === TRUE) sure += 1;
    else if (truths[operand] === UNKNOWN) open += 1;
  }
  const wanted = wantedOf(node);
  if (sure >= wanted) return TRUE;
  return sure + open >= wanted ? UNKNOWN : FALSE;
}

/** How many operands must be true. */
function wantedOf(node: Exclude<Node, { kind: 'atom' | 'not' }>): number {
  if (node.kind === 'atLeast') return node.count;
  return node.kind === 'or' ? 1 : node.of.length;
}

/** How many operands have this truth. */
export function count(
  nodes: Nodes,
  marks: Uint8Array,
  of: readonly number[],
  wanted: Mark,
): number {
  let found = 0;
  for (const operand of of) if (truthOf(nodes, marks, operand) === wanted) found += 1;
  return found;
}

/** The first of some atoms that is marked so. */
export function firstMarked(
  atoms: readonly number[],
  wanted: Mark,
  marks: Uint8Array,
): number | undefined {
  for (const atom of atoms) if (marks[atom] === wanted) return atom;
  return undefined;
}
