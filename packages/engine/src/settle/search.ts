import type { Decimal } from '../meaning/decimal.ts';
import type { Known } from '../meaning/evaluate.ts';
import { factValue } from '../patient/fact.ts';
import type { Solution } from './linear.ts';
import { FALSE, type Mark, type Model, numbersOf, TRUE, UNKNOWN } from './model.ts';
import { type Demand, solveNumbers } from './numbers.ts';

/** A node that must be true, or false. */
export interface Requirement {
  readonly node: number;
  readonly value: boolean;
}

/** A possible patient in terms of atoms, that there is none, or that the search was given up. */
export type Found =
  | {
      readonly kind: 'possible';
      /** Of every atom that the search had to look at, and of what was known. */
      readonly marks: Uint8Array;
    }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'too-large' };

/** Decisions after which a search is given up: many times what any gate of a real edition needs. */
const mostDecisions = 20_000;

interface Search {
  readonly model: Model;
  readonly known: Known;
  readonly marks: Uint8Array;
  /** Atoms in the order in which they were marked, to take marks back. */
  readonly trail: number[];
  /** How much of the trail has been followed. */
  followed: number;
  readonly requirements: readonly Requirement[];
  decisions: number;
  gaveUp: boolean;
}

function searchFrom(
  model: Model,
  known: Known,
  marks: Uint8Array,
  requirements: readonly Requirement[] = [],
): Search {
  return {
    model,
    known,
    marks,
    trail: [],
    followed: 0,
    requirements,
    decisions: 0,
    gaveUp: false,
  };
}

/**
 * Marks of what is known, with everything added that the implications force one step after another; undefined
 * when that contradicts itself.
 */
export function closeMarks(model: Model, known: Known, marks: Uint8Array): Uint8Array | undefined {
  const search = searchFrom(model, known, marks.slice());
  marks.forEach((each, atom) => {
    if (each !== UNKNOWN) search.trail.push(atom);
  });
  const consistent = model.unconditional.every((rule) => applyRule(search, rule));
  return consistent && propagate(search) ? search.marks : undefined;
}

/**
 * Looks for a possible patient who has every known fact, obeys every implication and meets the requirements.
 * Exact: decides one atom after another, follows what that forces, and turns back at a contradiction.
 *
 * `marks` are closed (`closeMarks`), and some possible patient must have the known facts (`isPossible`). Then it
 * is enough to satisfy the implications that the search itself touches: the rest can be met without these atoms.
 */
export function findPatient(
  model: Model,
  known: Known,
  marks: Uint8Array,
  requirements: readonly Requirement[],
): Found {
  const search = searchFrom(model, known, marks.slice(), requirements);
  if (explore(search, 0)) {
    return { kind: 'possible', marks: search.marks };
  }
  return { kind: search.gaveUp ? 'too-large' : 'impossible' };
}

/** Whether any possible patient has the known facts: every implication is looked at. */
export function isPossible(model: Model, known: Known, marks: Uint8Array): Found['kind'] {
  const search = searchFrom(model, known, marks.slice());
  // What is known counts as touched, and so does every atom of a rule that is open from the start.
  marks.forEach((_, atom) => {
    search.trail.push(atom);
  });
  if (explore(search, 0)) return 'possible';
  return search.gaveUp ? 'too-large' : 'impossible';
}

/** `from` is the first place of the trail whose rules may still be open. */
function explore(search: Search, from: number): boolean {
  const start = search.trail.length;
  if (!propagate(search)) return undo(search, start);
  const decision = nextDecision(search, from);
  if (decision === undefined) return true;
  search.decisions += 1;
  if (search.decisions > mostDecisions) search.gaveUp = true;
  for (const value of [decision.value, !decision.value]) {
    if (search.gaveUp) break;
    const before = search.trail.length;
    if (mark(search, decision.atom, value) && explore(search, decision.from)) return true;
    undo(search, before);
  }
  return undo(search, start);
}

function undo(search: Search, length: number): false {
  while (search.trail.length > length) {
    const atom = search.trail.pop();
    if (atom !== undefined) search.marks[atom] = UNKNOWN;
  }
  search.followed = Math.min(search.followed, length);
  return false;
}

/** Marks an atom; false when that contradicts what is marked already. */
function mark(search: Search, atom: number, value: boolean): boolean {
  const wanted = value ? TRUE : FALSE;
  const present = search.marks[atom];
  if (present !== UNKNOWN) return present === wanted;
  search.marks[atom] = wanted;
  search.trail.push(atom);
  return true;
}

/** Follows what the marks force until nothing is new; false at a contradiction. */
function propagate(search: Search): boolean {
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
  const { rulesOf, choiceOf, program } = search.model;
  for (const rule of rulesOf[atom] ?? []) if (!applyRule(search, rule)) return false;
  const choice = choiceOf[atom];
  if (choice !== undefined && !applyChoice(search, choice.atoms, choice.complete)) return false;
  if (program.atoms[atom]?.kind !== 'compare') return true;
  // A comparison of known numbers asks nothing of the unknown ones.
  if (search.model.keysOf[atom]?.every((key) => search.known.has(key))) return true;
  const solution = solveWith(search, atom);
  if (solution === 'too-large') search.gaveUp = true;
  return typeof solution !== 'string';
}

function applyRule(search: Search, number: number): boolean {
  const rule = search.model.program.rules[number];
  if (rule === undefined) return true;
  const concluded = search.marks[rule.atom];
  if (concluded === (rule.value ? TRUE : FALSE)) return true;
  if (concluded !== UNKNOWN) return require(search, rule.when, false);
  return truthOf(search, rule.when) === TRUE ? mark(search, rule.atom, rule.value) : true;
}

function applyChoice(search: Search, atoms: readonly number[], complete: boolean): boolean {
  const chosen = atoms.filter((atom) => search.marks[atom] === TRUE);
  if (chosen.length > 1) return false;
  if (chosen.length === 1) {
    return atoms.every((atom) => atom === chosen[0] || mark(search, atom, false));
  }
  if (!complete) return true;
  const open = atoms.filter((atom) => search.marks[atom] === UNKNOWN);
  const [last] = open;
  if (last === undefined) return false;
  return open.length > 1 || mark(search, last, true);
}

/** Most solutions that are remembered before all are forgotten. */
const mostSolved = 10_000;

/** Values for the numbers that a comparison shares with others, as those are marked. */
function solveWith(
  { model, marks, known }: Pick<Search, 'model' | 'marks' | 'known'>,
  atom: number,
): Solution {
  const marked = (model.numbersWith[atom] ?? []).filter((each) => marks[each] !== UNKNOWN);
  const demands = marked.flatMap((each): Demand[] => {
    const comparison = model.program.atoms[each];
    return comparison?.kind === 'compare' ? [{ comparison, holds: marks[each] === TRUE }] : [];
  });
  const given = demands
    .flatMap(({ comparison }) => numbersOf(comparison))
    .flatMap((term) => known.get(term) ?? [])
    .map((fact) => `${fact.term}=${factValue(fact)}`);
  const key = `${marked.map((each) => `${each}:${marks[each]}`).join()};${given.join()}`;
  const before = model.solved.get(key);
  if (before !== undefined) return before;
  if (model.solved.size >= mostSolved) model.solved.clear();
  const solution = solveNumbers(demands, known, model);
  model.solved.set(key, solution);
  return solution;
}

/** Values for the unknown numbers of a patient that was found. */
export function numbersFound(
  model: Model,
  known: Known,
  marks: Uint8Array,
): ReadonlyMap<string, Decimal> {
  const compared = model.program.atoms.flatMap((atom, number) =>
    atom.kind === 'compare' && marks[number] !== UNKNOWN ? [number] : [],
  );
  const solutions = compared.map((atom) => solveWith({ model, marks, known }, atom));
  return new Map(
    solutions.flatMap((solution) => (typeof solution === 'string' ? [] : [...solution])),
  );
}

/** The truth of a node under the marks. */
export function truthOf(search: Pick<Search, 'model' | 'marks'>, number: number): Mark {
  const node = search.model.program.nodes[number];
  if (node === undefined) return UNKNOWN;
  switch (node.kind) {
    case 'atom':
      return search.marks[node.atom] as Mark;
    case 'not': {
      const truth = truthOf(search, node.of);
      if (truth === UNKNOWN) return UNKNOWN;
      return truth === TRUE ? FALSE : TRUE;
    }
    case 'and':
      return connective(search, node.of, FALSE, TRUE);
    case 'or':
      return connective(search, node.of, TRUE, FALSE);
    case 'atLeast': {
      const { sure, open } = count(search, node.of);
      if (sure >= node.count) return TRUE;
      return sure + open >= node.count ? UNKNOWN : FALSE;
    }
  }
}

function connective(
  search: Pick<Search, 'model' | 'marks'>,
  of: readonly number[],
  decisive: Mark,
  otherwise: Mark,
): Mark {
  let truth = otherwise;
  for (const operand of of) {
    const each = truthOf(search, operand);
    if (each === decisive) return decisive;
    if (each === UNKNOWN) truth = UNKNOWN;
  }
  return truth;
}

function count(search: Pick<Search, 'model' | 'marks'>, of: readonly number[]) {
  let [sure, open] = [0, 0];
  for (const operand of of) {
    const truth = truthOf(search, operand);
    if (truth === TRUE) sure += 1;
    else if (truth === UNKNOWN) open += 1;
  }
  return { sure, open };
}

/** Marks what a node must be made of to have a value; false when it cannot have it. */
function require(search: Search, number: number, value: boolean): boolean {
  const node = search.model.program.nodes[number];
  if (node === undefined) return true;
  switch (node.kind) {
    case 'atom':
      return mark(search, node.atom, value);
    case 'not':
      return require(search, node.of, !value);
    case 'and':
      return value
        ? requireCount(search, node.of, node.of.length)
        : requireFewer(search, node.of, node.of.length);
    case 'or':
      return value ? requireCount(search, node.of, 1) : requireFewer(search, node.of, 1);
    case 'atLeast':
      return value
        ? requireCount(search, node.of, node.count)
        : requireFewer(search, node.of, node.count);
  }
}

/** At least `wanted` operands must be true. */
function requireCount(search: Search, of: readonly number[], wanted: number): boolean {
  const { sure, open } = count(search, of);
  if (sure >= wanted) return true;
  if (sure + open < wanted) return false;
  return sure + open > wanted || requireOpen(search, of, true);
}

/** Fewer than `limit` operands may be true. */
function requireFewer(search: Search, of: readonly number[], limit: number): boolean {
  const { sure, open } = count(search, of);
  if (sure + open < limit) return true;
  if (sure >= limit) return false;
  return sure < limit - 1 || requireOpen(search, of, false);
}

function requireOpen(search: Search, of: readonly number[], value: boolean): boolean {
  return of.every(
    (operand) => truthOf(search, operand) !== UNKNOWN || require(search, operand, value),
  );
}

interface Decision {
  readonly atom: number;
  readonly value: boolean;
  /** The first place of the trail whose rules may still be open afterwards. */
  readonly from: number;
}

/** The next atom to decide: of a requirement that is open, else of something that a marked atom touches. */
function nextDecision(search: Search, from: number): Decision | undefined {
  for (const { node, value } of search.requirements) {
    if (truthOf(search, node) !== UNKNOWN) continue;
    const atom = openAtom(search, node);
    if (atom !== undefined) return { atom, value, from };
  }
  for (let place = from; place < search.trail.length; place += 1) {
    const open = openBeside(search, search.trail[place] ?? 0);
    if (open !== undefined) return { ...open, from: place };
  }
  return undefined;
}

/** An open atom of a rule, a choice or a comparison of numbers that an atom is part of. */
function openBeside(search: Search, atom: number): Omit<Decision, 'from'> | undefined {
  const { model, marks } = search;
  for (const number of model.rulesOf[atom] ?? []) {
    const rule = model.program.rules[number];
    if (rule === undefined || marks[rule.atom] === (rule.value ? TRUE : FALSE)) continue;
    if (truthOf(search, rule.when) !== UNKNOWN) continue;
    const open = openAtom(search, rule.when);
    // A rule whose condition is false asks for nothing.
    if (open !== undefined) return { atom: open, value: false };
  }
  const choice = model.choiceOf[atom];
  if (choice !== undefined && !choice.atoms.some((each) => marks[each] === TRUE)) {
    const open = choice.atoms.find((each) => marks[each] === UNKNOWN);
    // The patient has one of the values: one asked after, or, where there are others, perhaps none of those.
    if (open !== undefined) return { atom: open, value: choice.complete };
  }
  const { numbersWith } = model;
  if (marks[atom] === UNKNOWN || model.program.atoms[atom]?.kind !== 'compare') return undefined;
  const beside = numbersWith[atom]?.find((each) => marks[each] === UNKNOWN);
  return beside === undefined ? undefined : { atom: beside, value: true };
}

function openAtom(search: Search, node: number): number | undefined {
  return search.model.atomsBelow[node]?.find((atom) => search.marks[atom] === UNKNOWN);
}
