import type { Advice } from '../advise.ts';
import type { Edition } from '../edition/edition.ts';
import type { TermId } from '../edition/vocabulary.ts';
import { splitKey } from '../patient/fact.ts';
import { numbersBehind } from '../settle/numbers-behind.ts';

const askable = new WeakMap<Edition, readonly TermId[]>();

/**
 * All that may be asked of a patient, in the order in which what is missing is listed: the questions of the edition,
 * and before each those of the numbers that its answer can be told from, which are asked once some of them are known.
 */
export function askableTerms(edition: Edition): readonly TermId[] {
  const made = askable.get(edition) ?? findAskable(edition);
  askable.set(edition, made);
  return made;
}

function findAskable(edition: Edition): readonly TermId[] {
  const { questionOrder } = edition;
  const unlisted = (term: TermId) => !questionOrder.includes(term);
  const withNumbers = questionOrder.flatMap((term) => [
    ...numbersBehind(edition, term).filter(unlisted),
    term,
  ]);
  return [...new Set(withNumbers)];
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
export function openQuestions(edition: Edition, advice: Advice): readonly TermId[] {
  const open = new Set(
    advice.options.flatMap((option) => option.missing.map((key) => splitKey(key).term)),
  );
  return askableTerms(edition).filter((term) => open.has(term));
}
