import { rowsOf } from './label-sources.ts';
import type { Source } from './source.ts';

export const contact03: Source = {
  title: 'CONTACT-03 (Pal SK, et al.)',
  body: 'Lancet 402:185-195',
  year: 2023,
  url: 'https://doi.org/10.1016/S0140-6736(23)00922-4',
  rows: rowsOf('trials.json', ['contact-03/pal2023']),
};

export const tinivo2: Source = {
  title: 'TiNivo-2 (Choueiri TK, et al.)',
  body: 'Lancet 404:1309-1320',
  year: 2024,
  rows: rowsOf('trials.json', ['tinivo-2/choueiri2024l']),
};

/** Read of it: how many people, the pooled ratios and what its authors conclude. No row holds its figures. */
export const rechallengeMetaAnalysis: Source = {
  title: 'Meta-analysis of CONTACT-03 and TiNivo-2 (Bolek H, et al.)',
  body: 'Oncologist 31(2)',
  year: 2026,
  url: 'https://doi.org/10.1093/oncolo/oyaf426',
  rows: rowsOf('notes.json', ['4.2']),
};

export const carmena: Source = {
  title: 'CARMENA: is there still a role for cytoreductive nephrectomy? (Mejean A, et al.)',
  body: 'Eur Urol 80:417-424',
  year: 2021,
  url: 'https://pubmed.ncbi.nlm.nih.gov/34187771/',
  rows: rowsOf('trials.json', ['carmena/mejean2021']),
};

/** A statement of the Canadian consensus on cytoreductive nephrectomy. */
export function canadianNephrectomy(locator: string, row: string): Source {
  return {
    title: 'Consensus statement on the role of cytoreductive nephrectomy',
    body: 'Kidney Cancer Research Network of Canada (Can Urol Assoc J 13:166-174)',
    year: 2019,
    locator,
    url: 'https://doi.org/10.5489/cuaj.5786',
    rows: rowsOf('kcrnc-2019.json', [row]),
  };
}

/** Rows of Table 2 of the Canadian update of 2019, at the address where it was read: no other detail of it was. */
export function canadianTable2019(...rows: readonly [string, ...string[]]): Source {
  return {
    title: 'Management of advanced kidney cancer: consensus update 2019',
    body: 'Kidney Cancer Research Network of Canada',
    year: 2019,
    locator: 'Table 2',
    url: 'https://www.cua.org/sites/default/files/Flipbooks/Guidelines/G83_en/files/basic-html/page3.html',
    rows: rowsOf('kcrnc-2019.json', rows),
  };
}

/** Rows of Table 1 of the Canadian update of 2021. */
export function canadianTable2021(...rows: readonly [string, ...string[]]): Source {
  return {
    title: 'Management of advanced kidney cancer: consensus update 2021',
    body: 'Kidney Cancer Research Network of Canada (Can Urol Assoc J 15:84-97)',
    year: 2021,
    locator: 'Table 1',
    url: 'https://doi.org/10.5489/cuaj.7245',
    rows: rowsOf('kcrnc-2021.json', rows),
  };
}

/** A recommendation of the American society. */
export function asco(recommendation: string): Source {
  return {
    title: 'Management of metastatic clear cell renal cell carcinoma: ASCO guideline',
    body: 'American Society of Clinical Oncology',
    year: 2022,
    locator: recommendation,
    url: 'https://doi.org/10.1200/JCO.22.00868',
    rows: rowsOf('asco.json', [`ASCO22-${recommendation}`]),
  };
}

/** A recommendation of the European urologists, from their summary of the changes of 2018. */
export function eau2018(row: string): Source {
  return {
    title: 'EAU Guidelines on Renal Cell Carcinoma, summary of changes 2018',
    body: 'European Association of Urology',
    year: 2018,
    url: 'https://uroweb.org/guidelines/renal-cell-carcinoma/summary-of-changes/2018',
    rows: rowsOf('eau.json', [row]),
  };
}

/** A recommendation of the European urologists, from their summary of the changes of 2019. */
export function eau2019(row: string): Source {
  return {
    title: 'Guidelines on renal cell carcinoma: summary of changes 2019',
    body: 'European Association of Urology',
    year: 2019,
    url: 'https://uroweb.org/guidelines/renal-cell-carcinoma/summary-of-changes/2019',
    rows: rowsOf('eau.json', [row]),
  };
}

/** Criteria of the European kind for high-dose interleukin-2, as somebody else tells them. */
export const aldesleukinUsage: Source = {
  title: 'Aldesleukin: usage',
  body: 'RxReasoner',
  url: 'https://www.rxreasoner.com/substances/aldesleukin/usage',
  rows: rowsOf('notes.json', ['4.6']),
};

export const litespark012: Source = {
  title: 'LITESPARK-012: news summary of the makers’ update (secondary source)',
  body: 'market news',
  year: 2026,
  rows: rowsOf('evidence-2026.json', ['EV26-LS012']),
};

export const subcutaneousInCanada: Source = {
  title:
    'New subcutaneous formulation of Opdivo approved in Canada; Quebec first province to list it (the maker’s releases)',
  body: 'Bristol Myers Squibb Canada',
  year: 2025,
  rows: rowsOf('canada-approvals-2026.json', ['CA26-4', 'CA26-5', 'CA26-7']),
};

export const healthCanadaBelzutifan: Source = {
  title: 'RDS01061; PC0309',
  body: 'Health Canada; CADTH',
  year: 2023,
  url: 'https://dhpp.hpfb-dgpsa.ca/review-documents/resource/RDS01061',
  rows: rowsOf('canada-approvals.json', ['CA-5']),
};

/** What we found to be superseded or unsafe to show alone. */
export function corrections(...rows: readonly [string, ...string[]]): Source {
  return {
    title: 'Corrections of November 2026 to what is held',
    body: 'Renavigate',
    year: 2026,
    rows: rowsOf('corrections-2026.json', rows),
  };
}

/** Borders at which adjuvant immunotherapy counts as an earlier checkpoint inhibitor. */
function border(row: string, title: string, body: string, year?: number): Source {
  const dated = year === undefined ? {} : { year };
  return { title, body, ...dated, rows: rowsOf('prior-adjuvant-immunotherapy.json', [row]) };
}

export const adjuvantBorders = {
  britishColumbia: border('PAI-1', 'BC Cancer protocol summary GUAJPEM', 'BC Cancer', 2023),
  /** Read twice: as a single finding and as a border. */
  litespark011: {
    title:
      'Belzutifan + lenvatinib against cabozantinib after anti-PD-1/L1 therapy (LITESPARK-011)',
    body: 'Merck, registry record',
    url: 'https://clinicaltrials.gov/study/NCT04586231',
    rows: [
      { file: 'prior-adjuvant-immunotherapy.json', row: 'PAI-2' },
      { file: 'notes.json', row: '4.1' },
    ],
  } satisfies Source,
  stellar304: border(
    'PAI-3',
    'STELLAR-304: zanzalintinib and nivolumab in non-clear cell renal cell carcinoma',
    'ESMO Congress 2023',
    2023,
  ),
  checkmate9er: border(
    'PAI-4',
    'Nivolumab + cabozantinib against sunitinib (CheckMate 9ER)',
    'trial listing of a participating hospital',
  ),
  pdigree: border(
    'PAI-5',
    'PDIGREE (Alliance A031704)',
    'National Cancer Institute trial listing NCI-2018-03694; repeated in Cochrane CD013798, table of ongoing studies',
  ),
  england: border(
    'PAI-6',
    'Chemotherapy protocol, renal cell, avelumab-axitinib',
    'NHS regional network',
    2020,
  ),
} as const;
