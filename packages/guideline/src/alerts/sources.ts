import type { Citation } from '@renavigate/engine';

/** A citation with the rows of the safety research that were read in it. */
export interface AlertSource extends Citation {
  readonly rows: readonly [string, ...string[]];
}

/** A section of the criteria by which the severity of results and side effects is graded. */
export function ctcae(locator: string, row: string): AlertSource {
  return {
    title: 'Common Terminology Criteria for Adverse Events (CTCAE), version 5.0',
    body: 'US National Cancer Institute',
    year: 2017,
    locator,
    url: 'https://ctep.cancer.gov/protocoldevelopment/electronic_applications/docs/CTCAE_v5_Quick_Reference_8.5x11.pdf',
    rows: [row],
  };
}

/** What a Canadian centre tells people on immunotherapy to do. */
export function waterloo(locator: string, ...rows: AlertSource['rows']): AlertSource {
  return {
    title: 'Symptom management: immunotherapy',
    body: 'Waterloo Regional Health Network Cancer Centre, Ontario',
    year: 2025,
    locator,
    url: 'https://www.wrhn.ca/?p=4679',
    rows,
  };
}

export const sunnybrookFever: AlertSource = {
  title: 'Fever and neutropenia: guide for patients',
  body: 'Sunnybrook Health Sciences Centre, Toronto',
  url: 'https://sunnybrook.ca/content/?page=leukemia-guide-fever-neutropenia',
  rows: ['SAF-201'],
};

export const cordCompressionSummary: AlertSource = {
  title:
    'Spinal metastases and metastatic spinal cord compression: summary of NICE guidance (NG234)',
  body: 'BMJ 383:p1973',
  year: 2023,
  url: 'http://www.bmj.com/cgi/content/full/383/oct18_1/p1973',
  rows: ['SAF-198'],
};

export const cordCompressionSigns: AlertSource = {
  title: 'Identifying patients with suspected metastatic spinal cord compression',
  body: 'The Christie NHS Foundation Trust',
  year: 2023,
  url: 'https://www.christie.nhs.uk/patients-and-visitors/services/metastatic-spinal-cord-compression-mscc/information-about-mscc-for-healthcare-professionals/identifying-patients-with-suspected-mscc',
  rows: ['SAF-200'],
};

/** A leaflet of the European Union for a drug. */
export function leaflet(title: string, locator: string, ...rows: AlertSource['rows']): AlertSource {
  return {
    title: `${title}: package leaflet`,
    body: 'European Medicines Agency',
    year: 2022,
    locator,
    rows,
  };
}

export const patientBook: AlertSource = {
  title: 'Metastatic kidney cancer patient book: ipilimumab with nivolumab',
  body: 'Canadian Urological Association',
  locator: 'page 18',
  url: 'https://cua.org/sites/default/files/Flipbooks/CPD/mrccpatientbook-ipi/files/basic-html/page18.html',
  rows: ['SAF-301'],
};

export const bonyMetastases: AlertSource = {
  title: 'Diagnosis and referral of adults with suspected bony metastases',
  body: 'BMJ 372:n98',
  year: 2021,
  url: 'https://doi.org/10.1136/bmj.n98',
  rows: ['SAF-284'],
};
