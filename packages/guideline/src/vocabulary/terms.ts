import type { Term } from '@renavigate/engine';
import * as disease from './disease.ts';
import * as fitness from './fitness.ts';
import * as imdc from './imdc.ts';
import * as treatment from './treatment.ts';

/** Every term that an edition may use. */
export const terms: readonly Term[] = [
  ...Object.values(disease),
  ...Object.values(treatment),
  ...Object.values(fitness),
  ...Object.values(imdc),
];
