import type { Decimal } from '../meaning/decimal.ts';
import type { Known } from '../meaning/evaluate.ts';
import { FALSE, type Mark, type Model, TRUE, UNKNOWN } from './model.ts';
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
      /** Of every atom that the search had to look at. */
      readonly marks: Uint8Array;
      readonly numbers: ReadonlyMap<string, Decimal>;
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
  readonly requirements: readonly Requirement[];
  /** The rules that what is required can touch. */
  readonly rules: readonly number[];
  decisions: number;
  numbersChanged: boolean;
  numbers: ReadonlyMap<string, Decimal>;
  gaveUp: boolean;
}

/**
 * Looks for a possible patient who has every known fact, obeys every implication and meets the requirements.
 * Exact: decides one atom after another, follows what that forces, and turns back at a contradiction.
 * Rules that share no unknown fact with the requirements are left aside; `consistent` looks at those once.
 */
export function findPatient(
  model: Model,
  known: Known,
  marks: Uint8Array,
  requirements: readonly Requirement[],
): Found {
  const search: Search = {
    model,
    known,
    marks: marks.slice(),
    trail: [],
    requirements,
    rules: touchedRules(model, marks, requirements),
    decisions: 0,
    numbersChanged: false,
    numbers: new Map(),
    gaveUp: false,
  };
  if (explore(search)) return { kind: 'possible', marks: search.marks, numbers: search.numbers };
  return { kind: search.gaveUp ? 'too-large' : 'impossible' };
}

/** Whether any patient at all has the known facts. */
export function findAnyPatient(model: Model, known: Known, marks: Uint8Array): Found {
  const search: Search = {
    model,
    known,
    marks: marks.slice(),
    trail: [],
    requirements: [],
    rules: model.program.rules.map((_, number) => number),
    decisions: 0,
    numbersChanged: true,
    numbers: new Map(),
    gaveUp: false,
  };
  if (explore(search)) return { kind: 'possible', marks: search.marks, numbers: search.numbers };
  return { kind: search.gaveUp ? 'too-large' : 'impossible' };
}

/** The rules reached from the requirements over atoms that are not known. */
function touchedRules(
  model: Model,
  marks: Uint8Array,
  requirements: readonly Requirement[],
): readonly number[] {
  const seen = new Set<number>();
  const rules = new Set<number>();
  const queue = requirements.flatMap(({ node }) => model.atomsBelow[node] ?? []);
  for (let atom = queue.pop(); atom !== undefined; atom = queue.pop()) {
    if (marks[atom] !== UNKNOWN || seen.has(atom)) continue;
    seen.add(atom);
    queue.push(...(model.boundTo[atom] ?? []));
    for (const number of model.rulesOf[atom] ?? []) {
      if (rules.has(number)) continue;
      rules.add(number);
      const rule = model.program.rules[number];
      if (rule !== undefined) queue.push(rule.atom, ...(model.atomsBelow[rule.when] ?? []));
    }
  }
  return [...rules];
}

function explore(search: Search): boolean {
  const start = search.trail.length;
  if (!propagate(search)) return undo(search, start);
  const decision = nextDecision(search);
  if (decision === undefined) return true;
  search.decisions += 1;
  if (search.decisions > mostDecisions) search.gaveUp = true;
  for (const value of [decision.value, !decision.value]) {
    if (search.gaveUp) break;
    const before = search.trail.length;
    if (mark(search, decision.atom, value) && explore(search)) return true;
    undo(search, before);
  }
  return undo(search, start);
}

function undo(search: Search, length: number): false {
  while (search.trail.length > length) {
    const atom = search.trail.pop();
    if (atom !== undefined) search.marks[atom] = UNKNOWN;
  }
  search.numbersChanged = true;
  return false;
}

/** Marks an atom; false when that contradicts what is marked already. */
function mark(search: Search, atom: number, value: boolean): boolean {
  const wanted = value ? TRUE : FALSE;
  const present = search.marks[atom];
  if (present !== UNKNOWN) return present === wanted;
  search.marks[atom] = wanted;
  search.trail.push(atom);
  if (search.model.program.atoms[atom]?.kind === 'compare') search.numbersChanged = true;
  return true;
}

/** Follows what the marks force until nothing is new; false at a contradiction. */
function propagate(search: Search): boolean {
  for (let before = -1; before !== search.trail.length; ) {
    before = search.trail.length;
    for (const { node, value } of search.requirements) {
      if (!require(search, node, value)) return false;
    }
    for (const number of search.rules) if (!applyRule(search, number)) return false;
    for (const choice of search.model.choices) {
      if (!applyChoice(search, choice.atoms, choice.complete)) return false;
    }
  }
  return numbersPossible(search);
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

function numbersPossible(search: Search): boolean {
  if (!search.numbersChanged) return true;
  search.numbersChanged = false;
  const demands = search.model.program.atoms.flatMap((atom, number): Demand[] => {
    const present = search.marks[number];
    if (atom.kind !== 'compare' || present === UNKNOWN) return [];
    return [{ comparison: atom, holds: present === TRUE }];
  });
  const solution = solveNumbers(demands, search.known, search.model);
  if (solution === 'too-large') search.gaveUp = true;
  if (typeof solution === 'string') return false;
  search.numbers = solution;
  return true;
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
}

/** The next atom to decide: of a requirement that is open, else of a rule that could still be broken. */
function nextDecision(search: Search): Decision | undefined {
  for (const { node, value } of search.requirements) {
    if (truthOf(search, node) !== UNKNOWN) continue;
    const atom = openAtom(search, node);
    if (atom !== undefined) return { atom, value };
  }
  for (const number of search.rules) {
    const rule = search.model.program.rules[number];
    if (rule === undefined || search.marks[rule.atom] === (rule.value ? TRUE : FALSE)) continue;
    if (truthOf(search, rule.when) !== UNKNOWN) continue;
    const atom = openAtom(search, rule.when);
    // A rule whose condition is false asks for nothing.
    if (atom !== undefined) return { atom, value: false };
  }
  return undefined;
}

function openAtom(search: Search, node: number): number | undefined {
  return search.model.atomsBelow[node]?.find((atom) => search.marks[atom] === UNKNOWN);
}
