import type { Standing } from '../advise.ts';
import { compile } from '../compile/program.ts';
import type { Edition } from '../edition/edition.ts';
import type { Known } from '../meaning/evaluate.ts';
import type { Fact } from '../patient/fact.ts';
import { FALSE, type Model, marksOf, modelOf, TRUE } from './model.ts';
import { type Found, findPatient, type Requirement, truthOf } from './search.ts';
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
  readonly marks: Uint8Array;
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
  return { model, known, marks: marksOf(model, known) };
}

/** Whether a node has one truth value for every possible patient. */
export function settleNode(situation: Situation, node: number): Settlement<'true' | 'false'> {
  return settleAmong(situation, [
    { answer: 'true', requirements: [{ node, value: true }] },
    { answer: 'false', requirements: [{ node, value: false }] },
  ]);
}

/** Whether an option's gate, within the scope, gives one standing for every possible patient. */
export function settleStanding(
  situation: Situation,
  gate: number,
): Settlement<Exclude<Standing, 'undecided'>> {
  const scope = situation.model.program.scope;
  return settleAmong(situation, [
    { answer: 'notCovered', requirements: [{ node: scope, value: false }] },
    {
      answer: 'offered',
      requirements: [
        { node: scope, value: true },
        { node: gate, value: true },
      ],
    },
    {
      answer: 'notOffered',
      requirements: [
        { node: scope, value: true },
        { node: gate, value: false },
      ],
    },
  ]);
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
  if (found.some(({ found: each }) => each.kind === 'too-large')) {
    return { kind: 'notKnown', because: 'too-large' };
  }
  if (first === undefined) return { kind: 'notKnown', because: 'impossible' };
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
