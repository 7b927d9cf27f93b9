import { type Advice, adviseInSteps, type OptionAdvice } from '../advise.ts';
import type { Edition, OptionId } from '../edition/edition.ts';
import type { AllTerms, TermId } from '../edition/vocabulary.ts';
import { guard, type Mark } from '../guard/guard.ts';
import type { Guardrail } from '../guard/guardrail.ts';
import { derive } from '../patient/derive.ts';
import type { Fact, Patient } from '../patient/fact.ts';
import type { Problem } from '../problem.ts';
import { drained, type Steps } from '../steps.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { firmestFirst } from './order.ts';

/** What is shared by all editions: the terms, what follows from them, and the guardrails. */
export interface Common extends Pick<Edition, 'implications' | 'definitions'> {
  readonly terms: AllTerms;
  readonly guardrails: readonly Guardrail[];
}

/** What one edition says of an option; no advice where it does not name the option at all. */
export interface Voice {
  readonly edition: string;
  /** Its publisher has replaced the edition. */
  readonly replaced?: true;
  readonly advice?: OptionAdvice;
}

/** One option, with what every edition says of it for this patient, newest first. */
export interface OptionBeside {
  readonly option: OptionId;
  readonly voices: readonly Voice[];
  readonly agreement: Agreement;
  readonly marks: readonly Mark[];
}

/** What several editions say to one patient. */
export interface Beside {
  /** In the order given, newest first. */
  readonly advices: readonly Advice[];
  readonly options: readonly OptionBeside[];
  /** The facts that were used, given and derived. */
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
}

/**
 * What each of several editions says to a patient, option by option. What follows from the facts is found once, over
 * all terms, so that editions differ only where their rules do. Not named by an edition is not the same as ruled out.
 * Takes the editions newest first. Pure.
 */
export function adviseBeside(
  editions: readonly Edition[],
  common: Common,
  patient: Patient,
): Beside {
  return drained(adviseBesideInSteps(editions, common, patient));
}

/** The same in steps, an option of an edition each: for whoever has something else to do in between. */
export function* adviseBesideInSteps(
  editions: readonly Edition[],
  common: Common,
  patient: Patient,
): Steps<Beside> {
  const { known, problems } = derive(patient.facts, common);
  const facts = [...known.values()];
  const advices: Advice[] = [];
  for (const edition of editions) {
    advices.push(yield* adviceOf(edition, factsFor(edition, facts), common.terms));
  }
  const told = advices.map((advice) => new Map(advice.options.map((each) => [each.option, each])));
  const marks = guard(common.guardrails, known);
  const options = optionsOf(editions).map((option): OptionBeside => {
    const voices = editions.map((edition, index) => voiceOf(option, edition, told[index]));
    return { option, voices, agreement: agreementOf(voices), marks: marks.get(option) ?? [] };
  });
  return {
    advices,
    options: firmestFirst(options),
    facts,
    problems: [...problems, ...advices.flatMap((advice) => advice.problems)],
  };
}

/** The last advice of each edition: most editions know nothing of most facts, so one changed fact asks few anew. */
const last = new WeakMap<Edition, { readonly facts: string; readonly advice: Advice }>();

function* adviceOf(edition: Edition, facts: readonly Fact[], terms: AllTerms): Steps<Advice> {
  const text = JSON.stringify(facts);
  const before = last.get(edition);
  if (before?.facts === text) return before.advice;
  const advice = yield* adviseInSteps(edition, { facts }, terms);
  last.set(edition, { facts: text, advice });
  return advice;
}

const ownTerms = new WeakMap<Edition, ReadonlySet<TermId>>();

/** An edition is told only of the terms that it knows. */
function factsFor(edition: Edition, facts: readonly Fact[]): readonly Fact[] {
  const own = ownTerms.get(edition) ?? new Set(edition.terms.map(({ id }) => id));
  ownTerms.set(edition, own);
  return facts.filter(({ term }) => own.has(term));
}

function optionsOf(editions: readonly Edition[]): readonly OptionId[] {
  return [...new Set(editions.flatMap(({ options }) => options.map(({ id }) => id)))];
}

type ByOption = ReadonlyMap<OptionId, OptionAdvice>;

function voiceOf(option: OptionId, { id, source }: Edition, told: ByOption | undefined): Voice {
  const advice = told?.get(option);
  return {
    edition: id,
    ...(source.replacedBy === undefined ? {} : { replaced: true }),
    ...(advice === undefined ? {} : { advice }),
  };
}
