import type { Alongside } from '@renavigate/engine';
import type { CatalogueOption } from '../options/catalogue.ts';

/** Symptoms are treated whatever is decided; a trial may be open beside any choice. */
export const alongside: readonly (Alongside & { readonly option: CatalogueOption })[] = [
  { option: 'careWithoutCancerTreatment', always: true },
  { option: 'clinicalTrial' },
];
