import { type Advice, adviseInSteps } from '../advise.ts';
import type { Edition, OptionId } from '../edition/edition.ts';
import type { AllTerms, TermId } from '../edition/vocabulary.ts';
import { type Mark, marksBy } from '../guard/guard.ts';
import type { Truth } from '../meaning/truth.ts';
import { derive } from '../patient/derive.ts';
import type { Fact, Patient } from '../patient/fact.ts';
import type { Problem } from '../problem.ts';
import { type TruthOf, truthsIn } from '../settle/looks.ts';
import type { Standing } from '../standing.ts';
import { drained, type Steps } from '../steps.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { type AlertHit, alertsOf } from './alert.ts';
import { type Circumstance, circumstancesOf, type Placed, placedBy } from './circumstance.ts';
import { type Common, type Prepared, preparedFor } from './common.ts';
import { type ConsideredOption, consideredFor } from './considered.ts';
import { firmestFirst, literalStanding } from './order.ts';
import { type Had, hadOf } from './past.ts';
import { type Speaking, type Voice, voiceOf } from './voice.ts';

/** One option, with what every edition says of it for this patient, newest first, and what stands beside that. */
export interface OptionBeside {
  readonly option: OptionId;
  readonly voices: readonly Voice[];
  readonly agreement: Agreement;
  readonly marks: readonly Mark[];
  /** What of it was had before, or may have been; absent where nothing of it was. */
  readonly had?: Had;
  /** Where a circumstance of the patient puts it. */
  readonly place?: Placed;
  /** It stands for a kind and is open, while options that are one of the kind are offered: they speak for it. */
  readonly folded?: true;
}

/** What several editions say to one patient. */
export interface Beside {
  /** In the order given, newest first. */
  readonly advices: readonly Advice[];
  /** What cannot wait for a choice of treatment: it is told before everything else. */
  readonly alerts: readonly AlertHit[];
  readonly options: readonly OptionBeside[];
  /** What no edition names and is worth asking about. */
  readonly considered: readonly ConsideredOption[];
  /** What about the patient decides which options come first. */
  readonly circumstances: readonly Circumstance[];
  /** The facts that were used, given and derived. */
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
}

/**
 * What each of several editions says to a patient, option by option. What follows from the facts is found once, over
 * all terms, so that editions differ only where their rules do. Not named by an edition is not the same as ruled out.
 * Takes the editions newest first. Pure.
 *
 * @example
 * ```ts
 * import { adviseBeside, readPatient } from '@renavigate/engine';
 * import { common, editions } from '@renavigate/guideline';
 *
 * const file = { renavigate: 'patient/1', facts: { cancerCameBack: true, metastatic: true } };
 * const beside = adviseBeside(editions, common, readPatient(file, common.terms).patient);
 * const nivolumab = beside.options.find(({ option }) => option === 'nivolumab');
 * for (const { edition, advice } of nivolumab?.voices.slice(0, 2) ?? []) console.log(edition, advice?.standing);
 * // pdq-2025 undecided
 * // asco-2023 undecided
 * ```
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
  const prepared = preparedFor(editions, common);
  const truthOf = truthsIn(prepared.looks, known);
  const circumstances = circumstancesOf(common.circumstances ?? [], truthOf);
  yield;
  const marks = marksBy(common.guardrails, known, truthOf);
  yield;
  const speaking = editions.map((edition, index) =>
    speakingOf(edition, advices[index], prepared, truthOf),
  );
  const options = optionsOf(editions).map((option) =>
    optionBeside(option, { speaking, prepared, truthOf, circumstances, marks }),
  );
  return {
    advices,
    alerts: alertsOf(common.alerts ?? [], truthOf),
    options: firmestFirst(folded(options, common)),
    considered: consideredFor(common.considered ?? [], truthOf),
    circumstances,
    facts,
    problems: [...problems, ...advices.flatMap((advice) => advice.problems)],
  };
}

interface Context {
  readonly speaking: readonly Speaking[];
  readonly prepared: Prepared;
  readonly truthOf: TruthOf;
  readonly circumstances: readonly Circumstance[];
  readonly marks: ReadonlyMap<OptionId, readonly Mark[]>;
}

function optionBeside(option: OptionId, context: Context): OptionBeside {
  const { speaking, prepared, truthOf, circumstances, marks } = context;
  const kinds = prepared.kindsOf.get(option) ?? [];
  const voices = speaking.map((each) => voiceOf(option, kinds, each));
  const past = prepared.pasts.get(option);
  const had = past && hadOf(past, truthOf);
  const place = placedBy(option, circumstances);
  return {
    option,
    voices,
    agreement: agreementOf(voices),
    marks: marks.get(option) ?? [],
    ...(had === undefined ? {} : { had }),
    ...(place === undefined ? {} : { place }),
  };
}

/** Marks the options that stand for a kind, are open, and have an option of their kind that is offered. */
function folded(options: readonly OptionBeside[], { kinds = {} }: Common): readonly OptionBeside[] {
  const offered = new Set(
    options.filter((each) => literalStanding(each) === 'offered').map(({ option }) => option),
  );
  return options.map((each) =>
    literalStanding(each) === 'open' && kinds[each.option]?.some((member) => offered.has(member))
      ? { ...each, folded: true }
      : each,
  );
}

function speakingOf(
  edition: Edition,
  advice: Advice | undefined,
  { parts }: Prepared,
  truthOf: TruthOf,
): Speaking {
  const scope = scopeOf(advice);
  const replaced = edition.source.replacedBy === undefined ? {} : { replaced: true as const };
  return {
    edition,
    told: new Map(advice?.options.map((each) => [each.option, each])),
    scope,
    shared: { edition: edition.id, ...replaced, scope },
    parts: (parts.get(edition) ?? []).flatMap(({ part, options, when }) => {
      const truth = when === undefined ? 'true' : truthOf(when);
      return truth === 'false' ? [] : [{ part, options, truth }];
    }),
  };
}

/** Whether an edition speaks of the patient: settled as its standings are, also where its conditions alone do not tell. */
function scopeOf(advice: Advice | undefined): Truth {
  if (advice === undefined) return 'unknown';
  const has = (...standings: readonly Standing[]) =>
    advice.options.some(({ standing }) => standings.includes(standing));
  if (has('notCovered')) return 'false';
  return has('offered', 'notOffered') ? 'true' : advice.scope.truth;
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
