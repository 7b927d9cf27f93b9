import type {
  HistologyMapping,
  HistoryMapping,
  SitesMapping,
  SpreadMapping,
} from '@renavigate/engine';
import { text } from '../base/text.ts';
import { cancerCameBack, kidneyCancerTreatedBefore } from '../terms/disease.ts';
import * as types from '../terms/histology.ts';
import * as places from '../terms/sites.ts';
import { metastasesTiming, metastatic } from '../terms/spread.ts';

export const history: HistoryMapping = {
  treatedBefore: kidneyCancerTreatedBefore.id,
  cameBack: cancerCameBack.id,
};

/**
 * Lymph nodes may be those of the kidney. ICD's C78 and C79 are metastases in organs, of which C78.6 (retroperitoneum),
 * C79.0 (kidney) and C79.1 (urinary organs) may lie where the kidney was. Its C77 is lymph nodes.
 */
const near: SitesMapping['near'] = {
  values: ['lymphNodes', 'kidneyArea'],
  icd10: ['C77', 'C786', 'C790', 'C791'],
};

export const sites: SitesMapping = {
  term: places.sites.id,
  local: {
    value: 'kidneyArea',
    where: text('in the kidney or where it was', 'dans le rein ou sa loge'),
  },
  near,
  nearIt: text('near the kidney', 'près du rein'),
};

export const spread: SpreadMapping = {
  term: metastatic.id,
  timing: { term: metastasesTiming.id, atDiagnosis: 'atDiagnosis', later: 'later' },
};

export const histology: HistologyMapping = {
  term: types.histology.id,
  features: [types.sarcomatoid.id],
  example: text('8310/3 (clear cell)', '8310/3 (cellules claires)'),
};
