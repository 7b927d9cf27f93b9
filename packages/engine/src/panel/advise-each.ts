import { adviseInSteps } from '../advise/advise.ts';
import { drained, type Steps } from '../base/steps.ts';
import type { CompiledEdition } from '../compiled/compiled-edition.ts';
import type { PatientCache } from '../compiled/patient-cache.ts';
import type { Fact, Patient } from '../model/fact.ts';
import type { Problem } from '../model/problem.ts';
import type { AllTerms } from '../model/vocabulary.ts';
import { derive } from '../patient/derive.ts';
import type { Advice } from '../semantics/advice.ts';
import type { Known } from '../semantics/evaluate.ts';
import type { CompiledLibrary } from './library.ts';

/** What each edition says by itself of a patient. */
export interface Each {
  readonly known: Known;
  /** The facts that were used, given and derived. */
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  /** In the order of the editions. */
  readonly advices: readonly Advice[];
}

/** What each edition of a library says by itself; what follows from the facts is found once, over all terms. Pure. */
export function adviseEach(library: CompiledLibrary, patient: Patient, cache?: PatientCache): Each {
  return drained(adviseEachInSteps(library, patient, cache));
}

/** The same in steps, an option of an edition each. */
export function* adviseEachInSteps(
  { content, editions, rules }: CompiledLibrary,
  patient: Patient,
  cache?: PatientCache,
): Steps<Each> {
  const { known, problems } = derive(patient.facts, rules);
  const facts = [...known.values()];
  const advices: Advice[] = [];
  for (const edition of editions) {
    advices.push(yield* adviceOf(edition, factsFor(edition, facts), content.terms, cache));
  }
  const found = advices.flatMap((advice) => advice.problems);
  return { known, facts, problems: [...problems, ...found], advices };
}

/** Most editions know nothing of most facts, so one changed fact asks few of them anew. */
function* adviceOf(
  edition: CompiledEdition,
  facts: readonly Fact[],
  terms: AllTerms,
  cache: PatientCache | undefined,
): Steps<Advice> {
  if (cache === undefined) return yield* adviseInSteps(edition, { facts }, terms);
  const text = JSON.stringify(facts);
  const before = cache.last.get(edition);
  if (before?.facts === text) return before.advice;
  const advice = yield* adviseInSteps(edition, { facts }, terms, cache);
  cache.last.set(edition, { facts: text, advice });
  return advice;
}

/** An edition is told only of the terms that it knows. */
function factsFor({ ownTerms }: CompiledEdition, facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ term }) => ownTerms.has(term));
}
