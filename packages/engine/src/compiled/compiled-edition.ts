import { once } from '../base/once.ts';
import { compile } from '../compile/program.ts';
import { loweringOf } from '../ir/lower.ts';
import { type LoweredEdition, lowerProgram } from '../ir/standings.ts';
import type { Edition } from '../model/edition.ts';
import { type OptionRules, optionRules } from '../model/option-rules.ts';
import type { TermId } from '../model/vocabulary.ts';
import { type IndexedVocabulary, indexVocabulary } from '../patient/derive.ts';
import { type Definitions, definitionsOf } from '../semantics/evaluate.ts';
import { type Explainer, explainerWith } from '../semantics/explainer.ts';
import { type Model, modelOf } from '../solve/model.ts';
import { askableIn } from './askable.ts';
import { type Asker, askerOf } from './asker.ts';
import { type Part, partsOf } from './part.ts';

/**
 * An edition with all that is looked up in it for every patient, each part made when it is first asked for. It holds
 * nothing of any patient. The edition must be one that `check` finds no fault with.
 */
export interface CompiledEdition {
  readonly edition: Edition;
  readonly model: Model;
  readonly rules: IndexedVocabulary;
  readonly definitions: Definitions;
  readonly explain: Explainer;
  readonly options: readonly OptionRules[];
  readonly ownTerms: ReadonlySet<TermId>;
  readonly parts: readonly Part[];
  readonly lowered: LoweredEdition;
  /** The lowered form if somebody has asked for it before: it takes the time of many patients to be made. */
  readonly loweredBefore: LoweredEdition | undefined;
  readonly asker: Asker;
  readonly askable: readonly TermId[];
}

/** An edition as it is written, or compiled. What is asked of one again and again is asked of the compiled one. */
export type EditionForm = Edition | CompiledEdition;

/**
 * Compiles an edition. Whoever holds the result holds all that was prepared; nothing else does.
 *
 * @example
 * ```ts
 * import { advise, compileEdition, readPatient } from '@renavigate/engine';
 * import { ccs2019 } from '@renavigate/guideline';
 *
 * const compiled = compileEdition(ccs2019);
 * const file = { renavigate: 'patient/1', facts: { cancerCameBack: false } };
 * console.log(advise(compiled, readPatient(file, ccs2019.terms).patient).scope.truth);
 * // false
 * ```
 */
export function compileEdition(edition: Edition): CompiledEdition {
  const model = once(() => modelOf(compile(edition), edition.terms));
  const rules = once(() => indexVocabulary(edition));
  const definitions = once(() => definitionsOf(edition));
  const explain = once(() => explainerWith(definitions()));
  const options = once(() => optionRules(edition));
  const ownTerms = once(() => new Set(edition.terms.map(({ id }) => id)));
  const parts = once(() => partsOf(edition));
  let lowered: LoweredEdition | undefined;
  const asker = once(() => askerOf(model()));
  const askable = once(() => askableIn(edition, model()));
  return {
    edition,
    get model() {
      return model();
    },
    get rules() {
      return rules();
    },
    get definitions() {
      return definitions();
    },
    get explain() {
      return explain();
    },
    get options() {
      return options();
    },
    get ownTerms() {
      return ownTerms();
    },
    get parts() {
      return parts();
    },
    get lowered() {
      lowered ??= lowerProgram(loweringOf(model()));
      return lowered;
    },
    get loweredBefore() {
      return lowered;
    },
    get asker() {
      return asker();
    },
    get askable() {
      return askable();
    },
  };
}

/** The compiled form of an edition: as it is given, or compiled for this once. */
export function compiledOf(edition: EditionForm): CompiledEdition {
  return 'edition' in edition ? edition : compileEdition(edition);
}
