import type { CatalogueOption } from '../options/catalogue.ts';
import * as usual from './usual-facts.ts';
import type { Facts } from './worked-mark.ts';
import { patientsLike, type WorkedPatient } from './worked-patient.ts';

type Options = readonly CatalogueOption[];

/** Nothing is unknown: advanced clear cell cancer, no drug so far, IMDC favourable. */
const settled: Facts = {
  histology: 'clearCell',
  metastatic: true,
  ...usual.noDrug,
  ...usual.noFactor,
};

/** In both cells for the untreated (KC21-001 to 007, and 009 to 016). */
const untreated = [
  'pembrolizumabAxitinib',
  'nivolumabCabozantinib',
  'lenvatinibPembrolizumab',
  'sunitinib',
  'pazopanib',
  'avelumabAxitinib',
  'activeSurveillance',
] as const satisfies Options;

/** Only in the cell for intermediate and poor risk (KC21-008 and 014). */
const onlyAtHigherRisk = ['nivolumabIpilimumab', 'cabozantinib'] as const satisfies Options;

/** KC21-017 to 021. */
const afterVegf = [
  'nivolumab',
  'cabozantinib',
  'lenvatinibEverolimus',
  'axitinib',
  'everolimus',
] as const satisfies Options;

/** KC21-022 to 026; and 027 to 031, there only if not used before. */
const afterCheckpointInhibitor = [
  'axitinib',
  'cabozantinib',
  'lenvatinibEverolimus',
  'pazopanib',
  'sunitinib',
] as const satisfies Options;

/** KC21-032. */
const trial = 'clinicalTrial';

const everyOption: Options = [
  ...new Set<CatalogueOption>([
    ...untreated,
    ...onlyAtHigherRisk,
    ...afterVegf,
    ...afterCheckpointInhibitor,
    trial,
  ]),
];

const without = (...options: Options): Options =>
  afterCheckpointInhibitor.filter((each) => !options.includes(each));

const patient = patientsLike<CatalogueOption>(settled, {
  offered: [],
  undecided: [],
  stillUnknown: [],
  imdc: ['favourable'],
});

const scope = [
  patient(
    'papillary',
    'Papillary carcinoma with lung metastases, untreated.',
    { histology: 'papillary' },
    { outsideScope: true },
  ),
  patient(
    'not-advanced',
    'A small new clear cell tumour in the remaining kidney, nothing elsewhere.',
    { metastatic: false, advancedDisease: false },
    { outsideScope: true },
  ),
  patient(
    'histology-not-known',
    'Lung nodules five years after nephrectomy abroad; the slides have been asked for.',
    { histology: null },
    { undecided: everyOption, stillUnknown: ['histology'] },
  ),
  patient(
    'advanced-or-not-is-not-known',
    'A mass in the bed of the removed kidney; the scan of the chest is next week.',
    { metastatic: null },
    { undecided: everyOption, stillUnknown: ['advancedDisease'] },
  ),
  patient(
    'locally-advanced-without-metastases',
    'Local recurrence grown into the bowel, called advanced, no distant spread.',
    { metastatic: false, advancedDisease: true },
    { offered: [...untreated, trial] },
  ),
];

const firstLine = [
  patient(
    'favourable',
    'Lung metastases six years after nephrectomy, well, blood normal, no drug so far.',
    {},
    { offered: [...untreated, trial] },
  ),
  patient(
    'intermediate',
    'Metastases eight months after nephrectomy, otherwise well.',
    usual.oneFactor,
    { offered: [...untreated, ...onlyAtHigherRisk, trial], imdc: ['intermediate'] },
  ),
  patient(
    'poor',
    'Metastases at diagnosis, anaemic, high calcium, no drug so far.',
    usual.threeFactors,
    { offered: [...untreated, ...onlyAtHigherRisk, trial], imdc: ['poor'] },
  ),
  patient(
    'calcium-missing',
    'No factor so far; the albumin was not measured, so the calcium cannot be corrected.',
    { calciumAboveLimit: null },
    {
      offered: [...untreated, trial],
      undecided: onlyAtHigherRisk,
      stillUnknown: ['calciumAboveLimit'],
      imdc: ['favourable', 'intermediate'],
    },
  ),
  patient(
    'risk-not-known',
    'Referred without blood tests or performance status; what stands in both cells is settled.',
    usual.riskNotKnown,
    {
      offered: [...untreated, trial],
      undecided: onlyAtHigherRisk,
      stillUnknown: usual.riskTerms,
      imdc: ['favourable', 'intermediate', 'poor'],
    },
  ),
  patient(
    'ecog-1',
    'No Karnofsky score noted, ECOG 1: read as Karnofsky 80 or more.',
    { karnofsky: null, ...usual.ecog(1) },
    { offered: [...untreated, trial] },
  ),
  patient(
    'ecog-2',
    'No Karnofsky score noted, ECOG 2: read as Karnofsky below 80.',
    { karnofsky: null, ...usual.ecog(2) },
    { offered: [...untreated, ...onlyAtHigherRisk, trial], imdc: ['intermediate'] },
  ),
  patient(
    'karnofsky-90-and-ecog-3',
    'The clinic letter says Karnofsky 90, the nurse’s note ECOG 3.',
    usual.ecog(3),
    {
      offered: [...untreated, trial],
      imdc: ['favourable'],
      problems: ['contradiction'],
    },
  ),
];

const laterLines = [
  patient(
    'after-sunitinib',
    'Grew on sunitinib; no immunotherapy so far.',
    { ...usual.treatedWith('sunitinib'), progressedOn: { exactly: ['sunitinib'] } },
    { offered: [...afterVegf, trial] },
  ),
  patient(
    'after-sunitinib-poor-risk',
    'Grew on sunitinib, anaemic, high calcium: the cells of the first treatment are closed.',
    { ...usual.treatedWith('sunitinib'), ...usual.threeFactors },
    { offered: [...afterVegf, trial], imdc: ['poor'] },
  ),
  patient(
    'after-pazopanib-not-tolerated',
    'Pazopanib stopped for liver toxicity while the cancer was stable.',
    {
      ...usual.treatedWith('pazopanib'),
      progressedOn: { exactly: [] },
      notToleratedDrugs: { exactly: ['pazopanib'] },
    },
    { offered: [...afterVegf, trial] },
  ),
  patient(
    'after-lenvatinib-with-everolimus',
    'Lenvatinib with everolimus was the first treatment, and this cell does not ask what was used before.',
    usual.treatedWith('lenvatinib', 'everolimus'),
    { offered: [...afterVegf, trial] },
  ),
  patient(
    'after-ipilimumab-with-nivolumab',
    'Grew on maintenance nivolumab after ipilimumab with nivolumab; no VEGF drug so far.',
    { ...usual.treatedWith('nivolumab', 'ipilimumab'), progressedOn: { exactly: ['nivolumab'] } },
    { offered: [...afterCheckpointInhibitor, trial] },
  ),
  patient(
    'after-ipilimumab-with-nivolumab-intermediate-risk',
    'The same, in a patient whose metastases came within the year of diagnosis.',
    { ...usual.treatedWith('nivolumab', 'ipilimumab'), ...usual.oneFactor },
    { offered: [...afterCheckpointInhibitor, trial], imdc: ['intermediate'] },
  ),
  patient(
    'after-pembrolizumab-with-axitinib',
    'Grew on pembrolizumab with axitinib, the usual first choice.',
    {
      ...usual.treatedWith('pembrolizumab', 'axitinib'),
      progressedOn: { exactly: ['pembrolizumab', 'axitinib'] },
    },
    { offered: [...without('axitinib'), trial] },
  ),
  patient(
    'after-nivolumab-with-cabozantinib',
    'Grew after a year and a half on nivolumab with cabozantinib.',
    usual.treatedWith('nivolumab', 'cabozantinib'),
    { offered: [...without('cabozantinib'), trial] },
  ),
  patient(
    'after-lenvatinib-with-pembrolizumab',
    'Grew on lenvatinib with pembrolizumab; everolimus was never given, so the pair was not.',
    usual.treatedWith('lenvatinib', 'pembrolizumab'),
    { offered: [...afterCheckpointInhibitor, trial] },
  ),
  patient(
    'after-sunitinib-nivolumab-and-lenvatinib-with-everolimus',
    'Third relapse: sunitinib, then nivolumab, then lenvatinib with everolimus.',
    usual.treatedWith('sunitinib', 'nivolumab', 'lenvatinib', 'everolimus'),
    { offered: [...without('sunitinib', 'lenvatinibEverolimus'), trial] },
  ),
  patient(
    'after-pazopanib-then-nivolumab',
    'Pazopanib for two years, then nivolumab, now growing again.',
    usual.treatedWith('pazopanib', 'nivolumab'),
    { offered: [...without('pazopanib'), trial] },
  ),
  patient(
    'after-every-drug-of-the-row',
    'Ten years of treatment: every drug of the last row was used.',
    usual.treatedWith(
      'sunitinib',
      'pazopanib',
      'axitinib',
      'nivolumab',
      'cabozantinib',
      'lenvatinib',
      'everolimus',
    ),
    { offered: [trial] },
  ),
  patient(
    'after-both-kinds-other-drugs-not-known',
    'Bevacizumab in a trial, then nivolumab; the list of the other drugs was lost.',
    usual.treatedAtLeastWith('bevacizumab', 'nivolumab'),
    {
      offered: [trial],
      undecided: afterCheckpointInhibitor,
      stillUnknown: ['receivedDrugs'],
    },
  ),
  patient(
    'after-interferon-only',
    'Interferon alfa in 2004 and nothing since: no cell of the table fits.',
    usual.treatedWith('interferonAlfa'),
    { offered: [trial] },
  ),
  patient(
    'after-everolimus-only',
    'Everolimus abroad as only drug: neither a VEGF drug nor a checkpoint inhibitor.',
    usual.treatedWith('everolimus'),
    { offered: [trial] },
  ),
  patient(
    'earlier-drugs-not-known',
    'Treated abroad; nobody knows with what, or whether with drugs at all.',
    usual.drugsNotKnown,
    {
      offered: [trial],
      undecided: [
        ...new Set<CatalogueOption>([
          ...untreated,
          'cabozantinib',
          ...afterVegf,
          ...afterCheckpointInhibitor,
        ]),
      ],
      stillUnknown: usual.priorTherapyTerms,
    },
  ),
];

const afterAdjuvant = [
  patient(
    'adjuvant-sunitinib-not-counted',
    'A year of adjuvant sunitinib in 2012; came back now, and the team does not count it.',
    usual.adjuvantSunitinib(false),
    { offered: [...untreated, trial] },
  ),
  patient(
    'adjuvant-sunitinib-counted',
    'Came back while on adjuvant sunitinib; the team counts it.',
    usual.adjuvantSunitinib(true),
    { offered: [...afterVegf, trial] },
  ),
  patient(
    'adjuvant-nivolumab-then-sunitinib',
    'Adjuvant nivolumab in a trial, which the team does not count; years later sunitinib, now growing.',
    usual.adjuvantNivolumabThenSunitinib,
    { offered: [...afterVegf, trial], remarks: ['kcrnc-2021-after-adjuvant'] },
  ),
  patient(
    'adjuvant-pembrolizumab-counted',
    'Came back on the ninth dose of adjuvant pembrolizumab; the team counts it as earlier treatment.',
    usual.adjuvantPembrolizumab(true),
    { offered: [...afterCheckpointInhibitor, trial], remarks: ['kcrnc-2021-after-adjuvant'] },
  ),
  patient(
    'adjuvant-pembrolizumab-not-counted',
    'Came back three years after the last dose of adjuvant pembrolizumab; the team does not count it.',
    usual.adjuvantPembrolizumab(false),
    { offered: [...untreated, trial], remarks: ['kcrnc-2021-after-adjuvant'] },
  ),
  patient(
    'adjuvant-pembrolizumab-reading-open',
    'Came back eight months after adjuvant pembrolizumab; the board has not said how it counts.',
    usual.adjuvantPembrolizumab(null),
    {
      offered: ['sunitinib', 'pazopanib', trial],
      undecided: [
        'pembrolizumabAxitinib',
        'nivolumabCabozantinib',
        'lenvatinibPembrolizumab',
        'avelumabAxitinib',
        'activeSurveillance',
        'axitinib',
        'cabozantinib',
        'lenvatinibEverolimus',
      ],
      stillUnknown: ['adjuvantCountsAsPrior'],
      remarks: ['kcrnc-2021-after-adjuvant'],
    },
  ),
];

/** Worked patients of the edition `kcrnc-2021`: every cell of Table 1, from both sides. */
export const kcrnc2021Patients: readonly WorkedPatient<CatalogueOption>[] = [
  ...scope,
  ...firstLine,
  ...laterLines,
  ...afterAdjuvant,
  {
    id: 'nothing-known',
    story: 'Nothing is known yet.',
    facts: {},
    expected: {
      offered: [],
      undecided: everyOption,
      stillUnknown: [
        'histology',
        'advancedDisease',
        ...usual.priorTherapyTerms,
        ...usual.riskTerms,
      ],
      imdc: ['favourable', 'intermediate', 'poor'],
    },
  },
];
