import { compiledOf, type EditionForm } from '../compiled/compiled-edition.ts';
import { splitKey } from '../model/fact.ts';
import type { TermId } from '../model/vocabulary.ts';
import type { Advice } from '../semantics/advice.ts';

/** All that may be asked of a patient, in the order in which what is missing is listed. */
export function askableTerms(edition: EditionForm): readonly TermId[] {
  return compiledOf(edition).askable;
}

/**
 * The terms that could still decide an option, in the order in which the edition lists its questions.
 *
 * @example
 * ```ts
 * import { advise, openQuestions, readPatient } from '@renavigate/engine';
 * import { ccs2019 } from '@renavigate/guideline';
 *
 * const file = {
 *   renavigate: 'patient/1',
 *   facts: { cancerCameBack: true, sites: { includes: ['bone'] }, progressedOn: { includes: ['sunitinib'] } },
 * };
 * const { patient } = readPatient(file, ccs2019.terms);
 * console.log(openQuestions(ccs2019, advise(ccs2019, patient)).slice(0, 3));
 * // [ 'sites', 'targetedTherapyPossible', 'wellEnoughForTargetedTherapy' ]
 * ```
 */
export function openQuestions(edition: EditionForm, advice: Advice): readonly TermId[] {
  const open = new Set(
    advice.options.flatMap((option) => option.missing.map((key) => splitKey(key).term)),
  );
  return askableTerms(edition).filter((term) => open.has(term));
}
