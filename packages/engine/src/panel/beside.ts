import { drained, type Steps } from '../base/steps.ts';
import type { CompiledEdition } from '../compiled/compiled-edition.ts';
import type { PatientCache } from '../compiled/patient-cache.ts';
import { type Mark, marksBy } from '../guard/guard.ts';
import type { OptionId } from '../model/edition.ts';
import type { Fact, Patient } from '../model/fact.ts';
import type { Problem } from '../model/problem.ts';
import type { Standing } from '../model/standing.ts';
import type { Advice } from '../semantics/advice.ts';
import type { Truth } from '../semantics/truth.ts';
import { type TruthOf, truthsIn } from '../solve/looks.ts';
import { adviseEachInSteps } from './advise-each.ts';
import { agreementOf } from './agreement.ts';
import { type AlertHit, alertsOf } from './alert.ts';
import { type Circumstance, circumstancesOf, placedBy } from './circumstance.ts';
import type { Common } from './common.ts';
import { type ConsideredOption, consideredFor } from './considered.ts';
import type { CompiledLibrary } from './library.ts';
import type { OptionBeside } from './option-beside.ts';
import { firmestFirst, literalStanding } from './order.ts';
import { hadOf } from './past.ts';
import type { Prepared } from './prepared.ts';
import { type Speaking, voiceOf } from './voice.ts';

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
 * Pure. A cache keeps what each edition said, for the next time that the same patient is asked about.
 *
 * @example
 * ```ts
 * import { adviseBeside, compileLibrary, readPatient } from '@renavigate/engine';
 * import { library } from '@renavigate/guideline';
 *
 * const file = { renavigate: 'patient/1', facts: { cancerCameBack: true, metastatic: true } };
 * const beside = adviseBeside(compileLibrary(library), readPatient(file, library.terms).patient);
 * const nivolumab = beside.options.find(({ option }) => option === 'nivolumab');
 * for (const { edition, advice } of nivolumab?.voices.slice(0, 2) ?? []) console.log(edition, advice?.standing);
 * // pdq-2025 undecided
 * // asco-2023 undecided
 * ```
 */
export function adviseBeside(
  library: CompiledLibrary,
  patient: Patient,
  cache?: PatientCache,
): Beside {
  return drained(adviseBesideInSteps(library, patient, cache));
}

/** The same in steps, an option of an edition each: for whoever has something else to do in between. */
export function* adviseBesideInSteps(
  library: CompiledLibrary,
  patient: Patient,
  cache?: PatientCache,
): Steps<Beside> {
  const { known, facts, problems, advices } = yield* adviseEachInSteps(library, patient, cache);
  const { content: common, editions, prepared } = library;
  const truthOf = truthsIn(prepared.looks, known);
  const circumstances = circumstancesOf(common.circumstances ?? [], truthOf);
  yield;
  const marks = marksBy(prepared.guards, known, truthOf);
  yield;
  const speaking = editions.map((edition, index) => speakingOf(edition, advices[index], truthOf));
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
    problems,
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
  { edition, parts }: CompiledEdition,
  advice: Advice | undefined,
  truthOf: TruthOf,
): Speaking {
  const scope = scopeOf(advice);
  const replaced = edition.source.replacedBy === undefined ? {} : { replaced: true as const };
  return {
    edition,
    told: new Map(advice?.options.map((each) => [each.option, each])),
    scope,
    shared: { edition: edition.id, ...replaced, scope },
    parts: parts.flatMap(({ part, options, when }) => {
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

function optionsOf(editions: readonly CompiledEdition[]): readonly OptionId[] {
  const options = editions.flatMap(({ edition }) => edition.options);
  return [...new Set(options.map(({ id }) => id))];
}
