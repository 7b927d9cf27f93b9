import { situationOf } from '../compiled/situation-of.ts';
import type { ConditionDefinition, Edition } from '../model/edition.ts';
import type { Expression } from '../model/expression.ts';
import type { Fact } from '../model/fact.ts';
import type { Implication } from '../model/vocabulary.ts';
import type { Budget } from '../solve/budget.ts';
import { findPatient } from '../solve/search.ts';
import type { Situation } from '../solve/settle.ts';
import { factsOf } from '../solve/witness.ts';
import { askingCost, buildingCost } from './budget.ts';
import {
  type EditionProblem,
  type EditionProblemCode,
  editionProblem,
  mostTold,
} from './problems.ts';

/** Something that must be true of some possible patient, or of none, and the problem when it is otherwise. */
export interface Claim {
  readonly expression: Expression;
  /** `either`: it must only be possible to tell. */
  readonly of: 'some' | 'none' | 'either';
  readonly code: EditionProblemCode;
  readonly place: string;
  readonly received: string;
}

/** Whether an expression is true of some possible patient, and of whom; or that the search was given up. */
type Answer =
  | { readonly kind: 'possible'; readonly facts: () => readonly Fact[] }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'too-large' }
  /** All that a check may take was taken before. */
  | { readonly kind: 'not-looked-at' };

/** Whether an edition has any possible patient. */
export function hasPatient(edition: Edition, budget: Budget): Situation['possible'] {
  return budget.left <= 0 ? 'too-large' : prepared(edition, [], budget).possible;
}

/** The possible patients of an edition, with the expressions asked after. */
function prepared(edition: Edition, expressions: readonly Expression[], budget: Budget): Situation {
  const situation = situationOf(asking(edition, expressions), new Map(), budget);
  budget.left -= buildingCost(situation.model);
  return situation;
}

/** The problems of the claims that do not hold of an edition that has possible patients. */
export function refute(
  edition: Edition,
  claims: readonly Claim[],
  budget: Budget,
): readonly EditionProblem[] {
  const answers = answersTo(edition, claims, budget);
  const refuted = claims.flatMap((claim, index) => {
    const answer = answers[index];
    return answer === undefined || answer.kind === expected[claim.of] ? [] : [{ claim, answer }];
  });
  const told = refuted.flatMap(({ claim, answer }): (() => EditionProblem)[] => {
    if (answer.kind === 'not-looked-at') return [];
    if (answer.kind === 'too-large') return [() => tooLarge(claim)];
    if (claim.of === 'either') return [];
    if (answer.kind === 'impossible') {
      return [() => problemOf(claim, causes(edition, claim, budget))];
    }
    const { code, place, received } = claim;
    return [() => editionProblem(code, place, received, { example: answer.facts() })];
  });
  const problems = told.slice(0, mostTold).map((tell) => tell());
  return [...problems, ...tooManyTogether(claims, answers)];
}

const expected = { some: 'possible', none: 'impossible', either: undefined } as const;

/**
 * The problems of claims of somebody that hold of nobody, each contradiction once: what becomes possible when the
 * implications told before are mended only follows from them.
 */
export function refuteOnce(
  edition: Edition,
  claims: readonly Claim[],
  budget: Budget,
): readonly EditionProblem[] {
  const answers = answersTo(edition, claims, budget);
  const answered = (kind: Answer['kind']) =>
    claims.filter((_, index) => answers[index]?.kind === kind);
  const open = new Map(answered('too-large').map((claim) => [claim.place, claim] as const));
  const gaveUp = [...[...open.values()].map(tooLarge), ...tooManyTogether(claims, answers)];
  const failed = answered('impossible');
  const [first] = failed;
  if (first === undefined) return gaveUp;
  const { claim, because } = nearestToCause(edition, first, failed, budget);
  const left = edition.implications.filter((each) => !because.includes(each));
  const others = failed.filter((each) => each !== claim);
  const further = refuteOnce({ ...edition, implications: left }, others, budget);
  return [...gaveUp, problemOf(claim, because), ...further];
}

/** Of the claims refuted by the implications that refute the first, the one that the fewest of them refute. */
function nearestToCause(edition: Edition, first: Claim, claims: readonly Claim[], budget: Budget) {
  const implications = causes(edition, first, budget);
  const alone = { ...edition, implications };
  const answers = answersTo(alone, claims, budget);
  return claims
    .filter((_, index) => answers[index]?.kind === 'impossible')
    .map((claim) => ({ claim, because: causes(alone, claim, budget) }))
    .reduce((best, each) => (each.because.length < best.because.length ? each : best), {
      claim: first,
      because: implications,
    });
}

/** Implications without any one of which an impossible claim would be possible. */
function causes(edition: Edition, claim: Claim, budget: Budget): readonly Implication[] {
  return fewest([], edition.implications, (implications) => {
    const [answer] = answersTo({ ...edition, implications }, [claim], budget);
    return answer?.kind === 'impossible';
  });
}

/**
 * Some of the members that fail together with those kept, none of which can be left out. All of them fail, and
 * more members never fail less; halving asks far fewer times than leaving out one after another.
 */
export function fewest<Member>(
  kept: readonly Member[],
  members: readonly Member[],
  fail: (members: readonly Member[]) => boolean,
): readonly Member[] {
  if (fail(kept)) return [];
  if (members.length < 2) return members;
  const middle = members.length >> 1;
  const [one, two] = [members.slice(0, middle), members.slice(middle)];
  const ofTwo = fewest([...kept, ...one], two, fail);
  return [...fewest([...kept, ...ofTwo], one, fail), ...ofTwo];
}

function problemOf(claim: Claim, because: readonly Implication[]): EditionProblem {
  return editionProblem(claim.code, claim.place, claim.received, { because });
}

function tooLarge({ place, received }: Claim): EditionProblem {
  return editionProblem('too-large', place, received);
}

/** What the check had no room left for, told once: where it stopped, and how much there was to go. */
function tooManyTogether(claims: readonly Claim[], answers: readonly Answer[]) {
  const left = claims.filter((_, index) => answers[index]?.kind === 'not-looked-at');
  const [first] = left;
  if (first === undefined) return [];
  const received = `${first.received} (${claims.length - left.length}/${claims.length})`;
  return [editionProblem('too-large-together', first.place, received)];
}

function answersTo(edition: Edition, claims: readonly Claim[], budget: Budget): readonly Answer[] {
  if (budget.left <= 0) return claims.map(() => ({ kind: 'not-looked-at' }));
  const expressions = claims.map(({ expression }) => expression);
  const situation = prepared(edition, expressions, budget);
  return claims.map((_, index) => answerTo(index, situation, budget));
}

function answerTo(index: number, situation: Situation, budget: Budget): Answer {
  if (budget.left <= 0) return { kind: 'not-looked-at' };
  budget.left -= askingCost(situation.model);
  const node = situation.model.program.conditions[index]?.node ?? -1;
  const found = findPatient(situation, situation.marks, [{ node, value: true }], budget);
  if (found.kind !== 'possible') return found;
  return { kind: 'possible', facts: () => factsOf(found, situation) };
}

const unnamed: ConditionDefinition['label'] = {
  patient: { en: '', fr: '' },
  clinician: { en: '', fr: '' },
};

/** An edition of the same possible patients that first defines the expressions asked after, and has no rule. */
function asking(edition: Edition, expressions: readonly Expression[]): Edition {
  const asked = expressions.map((expression, index): ConditionDefinition => {
    return { kind: 'condition', id: `asked ${index}`, label: unnamed, expression, origins: [] };
  });
  // They come first so that a definition of the edition with such a name is still the one that is meant by it.
  const definitions = [...asked, ...edition.definitions];
  const scope = { ...edition.scope, conditions: [] };
  return { ...edition, definitions, scope, options: [], recommendations: [] };
}
