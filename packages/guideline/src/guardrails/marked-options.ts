import { everyDrug, everyLocalTreatment } from '../editions/shared/unheld.ts';
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

/** Every option that acts against the cancer: drugs and treatment of one place, and a trial of them. */
export const everyCancerTreatment: readonly CatalogueOption[] = [
  ...everyDrug,
  ...everyLocalTreatment,
  'clinicalTrial',
];

/** Every drug, and every kind of drugs, but the chemotherapy that an edition names for comfort. */
export const everyDrugButChemotherapy: readonly CatalogueOption[] = everyDrug.filter(
  (option) => option !== 'palliativeChemotherapy',
);
