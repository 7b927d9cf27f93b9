import { type CatalogueOption, optionCatalogue } from '../options/catalogue.ts';
import { drugsOf } from '../options/drugs-of.ts';
import { checkpointInhibitors } from '../vocabulary/drug-classes.ts';
import type { Drug } from '../vocabulary/drugs.ts';

/** Every option that contains one of these drugs, in the order of the catalogue. */
export function optionsWith(...drugs: readonly Drug[]): readonly CatalogueOption[] {
  const contains = (id: CatalogueOption) => drugsOf[id].some((drug) => drugs.includes(drug));
  return optionCatalogue.map(({ id }) => id).filter(contains);
}

/** Options that name a kind of drug with a VEGF drug among it, and no drug. */
export const vegfClassOptions = [
  'checkpointInhibitorWithVegfDrug',
  'vegfDrugAlone',
] as const satisfies readonly CatalogueOption[];

/** Every option with a checkpoint inhibitor, by name or as a kind. */
export const checkpointInhibitorOptions: readonly CatalogueOption[] = [
  ...optionsWith(...checkpointInhibitors),
  'checkpointInhibitorWithVegfDrug',
  'checkpointInhibitorAlone',
];
