import type { Advice } from '../semantics/advice.ts';
import type { Change, OptionAccount } from '../solve/option-account.ts';
import type { Situation } from '../solve/settle.ts';
import type { CompiledEdition } from './compiled-edition.ts';

/**
 * What was found for one patient, for the next call about the same one: a changed fact then asks few editions anew, a
 * question and an account settle nothing twice. It holds the patient's facts. Whoever makes it decides how long: once
 * it is let go, nothing of the patient is kept.
 */
export interface PatientCache {
  /** The last advice of each edition, and the facts that it was told. */
  readonly last: Map<CompiledEdition, { readonly facts: string; readonly advice: Advice }>;
  readonly situations: WeakMap<Advice, Situation>;
  readonly accounts: WeakMap<Advice, readonly OptionAccount[]>;
  /** Per advice, what would change the standing of an option. */
  readonly changes: WeakMap<Advice, Map<string, readonly Change[]>>;
}

/**
 * A cache that holds nothing yet.
 *
 * @example
 * ```ts
 * import { advise, compileEdition, nextQuestion, patientCache } from '@renavigate/engine';
 * import { ccs2019 } from '@renavigate/guideline';
 *
 * const compiled = compileEdition(ccs2019);
 * const cache = patientCache();
 * const advice = advise(compiled, { facts: [] }, cache);
 * console.log(nextQuestion(compiled, advice, new Set(), undefined, cache)?.term);
 * // cancerCameBack
 * ```
 */
export function patientCache(): PatientCache {
  return {
    last: new Map(),
    situations: new WeakMap(),
    accounts: new WeakMap(),
    changes: new WeakMap(),
  };
}
