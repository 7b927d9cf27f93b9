/** How what is held on drugs is told: words and names of kinds, of no drug. */
import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { questions, questionsForEveryDrug } from './questions.ts';
import type { DrugInformation } from './rows.ts';

export type { Caution, Citation, Dose, SideEffects } from './drug.ts';
export type { CautionKind } from './kinds.ts';
export { cautionKinds, type DrugClass, drugClasses, type Route, routes } from './kinds.ts';
export { questions, questionsForEveryDrug, type Topic } from './questions.ts';
export type { DrugInformation } from './rows.ts';

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

/** What is worth asking about a drug: first what its own cautions raise, then what is asked of any drug. */
export function questionsAbout({ cautions = [] }: DrugInformation): readonly Text[] {
  const own = cautions.flatMap(({ about }) => about.map((topic) => questions[topic]));
  return [...new Set([...own, ...questionsForEveryDrug])];
}
