import type { RecordMapping } from '@renavigate/engine';
import { cancer } from './cancer.ts';
import { histology, history, sites, spread } from './disease.ts';
import { measured } from './measured.ts';
import { drugs, surgery, timing } from './treatment.ts';

/** How the records of patients with kidney cancer are read. */
export const recordMapping: RecordMapping = {
  cancer,
  history,
  sites,
  spread,
  histology,
  surgery,
  drugs,
  timing,
  measured,
};
