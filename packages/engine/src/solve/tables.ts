import type { Program } from '../compile/program.ts';
import { TRUE } from './model.ts';

/**
 * A truth table: bit `w` of all its words together is what holds in world `w`, in which the variable `v` is true
 * where bit `v` of `w` is set. Fewer than five variables fill one word, over and over.
 */
export type Table = readonly number[];

/** In which worlds of a word each of the first five variables is true. */
const inWord = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000];

/** The table of a variable, of so many. */
export function variable(number: number, of: number): Table {
  return Array.from({ length: 2 ** Math.max(0, of - inWord.length) }, (_, word) => {
    const bit = (word >> (number - inWord.length)) & 1;
    return inWord[number] ?? -bit;
  });
}

export function invert(table: Table): Table {
  return table.map((word) => ~word);
}

export function both(one: Table, two: Table): Table {
  return one.map((word, index) => word & (two[index] ?? 0));
}

export function either(one: Table, two: Table): Table {
  return one.map((word, index) => word | (two[index] ?? 0));
}

/** Where it holds for some value of a variable. */
export function forSome(number: number, table: Table): Table {
  const mask = inWord[number];
  return table.map((word, index) => {
    if (mask === undefined) return word | (table[index ^ (1 << (number - inWord.length))] ?? 0);
    const by = 1 << number;
    return word | ((word & mask) >>> by) | ((word & ~mask) << by);
  });
}

/** The table of a node, from those of the open atoms and the marks of the others. */
export function tableOf(
  number: number,
  nodes: Program['nodes'],
  atoms: ReadonlyMap<number, Table>,
  marks: Uint8Array,
  never: Table,
): Table {
  const node = nodes[number];
  if (node === undefined) return never;
  if (node.kind === 'atom') {
    return atoms.get(node.atom) ?? (marks[node.atom] === TRUE ? invert(never) : never);
  }
  if (node.kind === 'not') return invert(tableOf(node.of, nodes, atoms, marks, never));
  const of = node.of.map((each) => tableOf(each, nodes, atoms, marks, never));
  if (node.kind === 'atLeast') return atLeast(node.count, of, never);
  return node.kind === 'or' ? of.reduce(either, never) : of.reduce(both, invert(never));
}

function atLeast(count: number, of: readonly Table[], never: Table): Table {
  const always = invert(never);
  // In which worlds at least so many of the operands so far are true.
  let reached = Array.from({ length: count + 1 }, (_, number) => (number === 0 ? always : never));
  for (const table of of) {
    reached = reached.map((before, number) =>
      either(before, both(reached[number - 1] ?? always, table)),
    );
  }
  return reached[count] ?? never;
}
