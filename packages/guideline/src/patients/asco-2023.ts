import type { CatalogueOption } from '../options/catalogue.ts';
import * as usual from './usual-facts.ts';
import type { Facts } from './worked-mark.ts';
import { patientsLike, type WorkedPatient } from './worked-patient.ts';

type Options = readonly CatalogueOption[];

/** Nothing is unknown: metastatic clear cell cancer that needs drugs, none so far, IMDC favourable; not one to watch. */
const settled: Facts = {
  histology: 'clearCell',
  metastatic: true,
  ...usual.noDrug,
  needsSystemicTherapy: true,
  coexistingProblemsLimitCombination: false,
  symptomsFromCancer: true,
  metastasisSymptoms: 'some',
  metastaticBurdenLimited: false,
  mostBurdenRemovable: false,
  favourableHistologicProfile: false,
  longIntervalSinceNephrectomy: false,
  kidneyTumourPresent: false,
  ...usual.noFactor,
};

/** 3.2b. */
const ipilimumabWithNivolumab = 'nivolumabIpilimumab';
/** 3.2c, and 3.3. */
const pair = 'checkpointInhibitorWithVegfDrug';
/** 3.4. */
const alone = ['vegfDrugAlone', 'checkpointInhibitorAlone'] as const satisfies Options;
/** 3.5. */
const interleukin2 = 'highDoseInterleukin2';
/** 3.6. */
const triplet = 'nivolumabIpilimumabCabozantinib';
/** 3.1. */
const surveillance = 'activeSurveillance';
/** 2.1. */
const nephrectomy = 'cytoreductiveNephrectomy';

const everyOption = [
  ipilimumabWithNivolumab,
  pair,
  ...alone,
  interleukin2,
  triplet,
  surveillance,
  nephrectomy,
] as const satisfies Options;

const patient = patientsLike<CatalogueOption>(settled, {
  offered: [],
  undecided: [],
  advisedAgainst: [triplet],
  stillUnknown: [],
  imdc: ['favourable'],
});

const scope = [
  patient(
    'papillary',
    'Metastatic papillary carcinoma.',
    { histology: 'papillary' },
    { outsideScope: true, advisedAgainst: [] },
  ),
  patient(
    'not-metastatic',
    'Clear cell recurrence in the bed of the kidney only.',
    { metastatic: false, metastasisSymptoms: null },
    { outsideScope: true, advisedAgainst: [] },
  ),
  patient(
    'histology-not-known',
    'Metastases, and a biopsy that showed only necrosis.',
    { histology: null },
    {
      undecided: everyOption,
      advisedAgainst: [],
      mayAdviseAgainst: [triplet],
      stillUnknown: ['histology'],
    },
  ),
  patient(
    'metastatic-or-not-is-not-known',
    'Nodules in the lung too small to name; followed up in three months.',
    { metastatic: null, metastasisSymptoms: null },
    {
      undecided: everyOption,
      advisedAgainst: [],
      mayAdviseAgainst: [triplet],
      stillUnknown: ['metastatic', 'metastasisSymptoms'],
    },
  ),
];

const firstLine = [
  patient(
    'favourable-needs-drugs',
    'Growing, painful metastases nine years after diagnosis; no IMDC factor.',
    {},
    { offered: [pair, ...alone, interleukin2] },
  ),
  patient(
    'intermediate-needs-drugs',
    'Metastases within the year of diagnosis, growing.',
    usual.oneFactor,
    { offered: [ipilimumabWithNivolumab, pair, interleukin2], imdc: ['intermediate'] },
  ),
  patient(
    'poor-needs-drugs',
    'Liver metastases at diagnosis, anaemia, high calcium.',
    usual.threeFactors,
    { offered: [ipilimumabWithNivolumab, pair, interleukin2], imdc: ['poor'] },
  ),
  patient(
    'poor-with-heart-failure-and-colitis',
    'Poor risk, with heart failure and colitis that leave room for one drug at most.',
    { ...usual.threeFactors, coexistingProblemsLimitCombination: true },
    { offered: [ipilimumabWithNivolumab, pair, ...alone, interleukin2], imdc: ['poor'] },
  ),
  patient(
    'intermediate-other-illnesses-not-known',
    'Intermediate risk; the family doctor’s list of illnesses has not come.',
    { ...usual.oneFactor, coexistingProblemsLimitCombination: null },
    {
      offered: [ipilimumabWithNivolumab, pair, interleukin2],
      undecided: alone,
      stillUnknown: ['coexistingProblemsLimitCombination'],
      imdc: ['intermediate'],
    },
  ),
  patient(
    'need-for-drugs-not-judged',
    'Intermediate risk; the first follow-up scan is not done, so nobody knows whether to start.',
    { ...usual.oneFactor, needsSystemicTherapy: null },
    {
      offered: [interleukin2],
      undecided: [ipilimumabWithNivolumab, pair],
      stillUnknown: ['needsSystemicTherapy'],
      imdc: ['intermediate'],
    },
  ),
  patient(
    'drugs-not-needed-yet',
    'Intermediate risk with bone pain under radiation; drugs are put off.',
    { ...usual.oneFactor, needsSystemicTherapy: false },
    { offered: [interleukin2], imdc: ['intermediate'] },
  ),
  patient(
    'calcium-missing',
    'No factor so far, the calcium is missing: a pair with a VEGF drug either way.',
    { calciumAboveLimit: null },
    {
      offered: [pair, interleukin2],
      undecided: [ipilimumabWithNivolumab, ...alone],
      stillUnknown: ['calciumAboveLimit'],
      imdc: ['favourable', 'intermediate'],
    },
  ),
];

const fewSymptoms: Facts = { symptomsFromCancer: false, metastasisSymptoms: null };

const watching = [
  patient(
    'no-symptoms',
    'Small nodes found at a routine scan; feels nothing.',
    { ...fewSymptoms, needsSystemicTherapy: false },
    { offered: [surveillance, ...alone, interleukin2] },
  ),
  patient(
    'no-symptoms-intermediate',
    'Feels nothing; metastases within the year of diagnosis.',
    { ...fewSymptoms, ...usual.oneFactor, needsSystemicTherapy: false },
    { offered: [surveillance, interleukin2], imdc: ['intermediate'] },
  ),
  patient(
    'no-symptoms-poor',
    'Feels nothing, and has three factors: watching is not for poor risk.',
    { ...fewSymptoms, ...usual.threeFactors, needsSystemicTherapy: false },
    { offered: [interleukin2], imdc: ['poor'] },
  ),
  patient(
    'minimal-symptoms-from-metastases',
    'The kidney tumour bleeds a little; the metastases cause hardly anything.',
    { metastasisSymptoms: 'minimal', kidneyTumourPresent: true },
    { offered: [surveillance, pair, ...alone, interleukin2] },
  ),
  patient(
    'favourable-histologic-profile',
    'Low-grade tumour without sarcomatoid change or necrosis.',
    { favourableHistologicProfile: true },
    { offered: [surveillance, pair, ...alone, interleukin2] },
  ),
  patient(
    'long-interval-since-nephrectomy',
    'First metastasis fourteen years after nephrectomy.',
    { longIntervalSinceNephrectomy: true },
    { offered: [surveillance, pair, ...alone, interleukin2] },
  ),
  patient(
    'limited-burden',
    'Two small lung nodules and nothing else.',
    { metastaticBurdenLimited: true },
    { offered: [surveillance, pair, ...alone, interleukin2] },
  ),
  patient(
    'reasons-to-watch-not-known',
    'Favourable risk; the letter says nothing of symptoms, grade, dates or amount of spread.',
    {
      symptomsFromCancer: null,
      metastasisSymptoms: null,
      favourableHistologicProfile: null,
      longIntervalSinceNephrectomy: null,
      metastaticBurdenLimited: null,
    },
    {
      offered: [pair, ...alone, interleukin2],
      undecided: [surveillance],
      stillUnknown: [
        'symptomsFromCancer',
        'metastasisSymptoms',
        'favourableHistologicProfile',
        'longIntervalSinceNephrectomy',
        'metastaticBurdenLimited',
      ],
    },
  ),
];

const kidneyInPlace: Facts = { kidneyTumourPresent: true, mostBurdenRemovable: true };

const surgery = [
  patient(
    'kidney-in-place-no-factor',
    'Large kidney tumour with one small adrenal metastasis; surgery would take nearly all of it.',
    kidneyInPlace,
    { offered: [nephrectomy, pair, ...alone, interleukin2] },
  ),
  patient(
    'kidney-in-place-one-factor',
    'The same, with metastases within the year as the one factor.',
    { ...kidneyInPlace, ...usual.oneFactor },
    {
      offered: [nephrectomy, ipilimumabWithNivolumab, pair, interleukin2],
      imdc: ['intermediate'],
    },
  ),
  patient(
    'kidney-in-place-two-factors',
    'The same, with anaemia as a second factor.',
    { ...kidneyInPlace, ...usual.oneFactor, haemoglobinBelowLimit: true },
    { offered: [ipilimumabWithNivolumab, pair, interleukin2], imdc: ['intermediate'] },
  ),
  patient(
    'kidney-in-place-one-factor-one-missing',
    'One factor, and the platelets are missing: one factor or two.',
    { ...kidneyInPlace, ...usual.oneFactor, plateletsAboveLimit: null },
    {
      offered: [ipilimumabWithNivolumab, pair, interleukin2],
      undecided: [nephrectomy],
      stillUnknown: ['plateletsAboveLimit'],
      imdc: ['intermediate'],
    },
  ),
  patient(
    'kidney-in-place-most-elsewhere',
    'Kidney tumour in place, most of the cancer in the liver.',
    { kidneyTumourPresent: true },
    { offered: [pair, ...alone, interleukin2] },
  ),
  patient(
    'surgeon-has-not-seen-the-scans',
    'Kidney tumour in place; the surgeon has not said how much could be taken out.',
    { ...kidneyInPlace, mostBurdenRemovable: null },
    {
      offered: [pair, ...alone, interleukin2],
      undecided: [nephrectomy],
      stillUnknown: ['mostBurdenRemovable'],
    },
  ),
  patient(
    'tumour-in-the-kidney-not-known',
    'Most of the cancer could be taken out; no scan of the remaining kidney.',
    { ...kidneyInPlace, kidneyTumourPresent: null },
    {
      offered: [pair, ...alone, interleukin2],
      undecided: [nephrectomy],
      stillUnknown: ['kidneyTumourPresent'],
    },
  ),
];

const earlierDrugs = [
  patient(
    'after-sunitinib',
    'Grew on sunitinib: what was read of the guideline stops before later treatment.',
    { ...usual.treatedWith('sunitinib'), ...fewSymptoms },
    { advisedAgainst: [] },
  ),
  patient(
    'after-ipilimumab-with-nivolumab-kidney-in-place',
    'Metastases shrank on ipilimumab with nivolumab; the kidney tumour is most of what is left.',
    { ...usual.treatedWith('nivolumab', 'ipilimumab'), ...kidneyInPlace },
    { offered: [nephrectomy], advisedAgainst: [] },
  ),
  patient(
    'adjuvant-pembrolizumab-counted',
    'Came back during adjuvant pembrolizumab; the team counts it.',
    usual.adjuvantPembrolizumab(true),
    { advisedAgainst: [] },
  ),
  patient(
    'adjuvant-pembrolizumab-not-counted',
    'Came back five years after adjuvant pembrolizumab; the team does not count it.',
    usual.adjuvantPembrolizumab(false),
    { offered: [pair, ...alone, interleukin2] },
  ),
  patient(
    'adjuvant-pembrolizumab-reading-open',
    'Came back within the year after adjuvant pembrolizumab; nobody has said how it counts.',
    { ...usual.adjuvantPembrolizumab(null), ...fewSymptoms },
    {
      undecided: [surveillance, pair, ...alone, interleukin2],
      advisedAgainst: [],
      mayAdviseAgainst: [triplet],
      stillUnknown: ['adjuvantCountsAsPrior'],
    },
  ),
  patient(
    'earlier-drugs-not-known',
    'Metastatic clear cell cancer with bone pain, treated abroad; no letter.',
    { ...usual.drugsNotKnown, ...usual.oneFactor },
    {
      undecided: [ipilimumabWithNivolumab, pair, interleukin2],
      advisedAgainst: [],
      mayAdviseAgainst: [triplet],
      stillUnknown: ['systemicTherapyForAdvanced', 'adjuvantTherapyGiven', 'adjuvantCountsAsPrior'],
      imdc: ['intermediate'],
    },
  ),
];

/** Worked patients of the edition `asco-2023`: every recommendation that was read whole, from both sides. */
export const asco2023Patients: readonly WorkedPatient<CatalogueOption>[] = [
  ...scope,
  ...firstLine,
  ...watching,
  ...surgery,
  ...earlierDrugs,
  {
    id: 'nothing-known',
    story: 'Nothing is known yet.',
    facts: {},
    expected: {
      offered: [],
      undecided: everyOption,
      mayAdviseAgainst: [triplet],
      stillUnknown: [
        'histology',
        'metastatic',
        'systemicTherapyForAdvanced',
        'adjuvantTherapyGiven',
        'adjuvantCountsAsPrior',
        'needsSystemicTherapy',
        'coexistingProblemsLimitCombination',
        'symptomsFromCancer',
        'metastasisSymptoms',
        'favourableHistologicProfile',
        'longIntervalSinceNephrectomy',
        'metastaticBurdenLimited',
        'mostBurdenRemovable',
        'kidneyTumourPresent',
        ...usual.riskTerms,
      ],
      imdc: ['favourable', 'intermediate', 'poor'],
    },
  },
];
