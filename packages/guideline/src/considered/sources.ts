import type { Citation } from '@renavigate/engine';

/** A citation with the researched rows that were read in it. */
export interface ConsideredSource extends Citation {
  readonly rows: readonly [string, ...string[]];
}

export const localRecurrenceReview: ConsideredSource = {
  title: 'Management of locally recurrent renal cell carcinoma: review',
  body: 'Hindawi, 2016:2394942',
  year: 2016,
  url: 'https://www.hindawi.com/journals/srp/2016/2394942/',
  rows: ['SAF-242'],
};

export const localRecurrenceSeries: ConsideredSource = {
  title: 'Local recurrence after curative surgical treatment of renal cell cancer: 91 patients',
  body: 'Clin Genitourin Cancer 14:e379-e385',
  year: 2016,
  url: 'https://www.clinical-genitourinary-cancer.com/article/S1558-7673(16)30012-X/fulltext',
  rows: ['SAF-243'],
};

export const stereotacticReview: ConsideredSource = {
  title: 'Stereotactic body radiotherapy for renal cell carcinoma: a review',
  body: 'Cancers 16:3334',
  year: 2024,
  url: 'https://doi.org/10.3390/cancers16193334',
  rows: ['SAF-246'],
};

export const ablativeReview: ConsideredSource = {
  title: 'Non-surgical ablative treatment of distant extracranial metastases: systematic review',
  body: 'Kidney Cancer, kca170023',
  year: 2017,
  rows: ['SAF-245'],
};

export const brainReview: ConsideredSource = {
  title: 'Targeted therapies in brain metastases',
  body: 'Curr Treat Options Neurol 16:276',
  year: 2013,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3895218',
  rows: ['SAF-256'],
};

export const brainRadiosurgerySeries: ConsideredSource = {
  title: 'Cyberknife radiosurgery for brain metastases of renal cell carcinoma',
  body: 'BioMed Res Int 2015:636918',
  year: 2015,
  url: 'https://doi.org/10.1155/2015/636918',
  rows: ['SAF-228'],
};

export const boneAgentsReview: ConsideredSource = {
  title: 'Bone-modifying agents in bone metastases of renal cell carcinoma: systematic review',
  body: 'Oncotarget 8:68890',
  year: 2017,
  url: 'https://oncotarget.com/article/20323/text',
  rows: ['SAF-248'],
};

export const eauMedullary: ConsideredSource = {
  title: 'Guidelines on renal cell carcinoma: summary of changes 2018',
  body: 'European Association of Urology',
  year: 2018,
  rows: ['EAU-1'],
};

export const medullaryConsensus: ConsideredSource = {
  title: 'Renal medullary carcinoma: establishing standards in practice',
  body: 'J Oncol Pract 13:414-421',
  year: 2017,
  url: 'https://doi.org/10.1200/JOP.2017.020909',
  rows: ['SAF-230'],
};

export const nonClearCellReview: ConsideredSource = {
  title:
    'A systematic review of systemic treatment options for advanced non-clear cell renal cell carcinoma',
  body: 'Kidney Cancer, kca190078',
  year: 2019,
  rows: ['SAF-234'],
};

export const collectingDuctSeries: ConsideredSource = {
  title: 'Cisplatin-based chemotherapy for metastatic collecting duct carcinomas',
  body: 'Front Oncol 12:939953',
  year: 2022,
  url: 'https://frontiersin.org/articles/10.3389/fonc.2022.939953/full',
  rows: ['SAF-233'],
};
