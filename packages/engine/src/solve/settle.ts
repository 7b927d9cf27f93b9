import type { Fact, FactKey } from '../model/fact.ts';
import type { Standing } from '../model/standing.ts';
import type { Known } from '../semantics/evaluate.ts';
import { and, type Truth } from '../semantics/truth.ts';
import type { Budget } from './budget.ts';
import { type FoundBefore, nothingFound } from './found-before.ts';
import { FALSE, type Mark, type Model, marksOf, TRUE, UNKNOWN } from './model.ts';
import { truthOf, truthsOf } from './node-truth.ts';
import type { InNumbers, Solved } from './numbers.ts';
import type { Requirement, Search } from './propagate.ts';
import {
  anyPatient,
  closeMarks,
  type Found,
  patientMeeting,
  possibilityOf,
  searchFrom,
} from './search.ts';
import { componentsTouched } from './touched.ts';
import { factsOf } from './witness.ts';

/** What every possible patient with the known facts gets, or two of them that differ. */
export type Settlement<Answer extends string = Standing> =
  | { readonly kind: 'settled'; readonly answer: Answer }
  | { readonly kind: 'open'; readonly witnesses: readonly Witness<Answer>[] }
  /** No possible patient has all of these facts, or the search was given up at its bound. */
  | { readonly kind: 'notKnown'; readonly because: 'impossible' | 'too-large' };

/** Facts of a possible patient, beside the known ones, that are enough for the answer. */
export interface Witness<Answer extends string = Standing> {
  readonly answer: Answer;
  readonly supposed: readonly Fact[];
}

/** What is known of one patient, prepared for settling under one edition. */
export interface Situation extends InNumbers {
  /** What is known and forced, of every atom. */
  readonly marks: Uint8Array;
  /** Whether any possible patient has the known facts. */
  readonly possible: Found['kind'];
  /** A search on the marks, which leaves them as they were. */
  readonly search: Search;
  /** What was found before; nothing is kept where facts come and go. */
  readonly before?: FoundBefore;
}

/** The situation in which these facts are known. */
export function situationIn(model: Model, known: Known, budget?: Budget): Situation {
  return situationFrom(model, known, (within, marks) => anyPatient(within, marks, budget));
}

/** The same, where it is told without a search whether anybody is possible who has the marks. */
export function situationJudged(
  model: Model,
  known: Known,
  isPossible: (marks: Uint8Array) => boolean,
): Situation {
  return situationFrom(model, known, (_, marks) => isPossible(marks));
}

function situationFrom(
  model: Model,
  known: Known,
  judge: (within: InNumbers, marks: Uint8Array) => Found | boolean,
): Situation {
  const marks = marksOf(model, known);
  const within = { model, known, solved: new Map() };
  const search = searchFrom(within, marks);
  const found = closeMarks(search) && judge(within, marks);
  const isFound = typeof found !== 'boolean' && found.kind === 'possible';
  const judged = found ? 'possible' : 'impossible';
  const before = nothingFound({
    patients: isFound ? [found.marks] : [],
    touched: componentsTouched(within),
    truths: truthsOf(model.program.nodes, marks),
  });
  const possible = typeof found === 'boolean' ? judged : found.kind;
  return { ...within, marks, possible, search, before };
}

/** The truth of a node under what is known and forced. */
export function markedTruth({ model, marks, before }: Situation, node: number): Mark {
  const truth = before?.truths[node] as Mark | undefined;
  return truth ?? truthOf(model.program.nodes, marks, node);
}

/** The situation in which these facts are known, all of which some possible patient has. */
export function possibleSituation(model: Model, known: Known, solved: Solved): Situation {
  const marks = marksOf(model, known);
  const search = searchFrom({ model, known, solved }, marks);
  closeMarks(search);
  return { model, known, solved, marks, possible: 'possible', search };
}

/** Whether what stands under a key is neither known nor forced by what is known. */
export function isOpen({ model, marks }: Situation, key: FactKey): boolean {
  return (model.atomsOn.get(key) ?? []).some((atom) => marks[atom] === UNKNOWN);
}

/** Whether a node is true for some possible patient; true also where that could not be told. */
export function canBeTrue(situation: Situation, node: number): boolean {
  return situation.possible !== 'possible' || can(situation, [{ node, value: true }]);
}

/**
 * The truth of a node for every possible patient; unknown where two differ, or where that could not be told. Some
 * possible patient must have the known facts.
 */
export function truthIn(situation: Situation, node: number): Truth {
  const marked = markedTruth(situation, node);
  if (marked !== UNKNOWN) return marked === TRUE ? 'true' : 'false';
  if (!can(situation, [{ node, value: false }])) return 'true';
  return can(situation, [{ node, value: true }]) ? 'unknown' : 'false';
}

/** The truth of several nodes together, as `truthIn` tells that of one: they may exclude one another. */
export function truthOfAll(situation: Situation, nodes: readonly number[]): Truth {
  const together = and(nodes.map((node) => truthIn(situation, node)));
  if (together !== 'unknown') return together;
  const canAll = can(
    situation,
    nodes.map((node) => ({ node, value: true })),
  );
  return canAll ? 'unknown' : 'false';
}

/** Whether a node has one truth value for every possible patient. */
export function settleNode(situation: Situation, node: number): Settlement<'true' | 'false'> {
  return settleAmong(situation, [
    { answer: 'true', requirements: [{ node, value: true }] },
    { answer: 'false', requirements: [{ node, value: false }] },
  ]);
}

/** Whether an option's gate, within the scope, gives one standing for every possible patient. */
export function settleStanding(situation: Situation, gate: number): Settlement<SettledStanding> {
  return settleAmong(situation, standingsOf(situation, gate));
}

/** A standing; while undecided, why it could not be told, unless two possible patients differ. */
export interface Told {
  readonly standing: Standing;
  readonly notKnown?: 'impossible' | 'too-large';
  /** Undecided, and yet no possible patient is offered it: it is open only whether the edition speaks of them. */
  readonly neverOffered?: true;
}

/** The standing that every possible patient gets; undecided where two differ, or where that could not be told. */
export function standingOf(situation: Situation, gate: number): Told {
  const { possible } = situation;
  if (possible !== 'possible') return { standing: 'undecided', notKnown: possible };
  const certain = certainStanding(situation, gate);
  if (certain !== undefined) return { standing: certain };
  const left = standingsOf(situation, gate)
    .map(({ answer, requirements }) => ({ answer, kind: possibility(situation, requirements) }))
    .filter(({ kind }) => kind !== 'impossible');
  // One of the standings is every possible patient's, so the only one that is left is.
  if (left.length === 1 && left[0] !== undefined) return { standing: left[0].answer };
  const differ = left.filter(({ kind }) => kind === 'possible').length > 1;
  if (!differ) return { standing: 'undecided', notKnown: 'too-large' };
  const canBeOffered = left.some(({ answer }) => answer === 'offered');
  return { standing: 'undecided', ...(canBeOffered ? {} : { neverOffered: true }) };
}

/** Whether every possible patient gets this standing. */
export function settlesAs(situation: Situation, gate: number, standing: Standing): boolean {
  const certain = certainStanding(situation, gate);
  if (certain !== undefined) return certain === standing;
  return standingsOf(situation, gate).every(
    ({ answer, requirements }) => answer === standing || !can(situation, requirements),
  );
}

/** Whether some possible patient gets this standing; true also where that could not be told. */
export function canStand(situation: Situation, gate: number, standing: Standing): boolean {
  const certain = certainStanding(situation, gate);
  if (certain !== undefined) return certain === standing;
  return standingsOf(situation, gate).some(
    ({ answer, requirements }) => answer === standing && can(situation, requirements),
  );
}

type SettledStanding = Exclude<Standing, 'undecided'>;

/** The standing that what is known and forced gives without any search. */
function certainStanding(situation: Situation, gate: number): SettledStanding | undefined {
  const inScope = markedTruth(situation, situation.model.program.scope);
  if (inScope === FALSE) return 'notCovered';
  const met = inScope === TRUE ? markedTruth(situation, gate) : UNKNOWN;
  if (met === UNKNOWN) return undefined;
  return met === TRUE ? 'offered' : 'notOffered';
}

/** An answer, with what a possible patient who gets it must meet. */
interface Alternative<Answer> {
  readonly answer: Answer;
  readonly requirements: readonly Requirement[];
}

type Standings = readonly Alternative<SettledStanding>[];

/** The standings, which exclude one another and leave none out. */
function standingsOf({ model }: Situation, gate: number): Standings {
  const inScope = { node: model.program.scope, value: true };
  return [
    { answer: 'notCovered', requirements: [{ ...inScope, value: false }] },
    { answer: 'offered', requirements: [inScope, { node: gate, value: true }] },
    { answer: 'notOffered', requirements: [inScope, { node: gate, value: false }] },
  ];
}

/** Which of answers that exclude one another and leave none out are possible. */
function settleAmong<Answer extends string>(
  situation: Situation,
  alternatives: readonly Alternative<Answer>[],
): Settlement<Answer> {
  if (situation.possible !== 'possible') {
    return { kind: 'notKnown', because: situation.possible };
  }
  const found = alternatives.map(({ answer, requirements }) => ({
    answer,
    found: find(situation, requirements),
  }));
  const witnesses = found.flatMap(({ answer, found: each }): Witness<Answer>[] =>
    each.kind === 'possible' ? [{ answer, supposed: factsOf(each, situation) }] : [],
  );
  const [first, second] = witnesses;
  if (first !== undefined && second !== undefined) return { kind: 'open', witnesses };
  if (first === undefined || found.some(({ found: each }) => each.kind === 'too-large')) {
    return { kind: 'notKnown', because: 'too-large' };
  }
  return { kind: 'settled', answer: first.answer };
}

function find(situation: Situation, requirements: readonly Requirement[]): Found {
  if (isExcluded(situation, requirements)) return { kind: 'impossible' };
  return patientMeeting(situation.search, requirements);
}

/** Whether some possible patient meets requirements. */
function possibility(situation: Situation, requirements: readonly Requirement[]): Found['kind'] {
  if (isExcluded(situation, requirements)) return 'impossible';
  const { search, before } = situation;
  const patients = before?.patients;
  if (patients === undefined) return possibilityOf(search, requirements);
  if (patients.some((marks) => meets(marks, requirements, situation))) return 'possible';
  const found = patientMeeting(search, requirements);
  if (found.kind === 'possible') patients.push(found.marks);
  return found.kind;
}

/** Whether a patient who was found is sure to meet requirements. */
function meets(marks: Uint8Array, requirements: readonly Requirement[], { model }: Situation) {
  return requirements.every(
    ({ node, value }) => truthOf(model.program.nodes, marks, node) === (value ? TRUE : FALSE),
  );
}

/** Whether some possible patient meets requirements; true also where that could not be told. */
export function can(situation: Situation, requirements: readonly Requirement[]): boolean {
  return possibility(situation, requirements) !== 'impossible';
}

/** Whether what is known and forced already rules a requirement out. */
function isExcluded(situation: Situation, requirements: readonly Requirement[]): boolean {
  return requirements.some(
    ({ node, value }) => markedTruth(situation, node) === (value ? FALSE : TRUE),
  );
}
