import type { CatalogueOption } from '../options/catalogue.ts';
import type { Facts } from './worked-mark.ts';
import { patientsLike, type WorkedPatient } from './worked-patient.ts';

type Options = readonly CatalogueOption[];
type Page = 'mb' | 'nb';

/** Nothing is unknown: recurrence in lymph nodes, not advanced, no drug so far, both kidneys at work, fit for surgery. */
const settled: Facts = {
  cancerCameBack: true,
  sites: { exactly: ['lymphNodes'] },
  advancedDisease: false,
  receivedDrugs: { exactly: [] },
  kidneyTumourPresent: false,
  wellEnoughForSurgery: true,
  oneWorkingKidney: false,
};

/** CCSE-009 to 013: for everyone whose cancer came back. */
const standard = [
  'sorafenib',
  'pazopanib',
  'axitinib',
  'temsirolimus',
  'everolimus',
] as const satisfies Options;

/** CCSE-008: the first drug. */
const first = 'sunitinib';

/** CCSE-014; and 015 with 016. */
const own = {
  mb: ['nivolumab'],
  nb: ['lenvatinib', 'lenvatinibEverolimus'],
} as const satisfies Readonly<Record<Page, Options>>;

/** CCSE-018, 020, 022 with 023. */
const local = [
  'brainSurgery',
  'lungSurgery',
  'externalRadiation',
  'ablation',
] as const satisfies Options;

const patient = patientsLike<CatalogueOption>(settled, {
  offered: [first, ...standard],
  undecided: [],
  stillUnknown: [],
});

const shared = [
  patient('untreated-nodes', 'Nodes grew two years after nephrectomy; no drug so far.', {}, {}),
  patient(
    'no-recurrence',
    'Nephrectomy last year; scans are clear.',
    { cancerCameBack: false },
    { outsideScope: true },
  ),
  patient(
    'brain-is-the-only-site',
    'A single brain metastasis and nothing else.',
    { sites: { exactly: ['brain'] }, advancedDisease: null, symptomsFromBrainBoneOrLung: false },
    { offered: [first, ...standard, 'brainSurgery'] },
  ),
  patient(
    'lung-is-the-only-site',
    'Two lung metastases and nothing else.',
    { sites: { exactly: ['lung'] }, advancedDisease: null, symptomsFromBrainBoneOrLung: false },
    { offered: [first, ...standard, 'lungSurgery'] },
  ),
  patient(
    'brain-and-lung',
    'Metastases in brain and lung: neither is the only site.',
    {
      sites: { exactly: ['brain', 'lung'] },
      advancedDisease: null,
      symptomsFromBrainBoneOrLung: false,
    },
    {},
  ),
  patient(
    'brain-other-sites-not-known',
    'A brain metastasis after a seizure; chest and abdomen are not scanned yet.',
    {
      sites: { includes: ['brain'] },
      advancedDisease: null,
      symptomsFromBrainBoneOrLung: true,
    },
    {
      offered: [first, ...standard, 'externalRadiation'],
      undecided: ['brainSurgery'],
      stillUnknown: ['sites'],
    },
  ),
  patient(
    'lung-other-sites-not-known',
    'A lung metastasis on a chest film; nothing else has been scanned.',
    {
      sites: { includes: ['lung'] },
      advancedDisease: null,
      symptomsFromBrainBoneOrLung: false,
    },
    {
      undecided: ['lungSurgery'],
      stillUnknown: ['sites'],
    },
  ),
  patient(
    'painful-bone-metastasis',
    'A painful metastasis in the hip.',
    { sites: { exactly: ['bone'] }, advancedDisease: null, symptomsFromBrainBoneOrLung: true },
    { offered: [first, ...standard, 'externalRadiation'] },
  ),
  patient(
    'bone-metastasis-symptoms-not-asked',
    'A bone metastasis; the letter says nothing of pain.',
    { sites: { exactly: ['bone'] }, advancedDisease: null },
    { undecided: ['externalRadiation'], stillUnknown: ['symptomsFromBrainBoneOrLung'] },
  ),
  patient(
    'kidney-tumour-not-fit-for-surgery',
    'A tumour in the other kidney, heart too weak for an operation.',
    { kidneyTumourPresent: true, wellEnoughForSurgery: false },
    { offered: [first, ...standard, 'ablation'] },
  ),
  patient(
    'kidney-tumour-in-the-only-kidney',
    'A tumour in the only kidney that works; fit for an operation.',
    { kidneyTumourPresent: true, oneWorkingKidney: true },
    { offered: [first, ...standard, 'ablation'] },
  ),
  patient(
    'kidney-tumour-two-kidneys-fit',
    'A tumour in the other kidney, both kidneys at work, fit for an operation.',
    { kidneyTumourPresent: true },
    {},
  ),
  patient(
    'kidney-tumour-nothing-else-known',
    'A tumour in the other kidney; neither fitness nor the work of the kidneys is known.',
    { kidneyTumourPresent: true, wellEnoughForSurgery: null, oneWorkingKidney: null },
    { undecided: ['ablation'], stillUnknown: ['wellEnoughForSurgery', 'oneWorkingKidney'] },
  ),
  patient(
    'kidney-not-scanned',
    'Not fit for an operation, one working kidney; the kidney was not scanned.',
    { kidneyTumourPresent: null, wellEnoughForSurgery: false, oneWorkingKidney: true },
    { undecided: ['ablation'], stillUnknown: ['kidneyTumourPresent'] },
  ),
] as const;

const afterInterferon = patient(
  'after-interferon',
  'Interferon alfa years ago: not a targeted drug.',
  { receivedDrugs: { exactly: ['interferonAlfa'] } },
  {},
);

const stopped = (page: Page) => [`ccs-earlier-${page}-no-standard`];

const grewOnSunitinib: Facts = {
  receivedDrugs: { exactly: ['sunitinib'] },
  progressedOn: { exactly: ['sunitinib'] },
};

const everyOption = (page: Page): Options => [first, ...standard, ...own[page], ...local];

function asked(page: Page, ...ownTerms: readonly string[]): WorkedPatient<CatalogueOption>[] {
  return [
    patient(
      'recurrence-not-confirmed',
      'A new node on the scan; the biopsy is next week.',
      { cancerCameBack: null },
      { offered: [], undecided: everyOption(page), stillUnknown: ['cancerCameBack'] },
    ),
    {
      id: 'nothing-known',
      story: 'Nothing is known yet.',
      facts: {},
      expected: {
        offered: [],
        undecided: everyOption(page),
        stillUnknown: [
          'cancerCameBack',
          'sites',
          'receivedDrugs',
          'symptomsFromBrainBoneOrLung',
          'kidneyTumourPresent',
          'wellEnoughForSurgery',
          'oneWorkingKidney',
          ...ownTerms,
        ],
      },
    },
  ];
}

/** Worked patients of the edition `ccs-earlier-mb`. */
export const ccsEarlierMbPatients: readonly WorkedPatient<CatalogueOption>[] = [
  ...shared,
  afterInterferon,
  patient('grew-on-sunitinib', 'Nodes grew on sunitinib.', grewOnSunitinib, {
    offered: [...standard, 'nivolumab'],
    remarks: stopped('mb'),
  }),
  patient(
    'grew-on-temsirolimus',
    'Nodes grew on temsirolimus: an mTOR drug counts on this page.',
    { receivedDrugs: { exactly: ['temsirolimus'] }, progressedOn: { exactly: ['temsirolimus'] } },
    { offered: [...standard, 'nivolumab'], remarks: stopped('mb') },
  ),
  patient(
    'sunitinib-still-working',
    'On sunitinib with a good response.',
    { receivedDrugs: { exactly: ['sunitinib'] }, progressedOn: { exactly: [] } },
    { offered: standard },
  ),
  patient(
    'sunitinib-outcome-not-known',
    'Had sunitinib elsewhere; how it ended is not in the letter.',
    { receivedDrugs: { exactly: ['sunitinib'] } },
    { offered: standard, undecided: ['nivolumab'], stillUnknown: ['progressedOn'] },
  ),
  patient(
    'earlier-drugs-not-known',
    'Treated abroad with tablets of unknown name.',
    { receivedDrugs: null },
    {
      offered: standard,
      undecided: [first, 'nivolumab'],
      stillUnknown: ['receivedDrugs', 'progressedOn'],
    },
  ),
  ...asked('mb', 'progressedOn'),
];

/** Worked patients of the edition `ccs-earlier-nb`. */
export const ccsEarlierNbPatients: readonly WorkedPatient<CatalogueOption>[] = [
  // A metastasis makes the disease advanced (CCSE-015).
  ...shared.map((each) => withLenvatinib(each)),
  afterInterferon,
  patient('grew-on-sunitinib', 'Nodes grew on sunitinib.', grewOnSunitinib, {
    offered: [...standard, 'lenvatinibEverolimus'],
    remarks: stopped('nb'),
  }),
  patient(
    'grew-on-everolimus',
    'Nodes grew on everolimus; no VEGF drug was ever given.',
    { receivedDrugs: { exactly: ['everolimus'] }, progressedOn: { exactly: ['everolimus'] } },
    { offered: standard, remarks: stopped('nb') },
  ),
  patient(
    'pazopanib-still-working',
    'On pazopanib with a good response; the page asks only that it was given.',
    { receivedDrugs: { exactly: ['pazopanib'] }, progressedOn: { exactly: [] } },
    { offered: [...standard, 'lenvatinibEverolimus'] },
  ),
  patient(
    'advanced-or-not-is-not-known',
    'Nodes grew; the letter does not say whether the cancer is advanced.',
    { advancedDisease: null },
    { undecided: ['lenvatinib'], stillUnknown: ['advancedDisease'] },
  ),
  patient(
    'earlier-drugs-not-known',
    'Treated abroad with tablets of unknown name.',
    { receivedDrugs: null },
    {
      offered: standard,
      undecided: [first, 'lenvatinibEverolimus'],
      stillUnknown: ['receivedDrugs'],
    },
  ),
  ...asked('nb', 'advancedDisease'),
];

function withLenvatinib(each: WorkedPatient<CatalogueOption>): WorkedPatient<CatalogueOption> {
  if (each.facts['advancedDisease'] !== null) return each;
  return {
    ...each,
    expected: { ...each.expected, offered: [...each.expected.offered, 'lenvatinib'] },
  };
}
