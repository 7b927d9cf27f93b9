import type { Program } from '../compile/program.ts';
import { type Mark, TRUE, UNKNOWN } from './model.ts';

/**
 * A truth table: bit `w` of all its words together is what holds in world `w`, in which the variable `v` is true
 * where bit `v` of `w` is set. Fewer than five variables fill one word, over and over.
 */
export type Table = readonly number[];

/** In which worlds of a word each of the first five variables is true. */
const inWord = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000];

// Tables are many and short, and made for every gate of a patient: plain loops make them in half the time of `map`.

/** A table of which every word is this one. */
export function filled(words: number, word: number): Table {
  const table: number[] = [];
  for (let index = 0; index < words; index += 1) table.push(word);
  return table;
}

/** The table of a variable, of so many. */
export function variable(number: number, of: number): Table {
  const words = 2 ** Math.max(0, of - inWord.length);
  const own = inWord[number];
  if (own !== undefined) return filled(words, own);
  const table: number[] = [];
  for (let word = 0; word < words; word += 1) table.push(-((word >> (number - inWord.length)) & 1));
  return table;
}

export function invert(table: Table): Table {
  const inverted: number[] = [];
  for (const word of table) inverted.push(~word);
  return inverted;
}

export function both(one: Table, two: Table): Table {
  const table: number[] = [];
  for (let index = 0; index < one.length; index += 1) {
    table.push((one[index] ?? 0) & (two[index] ?? 0));
  }
  return table;
}

export function either(one: Table, two: Table): Table {
  const table: number[] = [];
  for (let index = 0; index < one.length; index += 1) {
    table.push((one[index] ?? 0) | (two[index] ?? 0));
  }
  return table;
}

/** Whether two tables have a world in common. */
export function meet(one: Table, two: Table): boolean {
  for (let index = 0; index < one.length; index += 1) {
    if (((one[index] ?? 0) & (two[index] ?? 0)) !== 0) return true;
  }
  return false;
}

/** Where it holds for some value of a variable. */
export function forSome(number: number, table: Table): Table {
  const mask = inWord[number];
  const by = 1 << (mask === undefined ? number - inWord.length : number);
  const reached: number[] = [];
  for (let index = 0; index < table.length; index += 1) {
    const word = table[index] ?? 0;
    reached.push(
      mask === undefined
        ? word | (table[index ^ by] ?? 0)
        : word | ((word & mask) >>> by) | ((word & ~mask) << by),
    );
  }
  return reached;
}

/** What the tables of nodes are made from. */
export interface Worlds {
  readonly nodes: Program['nodes'];
  /** Those of the open atoms. */
  readonly tables: ReadonlyMap<number, Table>;
  /** What is told of a node in every world. */
  readonly truth: (node: number) => Mark;
  readonly never: Table;
  /** Those that were made: parts of rules meet several times. */
  readonly made: Map<number, Table>;
}

/** The table of a node. */
export function tableOf(number: number, worlds: Worlds): Table {
  const truth = worlds.truth(number);
  if (truth !== UNKNOWN) return truth === TRUE ? invert(worlds.never) : worlds.never;
  const before = worlds.made.get(number);
  if (before !== undefined) return before;
  const table = tableOfOpen(number, worlds);
  worlds.made.set(number, table);
  return table;
}

function tableOfOpen(number: number, worlds: Worlds): Table {
  const { nodes, tables, never } = worlds;
  const node = nodes[number];
  if (node === undefined) return never;
  if (node.kind === 'atom') return tables.get(node.atom) ?? never;
  if (node.kind === 'not') return invert(tableOf(node.of, worlds));
  if (node.kind === 'atLeast') {
    const of = node.of.map((each) => tableOf(each, worlds));
    return atLeast(node.count, of, never);
  }
  const isAny = node.kind === 'or';
  let table = isAny ? never : invert(never);
  for (const each of node.of) {
    const operand = tableOf(each, worlds);
    table = isAny ? either(table, operand) : both(table, operand);
  }
  return table;
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
