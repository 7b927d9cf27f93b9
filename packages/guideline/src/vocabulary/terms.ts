import { allTerms } from '@renavigate/engine';
import * as adjuvant from './adjuvant.ts';
import * as danger from './danger.ts';
import * as disease from './disease.ts';
import * as fitness from './fitness.ts';
import * as histology from './histology.ts';
import * as history from './history.ts';
import * as imdc from './imdc.ts';
import * as kidney from './kidney.ts';
import * as mskcc from './mskcc.ts';
import * as nephrectomy from './nephrectomy.ts';
import * as organs from './organs.ts';
import * as person from './person.ts';
import * as safety from './safety.ts';
import * as sites from './sites.ts';
import * as spread from './spread.ts';
import * as symptoms from './symptoms.ts';
import * as treatment from './treatment.ts';

/** Every term that an edition may use: whatever is told is told with these. */
export const terms = allTerms([
  ...Object.values(disease),
  ...Object.values(sites),
  ...Object.values(histology),
  ...Object.values(spread),
  ...Object.values(symptoms),
  ...Object.values(kidney),
  ...Object.values(nephrectomy),
  ...Object.values(treatment),
  ...Object.values(history),
  ...Object.values(adjuvant),
  ...Object.values(fitness),
  ...Object.values(imdc),
  ...Object.values(mskcc),
  ...Object.values(safety),
  ...Object.values(organs),
  ...Object.values(person),
  ...Object.values(danger),
]);
