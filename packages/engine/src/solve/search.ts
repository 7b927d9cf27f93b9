import type { Budget } from './budget.ts';
import type { Look } from './look.ts';
import { FALSE, TRUE, UNKNOWN } from './model.ts';
import { firstMarked, truthOf } from './node-truth.ts';
import type { InNumbers } from './numbers.ts';
import { applyRule, mark, propagate, type Requirement, type Search, undo } from './propagate.ts';

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

const nothing: readonly Requirement[] = [];

/** A search from marks, on which it works. */
export function searchFrom({ model, known, solved }: InNumbers, marks: Uint8Array): Search {
  const { nodes } = model.program;
  const start = { trail: [], followed: 0, requirements: nothing, decisions: 0, gaveUp: false };
  return { model, nodes, known, solved, marks, ...start, most: mostDecisions };
}

/**
 * Adds to the marks of a search that has not begun everything that the implications force one step after another;
 * false when that contradicts itself.
 */
export function closeMarks(search: Search): boolean {
  search.marks.forEach((each, atom) => {
    if (each !== UNKNOWN) search.trail.push(atom);
  });
  return search.model.unconditional.every((rule) => applyRule(search, rule)) && propagate(search);
}

/**
 * Looks for a possible patient who has every known fact, obeys every implication and meets the requirements.
 * Exact: decides one atom after another, follows what that forces, and turns back at a contradiction.
 *
 * `marks` are closed (`closeMarks`), and some possible patient must have the known facts (`isPossible`). Then it
 * is enough to satisfy the implications that the search itself touches: the rest can be met without these atoms.
 */
export function findPatient(
  within: InNumbers,
  marks: Uint8Array,
  requirements: readonly Requirement[],
  budget?: Budget,
): Found {
  const search = searchFrom(within, marks.slice());
  search.requirements = requirements;
  return foundBy(search, budget);
}

/** What a search finds that begins now, within what is left of a budget. */
function foundBy(search: Search, budget: Budget | undefined): Found {
  search.most = Math.min(mostDecisions, budget?.left ?? mostDecisions);
  if (budget !== undefined) search.budget = budget;
  const found = explore(search, 0);
  if (budget !== undefined) budget.left -= search.decisions;
  return found ? { kind: 'possible', marks: search.marks } : { kind: failureOf(search) };
}

const noLooks: readonly Look[] = [];

/**
 * Whether a patient is possible who meets requirements, from the closed marks of a search. They are as before
 * afterwards.
 */
export function possibilityOf(search: Search, requirements: readonly Requirement[]): Found['kind'] {
  return lookFor(search, requirements, noLooks, () => 'possible') ?? failureOf(search);
}

/** A possible patient who meets requirements, from the closed marks of a search, which are as before afterwards. */
export function patientMeeting(search: Search, requirements: readonly Requirement[]): Found {
  const marks = lookFor(search, requirements, noLooks, (found) => found.marks.slice());
  return marks === undefined ? { kind: failureOf(search) } : { kind: 'possible', marks };
}

/** The marks of a possible patient of whom some atoms have these values, from the closed marks of a search. */
export function patientWith(
  search: Search,
  looks: readonly Look[],
): Uint8Array | 'impossible' | 'too-large' {
  return lookFor(search, nothing, looks, ({ marks }) => marks.slice()) ?? failureOf(search);
}

function failureOf({ gaveUp }: Search): 'impossible' | 'too-large' {
  return gaveUp ? 'too-large' : 'impossible';
}

/** Takes from a search what it found, and its marks back. */
function lookFor<Taken>(
  search: Search,
  requirements: readonly Requirement[],
  looks: readonly Look[],
  take: (search: Search) => Taken,
): Taken | undefined {
  const start = search.trail.length;
  search.requirements = requirements;
  search.decisions = 0;
  search.gaveUp = false;
  const isFound =
    looks.every(({ atom, value }) => mark(search, atom, value)) && explore(search, start);
  const taken = isFound ? take(search) : undefined;
  undo(search, start);
  search.requirements = nothing;
  return taken;
}

/** Whether any possible patient has the known facts: every implication is looked at. */
export function isPossible(within: InNumbers, marks: Uint8Array): Found['kind'] {
  return anyPatient(within, marks).kind;
}

/** Some possible patient who has the known facts: every implication is looked at. */
export function anyPatient(within: InNumbers, marks: Uint8Array, budget?: Budget): Found {
  const search = searchFrom(within, marks.slice());
  // What is known counts as touched, and so does every atom of a rule that is open from the start.
  for (let atom = 0; atom < marks.length; atom += 1) search.trail.push(atom);
  return foundBy(search, budget);
}

/** `from` is the first place of the trail whose rules may still be open. Leaves the marks of what it found. */
function explore(search: Search, from: number): boolean {
  const start = search.trail.length;
  const found = propagate(search) && decide(search, nextDecision(search, from));
  if (!found) undo(search, start);
  return found;
}

/** Tries both values of an atom, the likelier one first; nothing to decide is a patient found. */
function decide(search: Search, decision: Decision | undefined): boolean {
  if (decision === undefined) return true;
  search.decisions += 1;
  if (search.decisions > search.most) search.gaveUp = true;
  const start = search.trail.length;
  if (tryValue(search, decision, decision.value)) return true;
  undo(search, start);
  if (tryValue(search, decision, !decision.value)) return true;
  undo(search, start);
  return false;
}

function tryValue(search: Search, { atom, from }: Decision, value: boolean): boolean {
  return !search.gaveUp && mark(search, atom, value) && explore(search, from);
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
    if (truthOf(search.nodes, search.marks, node) !== UNKNOWN) continue;
    const atom = openAtom(search, node);
    if (atom !== undefined) return { atom, value, from };
  }
  for (let place = from; place < search.trail.length; place += 1) {
    const open = openBeside(search, place);
    if (open !== undefined) return open;
  }
  return undefined;
}

/** An open atom of a rule, a choice or a comparison of numbers that the atom at a place of the trail is part of. */
function openBeside(search: Search, from: number): Decision | undefined {
  const { model, nodes, marks } = search;
  const atom = search.trail[from] ?? 0;
  // A marked atom has forced all that rules with a single look can force.
  const rules = marks[atom] === UNKNOWN ? model.rulesOf : model.wideRulesOf;
  for (const number of rules[atom] ?? []) {
    const rule = model.program.rules[number];
    if (rule === undefined || marks[rule.atom] === (rule.value ? TRUE : FALSE)) continue;
    if (truthOf(nodes, marks, rule.when) !== UNKNOWN) continue;
    const open = openAtom(search, rule.when);
    // A rule whose condition is false asks for nothing.
    if (open !== undefined) return { atom: open, value: false, from };
  }
  const choice = model.choiceOf[atom];
  if (choice !== undefined && firstMarked(choice.atoms, TRUE, marks) === undefined) {
    const open = firstMarked(choice.atoms, UNKNOWN, marks);
    // The patient has one of the values: one asked after, or, where there are others, perhaps none of those.
    if (open !== undefined) return { atom: open, value: choice.complete, from };
  }
  if (marks[atom] === UNKNOWN) return undefined;
  const beside = firstMarked(model.numberGroupOf[atom]?.atoms ?? [], UNKNOWN, marks);
  return beside === undefined ? undefined : { atom: beside, value: true, from };
}

function openAtom({ model, marks }: Search, node: number): number | undefined {
  return firstMarked(model.atomsBelow[node] ?? [], UNKNOWN, marks);
}
