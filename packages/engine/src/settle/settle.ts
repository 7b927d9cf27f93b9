import { compile } from '../compile/program.ts';
import type { Edition } from '../edition/edition.ts';
import type { Known } from '../meaning/evaluate.ts';
import type { Fact, FactKey } from '../patient/fact.ts';
import type { Standing } from '../standing.ts';
import { FALSE, type Model, marksOf, modelOf, TRUE, UNKNOWN } from './model.ts';
import {
  closeMarks,
  type Found,
  findPatient,
  isPossible,
  type Requirement,
  truthOf,
} from './search.ts';
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
export interface Situation {
  readonly model: Model;
  readonly known: Known;
  /** What is known of every atom. */
  readonly stated: Uint8Array;
  /** What is known and forced, of every atom. */
  readonly marks: Uint8Array;
  /** Whether any possible patient has the known facts. */
  readonly possible: Found['kind'];
}

const models = new WeakMap<Edition, Model>();

/** The searchable form of an edition, made once. The edition must be one that `check` finds no fault with. */
export function modelOfEdition(edition: Edition): Model {
  const made = models.get(edition) ?? modelOf(compile(edition), edition.terms);
  models.set(edition, made);
  return made;
}

/** Prepares what is known (as `derive` gives it) for settling. */
export function situationOf(edition: Edition, known: Known): Situation {
  const model = modelOfEdition(edition);
  const stated = marksOf(model, known);
  const marks = closeMarks(model, known, stated);
  if (marks === undefined) return { model, known, stated, marks: stated, possible: 'impossible' };
  return { model, known, stated, marks, possible: isPossible(model, known, marks) };
}

/** The situation in which only some of its facts are known. It is possible, since the given one is. */
export function withFewer(situation: Situation, known: Known): Situation {
  const { model, possible } = situation;
  const stated = new Uint8Array(situation.stated.length);
  for (const key of known.keys()) {
    for (const atom of model.atomsOn.get(key) ?? []) {
      const complete = model.keysOf[atom]?.every((each) => known.has(each)) ?? false;
      if (complete) stated[atom] = situation.stated[atom] ?? UNKNOWN;
    }
  }
  return { model, known, stated, marks: closeMarks(model, known, stated) ?? stated, possible };
}

/** Whether what stands under a key is neither known nor forced by what is known. */
export function isOpen({ model, marks }: Situation, key: FactKey): boolean {
  return (model.atomsOn.get(key) ?? []).some((atom) => marks[atom] === UNKNOWN);
}

/** The truth values that a node can have for possible patients. */
export function possibleTruths(situation: Situation, node: number): readonly ('true' | 'false')[] {
  const settlement = settleNode(situation, node);
  if (settlement.kind === 'settled') return [settlement.answer];
  return ['true', 'false'];
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
  return settleAmong(situation, possibilitiesOf(situation, gate));
}

/** The standing that every possible patient gets; undecided where two differ, or none could be found. */
export function standingOf(situation: Situation, gate: number): Standing {
  if (situation.possible !== 'possible') return 'undecided';
  const possibilities = possibilitiesOf(situation, gate);
  const certain = possibilities.find(({ requirements }) => alreadyMet(situation, requirements));
  if (certain !== undefined) return certain.answer;
  const left = possibilities.filter(
    ({ requirements }) => find(situation, requirements).kind !== 'impossible',
  );
  return left.length === 1 && left[0] !== undefined ? left[0].answer : 'undecided';
}

/** Whether every possible patient gets this standing. */
export function settlesAs(situation: Situation, gate: number, standing: Standing): boolean {
  const possibilities = possibilitiesOf(situation, gate);
  if (possibilities.some((each) => alreadyMet(situation, each.requirements))) {
    return possibilities.some(
      (each) => each.answer === standing && alreadyMet(situation, each.requirements),
    );
  }
  return possibilities.every(
    ({ answer, requirements }) =>
      answer === standing || find(situation, requirements).kind === 'impossible',
  );
}

type SettledStanding = Exclude<Standing, 'undecided'>;

function possibilitiesOf(
  { model }: Situation,
  gate: number,
): readonly Possibility<SettledStanding>[] {
  const inScope = { node: model.program.scope, value: true };
  return [
    { answer: 'notCovered', requirements: [{ ...inScope, value: false }] },
    { answer: 'offered', requirements: [inScope, { node: gate, value: true }] },
    { answer: 'notOffered', requirements: [inScope, { node: gate, value: false }] },
  ];
}

interface Possibility<Answer> {
  readonly answer: Answer;
  readonly requirements: readonly Requirement[];
}

/** Which of answers that exclude one another and leave none out are possible. */
function settleAmong<Answer extends string>(
  situation: Situation,
  possibilities: readonly Possibility<Answer>[],
): Settlement<Answer> {
  if (situation.possible !== 'possible') {
    return { kind: 'notKnown', because: situation.possible };
  }
  const certain = possibilities.find(({ requirements }) => alreadyMet(situation, requirements));
  if (certain !== undefined) return { kind: 'settled', answer: certain.answer };
  const found = possibilities.map(({ answer, requirements }) => ({
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

function alreadyMet(situation: Situation, requirements: readonly Requirement[]): boolean {
  return requirements.every(
    ({ node, value }) => truthOf(situation, node) === (value ? TRUE : FALSE),
  );
}

function find(situation: Situation, requirements: readonly Requirement[]): Found {
  const { model, known, marks } = situation;
  const excluded = requirements.some(
    ({ node, value }) => truthOf(situation, node) === (value ? FALSE : TRUE),
  );
  return excluded ? { kind: 'impossible' } : findPatient(model, known, marks, requirements);
}
