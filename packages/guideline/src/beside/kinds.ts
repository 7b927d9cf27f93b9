import { type CatalogueOption, optionCatalogue } from '../options/catalogue.ts';
import { drugsOf } from '../options/drugs-of.ts';
import { pd1Drugs, vegfTyrosineKinaseInhibitors } from '../vocabulary/drug-classes.ts';
import type { Drug } from '../vocabulary/drugs.ts';

/** Options that consist of one drug of each of these lists and of nothing else. */
function madeOf(...lists: readonly (readonly Drug[])[]): readonly CatalogueOption[] {
  return optionCatalogue
    .map(({ id }) => id)
    .filter((id) => {
      const drugs = drugsOf[id];
      return (
        drugs.length === lists.length &&
        lists.every((list) => drugs.some((drug) => list.includes(drug)))
      );
    });
}

/**
 * Options that stand for a kind, with the options of the catalogue that are one of it: what an edition says of the kind
 * counts for them. Lenvatinib is left out of the single drugs: for this cancer it was read only together with another.
 */
export const kinds: Readonly<Partial<Record<CatalogueOption, readonly CatalogueOption[]>>> = {
  checkpointInhibitorWithVegfDrug: madeOf(pd1Drugs, vegfTyrosineKinaseInhibitors),
  vegfDrugAlone: madeOf(vegfTyrosineKinaseInhibitors).filter((id) => id !== 'lenvatinib'),
  checkpointInhibitorAlone: madeOf(pd1Drugs),
  metastasisDirectedTherapy: ['metastasisResection'],
};
