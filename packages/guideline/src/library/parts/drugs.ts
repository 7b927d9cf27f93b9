import type { OptionId, Voices } from '@renavigate/engine';
import { both } from '../../base/text.ts';
import { drugInformation } from '../../drugs/information.ts';
import type { Drug, DrugInformation } from '../../drugs/rows.ts';
import { drugsOf } from '../../options/drugs-of.ts';
import { drugValues } from '../../vocabulary/drugs.ts';

/** What is held on each drug. */
export interface DrugsPart {
  readonly informationFor: (option: OptionId) => readonly DrugInformation[];
  readonly drugLabel: (drug: DrugInformation['id']) => Voices;
}

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

export const drugs: DrugsPart = { informationFor, drugLabel };
