import type { CatalogueOption } from '../options/catalogue.ts';
import { answersOfKind } from '../vocabulary/drug-classes.ts';
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

/** In both cells for the untreated (KC19-002 to 005, 007, 009 to 012, 014). */
const untreated = [
  'pembrolizumabAxitinib',
  'sunitinib',
  'pazopanib',
  'avelumabAxitinib',
  'activeSurveillance',
] as const satisfies Options;

/** KC19-006. */
const onlyFavourable = 'highDoseInterleukin2';

/** KC19-008 and 013. */
const onlyAtHigherRisk = ['nivolumabIpilimumab', 'cabozantinib'] as const satisfies Options;

/** KC19-015 to 019, each only if not used before. */
const afterCheckpointInhibitor = [
  'cabozantinib',
  'axitinib',
  'sunitinib',
  'pazopanib',
  'lenvatinibEverolimus',
] as const satisfies Options;

/** KC19-020 to 024, each only if not used before. */
const afterVegf = [
  'nivolumab',
  'cabozantinib',
  'lenvatinibEverolimus',
  'everolimus',
  'axitinib',
] as const satisfies Options;

/** KC19-025 to 030, each only if not used before. */
const afterBoth = [...afterCheckpointInhibitor, 'everolimus'] as const satisfies Options;

const everyOption: Options = [
  ...new Set<CatalogueOption>([
    ...untreated,
    onlyFavourable,
    ...onlyAtHigherRisk,
    ...afterVegf,
    ...afterBoth,
  ]),
];

const but = (options: Options, ...left: Options): Options =>
  options.filter((each) => !left.includes(each));

const atFavourableRisk = ['kcrnc-2019-until-approval-favourable'];
const atHigherRisk = ['kcrnc-2019-until-approval-intermediate-or-poor'];
const onTheLiver = ['kcrnc-2019-pazopanib-liver'];
const onAdjuvant = ['kcrnc-2019-after-adjuvant'];

const patient = patientsLike<CatalogueOption>(settled, {
  offered: [],
  undecided: [],
  stillUnknown: [],
  imdc: ['favourable'],
});

const scope = [
  patient(
    'chromophobe',
    'Chromophobe carcinoma with liver metastases.',
    { histology: 'chromophobe' },
    { outsideScope: true },
  ),
  patient(
    'not-advanced',
    'Two centimetre clear cell tumour in the other kidney, found at follow-up.',
    { metastatic: false, advancedDisease: false },
    { outsideScope: true },
  ),
  patient(
    'histology-not-known',
    'Bone biopsy shows carcinoma of renal origin; the type is still being worked out.',
    { histology: null },
    { undecided: everyOption, stillUnknown: ['histology'], remarks: atFavourableRisk },
  ),
  patient(
    'advanced-or-not-is-not-known',
    'Nodes beside the aorta, not yet staged.',
    { metastatic: null },
    { undecided: everyOption, stillUnknown: ['advancedDisease'], remarks: atFavourableRisk },
  ),
];

const firstLine = [
  patient(
    'favourable',
    'Pancreatic metastases eleven years after nephrectomy, no factor, no drug so far.',
    {},
    { offered: [...untreated, onlyFavourable], remarks: atFavourableRisk },
  ),
  patient('intermediate', 'Metastases within the year, otherwise well.', usual.oneFactor, {
    offered: [...untreated, ...onlyAtHigherRisk],
    imdc: ['intermediate'],
    remarks: atHigherRisk,
  }),
  patient('poor', 'Early metastases, anaemia, high calcium.', usual.threeFactors, {
    offered: [...untreated, ...onlyAtHigherRisk],
    imdc: ['poor'],
    remarks: atHigherRisk,
  }),
  patient(
    'platelets-missing',
    'No factor so far; the platelets clumped in the tube.',
    { plateletsAboveLimit: null },
    {
      offered: untreated,
      undecided: [onlyFavourable, ...onlyAtHigherRisk],
      stillUnknown: ['plateletsAboveLimit'],
      imdc: ['favourable', 'intermediate'],
    },
  ),
  patient(
    'risk-not-known',
    'Referred by telephone: histology and spread are known, nothing else.',
    usual.riskNotKnown,
    {
      offered: untreated,
      undecided: [onlyFavourable, ...onlyAtHigherRisk],
      stillUnknown: usual.riskTerms,
      imdc: ['favourable', 'intermediate', 'poor'],
    },
  ),
];

const laterLines = [
  patient(
    'after-sunitinib',
    'Grew on sunitinib; no immunotherapy so far.',
    usual.treatedWith('sunitinib'),
    { offered: afterVegf },
  ),
  patient(
    'after-sunitinib-poor-risk',
    'Grew on sunitinib, anaemic, high calcium: the cells of the first treatment are closed.',
    { ...usual.treatedWith('sunitinib'), ...usual.threeFactors },
    { offered: afterVegf, imdc: ['poor'] },
  ),
  patient(
    'after-axitinib',
    'Axitinib alone in a trial, now growing.',
    usual.treatedWith('axitinib'),
    { offered: but(afterVegf, 'axitinib') },
  ),
  patient(
    'after-cabozantinib',
    'Cabozantinib first, for poor risk in 2018.',
    usual.treatedWith('cabozantinib'),
    { offered: but(afterVegf, 'cabozantinib') },
  ),
  patient(
    'after-sunitinib-and-everolimus',
    'Sunitinib, then everolimus; lenvatinib was never given, so the pair was not.',
    usual.treatedWith('sunitinib', 'everolimus'),
    { offered: but(afterVegf, 'everolimus') },
  ),
  patient(
    'after-lenvatinib-with-everolimus',
    'Lenvatinib with everolimus as second treatment after sunitinib.',
    usual.treatedWith('sunitinib', 'lenvatinib', 'everolimus'),
    { offered: but(afterVegf, 'lenvatinibEverolimus', 'everolimus') },
  ),
  patient(
    'after-ipilimumab-with-nivolumab',
    'Grew after four doses of ipilimumab with nivolumab.',
    usual.treatedWith('nivolumab', 'ipilimumab'),
    { offered: afterCheckpointInhibitor, remarks: onTheLiver },
  ),
  patient(
    'after-ipilimumab-with-nivolumab-intermediate-risk',
    'The same, in a patient whose metastases came within the year of diagnosis.',
    { ...usual.treatedWith('nivolumab', 'ipilimumab'), ...usual.oneFactor },
    { offered: afterCheckpointInhibitor, imdc: ['intermediate'], remarks: onTheLiver },
  ),
  patient(
    'after-pembrolizumab-with-axitinib',
    'Grew on pembrolizumab with axitinib.',
    usual.treatedWith('pembrolizumab', 'axitinib'),
    { offered: but(afterBoth, 'axitinib') },
  ),
  patient(
    'after-nivolumab-with-cabozantinib',
    'Grew on nivolumab with cabozantinib.',
    usual.treatedWith('nivolumab', 'cabozantinib'),
    { offered: but(afterBoth, 'cabozantinib') },
  ),
  patient(
    'after-sunitinib-then-nivolumab',
    'Sunitinib for three years, then nivolumab.',
    usual.treatedWith('sunitinib', 'nivolumab'),
    { offered: but(afterBoth, 'sunitinib') },
  ),
  patient(
    'after-pazopanib-nivolumab-and-lenvatinib-with-everolimus',
    'Fourth treatment wanted after pazopanib, nivolumab, lenvatinib with everolimus.',
    usual.treatedWith('pazopanib', 'nivolumab', 'lenvatinib', 'everolimus'),
    { offered: but(afterBoth, 'pazopanib', 'lenvatinibEverolimus', 'everolimus') },
  ),
  patient(
    'after-vegf-other-drugs-not-known',
    'Tivozanib in a trial, no immunotherapy; which other tablets came before is not known.',
    {
      systemicTherapyForAdvanced: true,
      receivedDrugs: {
        includes: ['tivozanib'],
        excludes: answersOfKind('checkpointInhibitor'),
      },
    },
    {
      offered: ['nivolumab'],
      undecided: but(afterVegf, 'nivolumab'),
      stillUnknown: ['receivedDrugs'],
    },
  ),
  patient(
    'after-both-kinds-other-drugs-not-known',
    'Bevacizumab and atezolizumab in a trial; the rest of the list was lost.',
    usual.treatedAtLeastWith('bevacizumab', 'atezolizumab'),
    { undecided: afterBoth, stillUnknown: ['receivedDrugs'] },
  ),
  patient(
    'after-interleukin-2-only',
    'High-dose interleukin-2 in 2001: no part of the table fits.',
    usual.treatedWith('aldesleukin'),
    {},
  ),
  patient(
    'earlier-drugs-not-known',
    'Treated abroad; no letter, no drug list.',
    usual.drugsNotKnown,
    {
      undecided: but(everyOption, 'nivolumabIpilimumab'),
      stillUnknown: usual.priorTherapyTerms,
    },
  ),
];

const afterAdjuvant = [
  patient(
    'adjuvant-sunitinib-not-counted',
    'A year of adjuvant sunitinib in 2012; came back now, and the team does not count it.',
    usual.adjuvantSunitinib(false),
    { offered: [...untreated, onlyFavourable], remarks: atFavourableRisk },
  ),
  patient(
    'adjuvant-sunitinib-counted',
    'Came back while on adjuvant sunitinib; the team counts it.',
    usual.adjuvantSunitinib(true),
    { offered: afterVegf },
  ),
  patient(
    'adjuvant-nivolumab-then-sunitinib',
    'Adjuvant nivolumab in a trial, which the team does not count; years later sunitinib, now growing.',
    usual.adjuvantNivolumabThenSunitinib,
    { offered: but(afterVegf, 'nivolumab'), remarks: onAdjuvant },
  ),
  patient(
    'adjuvant-pembrolizumab-counted',
    'Came back during adjuvant pembrolizumab; the team counts it.',
    usual.adjuvantPembrolizumab(true),
    { offered: afterCheckpointInhibitor, remarks: [...onTheLiver, ...onAdjuvant] },
  ),
  patient(
    'adjuvant-pembrolizumab-not-counted',
    'Came back four years after adjuvant pembrolizumab; the team does not count it.',
    usual.adjuvantPembrolizumab(false),
    { offered: [...untreated, onlyFavourable], remarks: [...atFavourableRisk, ...onAdjuvant] },
  ),
  patient(
    'adjuvant-pembrolizumab-reading-open',
    'Came back seven months after adjuvant pembrolizumab; nobody has said how it counts.',
    usual.adjuvantPembrolizumab(null),
    {
      offered: ['sunitinib', 'pazopanib'],
      undecided: [
        'pembrolizumabAxitinib',
        'avelumabAxitinib',
        'activeSurveillance',
        onlyFavourable,
        'cabozantinib',
        'axitinib',
        'lenvatinibEverolimus',
      ],
      stillUnknown: ['adjuvantCountsAsPrior'],
      remarks: onAdjuvant,
    },
  ),
];

/** Worked patients of the edition `kcrnc-2019`: every cell of Table 2, from both sides. */
export const kcrnc2019Patients: readonly WorkedPatient<CatalogueOption>[] = [
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
