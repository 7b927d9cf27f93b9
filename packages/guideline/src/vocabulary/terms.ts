import { allTerms } from '@renavigate/engine';
import * as adjuvant from '../terms/adjuvant.ts';
import * as danger from '../terms/danger.ts';
import * as disease from '../terms/disease.ts';
import * as fitness from '../terms/fitness.ts';
import * as histology from '../terms/histology.ts';
import * as imdc from '../terms/imdc.ts';
import * as kidney from '../terms/kidney.ts';
import * as mskcc from '../terms/mskcc.ts';
import * as nephrectomy from '../terms/nephrectomy.ts';
import * as organs from '../terms/organs.ts';
import * as person from '../terms/person.ts';
import * as safety from '../terms/safety.ts';
import * as sites from '../terms/sites.ts';
import * as spread from '../terms/spread.ts';
import * as symptoms from '../terms/symptoms.ts';
import * as history from './history.ts';
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
