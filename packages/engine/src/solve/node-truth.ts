import type { Program } from '../compile/program.ts';
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
