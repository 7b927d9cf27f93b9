import type { Program } from '../compile/program.ts';
import type { FactKey } from '../model/fact.ts';
import type { Known } from '../semantics/evaluate.ts';
import type { Budget } from './budget.ts';
import { type Choice, FALSE, TRUE, UNKNOWN } from './model.ts';
import { count, firstMarked, truthOf } from './node-truth.ts';
import { type InNumbers, solveGroup } from './numbers.ts';

/** A node that must be true, or false. */
export interface Requirement {
  readonly node: number;
  readonly value: boolean;
}

/** Marks that are being filled in, with what is needed to follow what they force and to take them back. */
export interface Search extends InNumbers {
  readonly nodes: Program['nodes'];
  readonly marks: Uint8Array;
  /** Atoms in the order in which they were marked, to take marks back. */
  readonly trail: number[];
  /** How much of the trail has been followed. */
  followed: number;
  /** What must be true of the patient who is looked for. */
  requirements: readonly Requirement[];
  decisions: number;
  /** Decisions after which it gives up. */
  most: number;
  /** What the numbers of this search and of others may take together. */
  budget?: Budget;
  gaveUp: boolean;
}

/** Marks an atom; false when that contradicts what is marked already. */
export function mark(search: Search, atom: number, value: boolean): boolean {
  const wanted = value ? TRUE : FALSE;
  const present = search.marks[atom];
  if (present !== UNKNOWN) return present === wanted;
  search.marks[atom] = wanted;
  search.trail.push(atom);
  return true;
}

/** Takes back the marks that were made since the trail had this length. */
export function undo(search: Search, length: number): void {
  while (search.trail.length > length) {
    const atom = search.trail.pop();
    if (atom !== undefined) search.marks[atom] = UNKNOWN;
  }
  search.followed = Math.min(search.followed, length);
}

/** Follows what the marks force until nothing is new; false at a contradiction. */
export function propagate(search: Search): boolean {
  do {
    while (search.followed < search.trail.length) {
      const atom = search.trail[search.followed] ?? 0;
      search.followed += 1;
      if (!follow(search, atom)) return false;
    }
    for (const { node, value } of search.requirements) {
      if (!require(search, node, value)) return false;
    }
  } while (search.followed < search.trail.length);
  return true;
}

/** What one marked atom forces, by its rules, its choice and its numbers. */
function follow(search: Search, atom: number): boolean {
  const { model, known, marks } = search;
  for (const rule of model.rulesOf[atom] ?? []) if (!applyRule(search, rule)) return false;
  const choice = model.choiceOf[atom];
  if (choice !== undefined && !applyChoice(search, choice)) return false;
  const group = model.numberGroupOf[atom];
  // A comparison of known numbers asks nothing of the unknown ones.
  if (group === undefined || areKnown(model.keysOf[atom], known)) return true;
  const solution = solveGroup(group, marks, search, search.budget);
  if (solution === 'too-large') search.gaveUp = true;
  return typeof solution !== 'string';
}

function areKnown(keys: readonly FactKey[] = [], known: Known): boolean {
  return keys.every((key) => known.has(key));
}

/** What a rule forces: its conclusion, or, where that is denied, that its condition is not true. */
export function applyRule(search: Search, number: number): boolean {
  const rule = search.model.program.rules[number];
  if (rule === undefined) return true;
  const concluded = search.marks[rule.atom];
  if (concluded === (rule.value ? TRUE : FALSE)) return true;
  if (concluded !== UNKNOWN) return require(search, rule.when, false);
  const holds = truthOf(search.nodes, search.marks, rule.when) === TRUE;
  return holds ? mark(search, rule.atom, rule.value) : true;
}

/** One value of a choice excludes the others; where every other is excluded, the last is the one. */
function applyChoice(search: Search, { atoms, complete }: Choice): boolean {
  const chosen = firstMarked(atoms, TRUE, search.marks);
  if (chosen !== undefined) {
    for (const atom of atoms) if (atom !== chosen && !mark(search, atom, false)) return false;
    return true;
  }
  if (!complete) return true;
  const last = firstMarked(atoms, UNKNOWN, search.marks);
  if (last === undefined) return false;
  for (const atom of atoms) if (atom !== last && search.marks[atom] === UNKNOWN) return true;
  return mark(search, last, true);
}

/** Marks what a node must be made of to have a value; false when it cannot have it. */
function require(search: Search, number: number, value: boolean): boolean {
  const node = search.nodes[number];
  if (node === undefined) return true;
  switch (node.kind) {
    case 'atom':
      return mark(search, node.atom, value);
    case 'not':
      return require(search, node.of, !value);
    case 'and':
      return value ? requireAll(search, node.of, true) : requireOne(search, node.of, false);
    case 'or':
      return value ? requireOne(search, node.of, true) : requireAll(search, node.of, false);
    case 'atLeast':
      return value
        ? requireCount(search, node.of, node.count)
        : requireFewer(search, node.of, node.count);
  }
}

function requireAll(search: Search, of: readonly number[], value: boolean): boolean {
  for (const operand of of) if (!require(search, operand, value)) return false;
  return true;
}

/** At least one operand must have the value: which one is forced only when no other can. */
function requireOne(search: Search, of: readonly number[], value: boolean): boolean {
  let open: number | undefined;
  for (const operand of of) {
    const truth = truthOf(search.nodes, search.marks, operand);
    if (truth === (value ? TRUE : FALSE)) return true;
    if (truth !== UNKNOWN) continue;
    if (open !== undefined) return true;
    open = operand;
  }
  return open !== undefined && require(search, open, value);
}

/** At least `wanted` operands must be true. */
function requireCount(search: Search, of: readonly number[], wanted: number): boolean {
  const sure = count(search.nodes, search.marks, of, TRUE);
  if (sure >= wanted) return true;
  const possible = sure + count(search.nodes, search.marks, of, UNKNOWN);
  if (possible < wanted) return false;
  return possible > wanted || requireOpen(search, of, true);
}

/** Fewer than `limit` operands may be true. */
function requireFewer(search: Search, of: readonly number[], limit: number): boolean {
  const sure = count(search.nodes, search.marks, of, TRUE);
  if (sure >= limit) return false;
  if (sure + count(search.nodes, search.marks, of, UNKNOWN) < limit) return true;
  return sure < limit - 1 || requireOpen(search, of, false);
}

function requireOpen(search: Search, of: readonly number[], value: boolean): boolean {
  for (const operand of of) {
    const isOpen = truthOf(search.nodes, search.marks, operand) === UNKNOWN;
    if (isOpen && !require(search, operand, value)) return false;
  }
  return true;
}
