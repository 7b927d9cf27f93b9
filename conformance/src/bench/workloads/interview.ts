import {
  type Advice,
  advise,
  type Edition,
  type Fact,
  factKey,
  factValue,
  nextQuestion,
  openQuestions,
  type Patient,
  type TermId,
  termOf,
} from '@renavigate/engine';
import { ccs2019, terms } from '@renavigate/guideline';
import fc from 'fast-check';
import { optimum } from '../../engine/interview/optimum.ts';
import { type Ask, meanQuestions } from '../../engine/interview/walk.ts';
import { editionOf, type FirstMatch, firstMatch } from '../../generate/first-match.ts';
import { publicodesAsks } from '../contenders/publicodes-interview.ts';
import { quantile } from '../measuring/measure.ts';
import { peopleWhoKnow } from '../measuring/patients.ts';

/** An interviewer on first-match rules: its mean number of questions beside the least. */
export interface FirstMatchRow {
  readonly asks: string;
  readonly mean: number;
  /** Of all models together, and of the model on which it does worst. */
  readonly overLeast: number;
  readonly worstOverLeast: number;
}

/** An interviewer on an edition, over patients who know every answer. */
export interface EditionRow {
  readonly asks: string;
  readonly mean: number;
  readonly median: number;
  readonly ninetieth: number;
  /** Of the mean, questions of which the person has to look the answer up. */
  readonly lookedUp: number;
}

/** How many questions interviews take, and how long choosing one takes, in milliseconds. */
export interface Interviews {
  readonly firstMatch: {
    readonly models: number;
    readonly least: number;
    readonly rows: readonly FirstMatchRow[];
  };
  readonly edition: { readonly patients: number; readonly rows: readonly EditionRow[] };
  readonly choosing: {
    readonly questions: number;
    readonly p50: number;
    readonly p99: number;
    readonly longest: number;
  };
}

const names = {
  ours: 'Renavigate',
  publicodes: 'publicodes, the highest score first',
  open: 'a fixed order, only what is open',
  everything: 'everything, in a fixed order',
};

/** Each interviewer on first-match rules. */
export const askers: Readonly<Record<string, (model: FirstMatch) => Ask>> = {
  [names.ours]: (model) => asksOf(editionOf(model), ours),
  [names.publicodes]: publicodesAsks,
  [names.open]: (model) => asksOf(editionOf(model), firstOpen),
  [names.everything]: (model) => asksOf(editionOf(model), firstUnasked),
};

/** Chooses what is asked next, from what the edition says and what was asked before. */
type Choose = (edition: Edition, advice: Advice, asked: readonly TermId[]) => TermId | undefined;

const ours: Choose = (edition, advice, asked) =>
  nextQuestion(edition, advice, new Set(), asked.at(-1))?.term;
const firstOpen: Choose = (edition, advice) => openQuestions(edition, advice)[0];
const firstUnasked: Choose = (edition, _, asked) =>
  edition.questionOrder.find((term) => !asked.includes(term));

function asksOf(edition: Edition, choose: Choose): Ask {
  return (facts) => {
    const asked = [...new Set(facts.map(({ term }) => term))];
    return choose(edition, advise(edition, { facts }), asked);
  };
}

const sum = (of: readonly number[]) => of.reduce((total, each) => total + each, 0);
const mean = (of: readonly number[]) => sum(of) / of.length;

function onFirstMatch(count: number, seed: number): Interviews['firstMatch'] {
  const models = fc.sample(firstMatch(), { numRuns: count, seed });
  const least = models.map(optimum);
  const rows = Object.entries(askers).map(([asks, of]) => {
    const means = models.map((model) => meanQuestions(model, of(model)));
    const ratios = means.flatMap((each, index) => (least[index] ? [each / least[index]] : []));
    const worstOverLeast = Math.max(...ratios);
    return { asks, mean: mean(means), overLeast: sum(means) / sum(least), worstOverLeast };
  });
  return { models: count, least: mean(least), rows };
}

/** The questions that a patient who knows every answer is asked; what was chosen before is remembered. */
function interviewOf(
  { facts }: Patient,
  choose: (known: readonly Fact[], asked: readonly TermId[]) => TermId | undefined,
): readonly TermId[] {
  const asked: TermId[] = [];
  let known: readonly Fact[] = [];
  for (;;) {
    const next = choose(known, asked);
    if (next === undefined) return asked;
    asked.push(next);
    known = [...known, ...facts.filter(({ term }) => term === next)];
  }
}

/** Chooses for the same answers only once, and says how long each choice took. */
function remembering(choose: Choose, times: number[]) {
  const chosen = new Map<string, TermId | undefined>();
  return (known: readonly Fact[], asked: readonly TermId[]): TermId | undefined => {
    const key = known.map((fact) => `${factKey(fact)}=${factValue(fact)}`).join();
    if (chosen.has(key)) return chosen.get(key);
    const advice = advise(ccs2019, { facts: known });
    const start = performance.now();
    const next = choose(ccs2019, advice, asked);
    times.push(performance.now() - start);
    chosen.set(key, next);
    return next;
  };
}

function rowOf(asks: string, interviews: readonly (readonly TermId[])[]): EditionRow {
  const counts = interviews.map(({ length }) => length);
  const lookedUp = interviews.map(
    (asked) => asked.filter((term) => termOf(term, terms).whereFound !== 'you').length,
  );
  return {
    asks,
    mean: mean(counts),
    median: quantile(counts, 0.5),
    ninetieth: quantile(counts, 0.9),
    lookedUp: mean(lookedUp),
  };
}

/** Interviews on first-match rules, and on ccs-2019 with people who know every answer. */
export function interviews(models: number, patients: number, seed: number): Interviews {
  const people = peopleWhoKnow(patients, seed);
  const chooses = { [names.ours]: ours, [names.open]: firstOpen, [names.everything]: firstUnasked };
  const times: number[] = [];
  const rows = Object.entries(chooses).map(([asks, choose]) => {
    const next = remembering(choose, choose === ours ? times : []);
    return rowOf(
      asks,
      people.map((person) => interviewOf(person, next)),
    );
  });
  return {
    firstMatch: onFirstMatch(models, seed),
    edition: { patients, rows },
    choosing: {
      questions: times.length,
      p50: quantile(times, 0.5),
      p99: quantile(times, 0.99),
      longest: Math.max(...times),
    },
  };
}
