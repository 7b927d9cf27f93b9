import type { OptionId, Text, Voices } from '@renavigate/engine';
import { both, text } from './base/text.ts';
import { drugInformation } from './drugs/information.ts';
import { questions, questionsForEveryDrug } from './drugs/questions.ts';
import type { Drug, DrugInformation } from './drugs/rows.ts';
import { drugsOf } from './options/drugs-of.ts';
import { drugValues } from './vocabulary/drugs.ts';

export type { Caution, Citation, Dose, SideEffects } from './drugs/drug.ts';
export { drugInformation, drugs } from './drugs/information.ts';
export type { CautionKind } from './drugs/kinds.ts';
export { cautionKinds, type DrugClass, drugClasses, type Route, routes } from './drugs/kinds.ts';
export { questions, questionsForEveryDrug, type Topic } from './drugs/questions.ts';
export type { DrugInformation } from './drugs/rows.ts';

/** Said where a drug has no checked text. */
export const noCheckedText = text(
  'We hold no checked text on this. Ask your pharmacist.',
  'Nous n’avons aucun texte vérifié à ce sujet. Demandez à votre pharmacien.',
);

/** Said beside every list of side effects. */
export const sideEffectsAreNotAll = text(
  'These are not all the side effects. Ask your pharmacist for the whole list.',
  'Ce ne sont pas tous les effets secondaires. Demandez la liste complète à votre pharmacien.',
);

/** Said beside doses and cautions, most of which were read in labels of other countries. */
export const checkTheMonograph = text(
  'Many of these facts come from trials or from labels of other countries. The Canadian product monograph of today comes first.',
  'Beaucoup de ces faits viennent d’essais ou d’étiquettes d’autres pays. La monographie canadienne d’aujourd’hui passe avant.',
);

const drugsOfAny: Readonly<Record<OptionId, readonly Drug[]>> = drugsOf;

/**
 * What we hold on each drug of an option; nothing for an option that names no drug.
 *
 * @example
 * ```ts
 * import { informationFor } from '@renavigate/guideline';
 *
 * console.log(informationFor('lenvatinibEverolimus').map(({ id }) => id));
 * // [ 'lenvatinib', 'everolimus' ]
 * ```
 */
export function informationFor(option: OptionId): readonly DrugInformation[] {
  return (drugsOfAny[option] ?? []).map(drugInformation);
}

/**
 * The name of a drug, in both voices.
 *
 * @example
 * ```ts
 * import { drugLabel } from '@renavigate/guideline';
 *
 * console.log(drugLabel('sunitinib').patient.fr);
 * // sunitinib (Sutent)
 * ```
 */
export function drugLabel(drug: Drug): Voices {
  return drugValues.find(({ id }) => id === drug)?.label ?? both(drug, drug);
}

/** What is worth asking about a drug: first what its own cautions raise, then what is asked of any drug. */
export function questionsAbout({ cautions = [] }: DrugInformation): readonly Text[] {
  const own = cautions.flatMap(({ about }) => about.map((topic) => questions[topic]));
  return [...new Set([...own, ...questionsForEveryDrug])];
}
