import type { CatalogueOption } from '../options/catalogue.ts';
import { ecog, karnofsky, noDrug, treatedWith } from './usual-facts.ts';
import type { Facts } from './worked-mark.ts';
import { patientsLike, type WorkedPatient } from './worked-patient.ts';

/** Nothing is unknown: spread at diagnosis, kidney in place, all four findings for surgery first, none of the six against. */
const settled: Facts = {
  metastatic: true,
  metastasesTiming: 'atDiagnosis',
  kidneyTumourPresent: true,
  ...noDrug,
  ...karnofsky(90),
  metastasisSymptoms: 'minimal',
  kidneyTumourResectable: true,
  metastaticBurdenLimited: true,
  activeBrainMetastases: false,
  kidneyTumourSmallBesideMetastases: false,
  rapidProgression: false,
  limitedLifeExpectancy: false,
  upfrontNephrectomyDone: false,
  responseToSystemicTherapy: 'less',
  nephrectomyEarlierRefused: false,
  nephrectomyDecided: false,
  adrenalInvolved: false,
};

/** KCCN-2, and KCCN-7. */
const surgery = 'cytoreductiveNephrectomy';
/** KCCN-8. */
const surgeryLater = 'nephrectomyAfterResponse';
/** KCCN-4. */
const drugsFirst = 'systemicTherapyFirst';
/** KCCN-5. */
const afterSurgery = ['activeSurveillance', 'metastasisDirectedTherapy'] as const;
/** KCCN-6. */
const drugsAfterSurgery = 'systemicTherapy';

const patient = patientsLike<CatalogueOption>(settled, {
  offered: [],
  undecided: [],
  stillUnknown: [],
});

const everyOption = [
  surgery,
  surgeryLater,
  drugsFirst,
  ...afterSurgery,
  drugsAfterSurgery,
] as const satisfies readonly CatalogueOption[];

const scope = [
  patient(
    'metastases-later',
    'Metastases six years after nephrectomy, and a new tumour in the other kidney.',
    { metastasesTiming: 'later' },
    { outsideScope: true },
  ),
  patient(
    'not-metastatic',
    'A large kidney tumour without spread.',
    { metastatic: false, metastasesTiming: null },
    { outsideScope: true },
  ),
  patient(
    'time-of-metastases-not-known',
    'Metastases and a kidney tumour in an old chart; which came first is not written.',
    { metastasesTiming: null },
    { undecided: everyOption, stillUnknown: ['metastasesTiming'] },
  ),
  patient(
    'metastatic-or-not-is-not-known',
    'A kidney tumour and lung nodules too small to name.',
    { metastatic: null },
    { undecided: everyOption, stillUnknown: ['metastatic'] },
  ),
];

const upfront = [
  patient(
    'suited-to-surgery-first',
    'Fit, feels nothing of three small lung metastases, kidney tumour easy to take out.',
    {},
    { offered: [surgery] },
  ),
  patient(
    'suited-ecog-1',
    'The same with ECOG 1 in place of a Karnofsky score.',
    { karnofsky: null, ...ecog(1) },
    { offered: [surgery] },
  ),
  patient(
    'some-symptoms',
    'The same with some pain from the metastases.',
    { metastasisSymptoms: 'some' },
    { offered: [drugsFirst] },
  ),
  patient(
    'not-resectable',
    'The same with a tumour grown into the great vessels.',
    { kidneyTumourResectable: false },
    { offered: [drugsFirst] },
  ),
  patient(
    'burden-not-limited',
    'The same with metastases in lungs, liver and bone.',
    { metastaticBurdenLimited: false },
    { offered: [drugsFirst] },
  ),
  patient(
    'burden-not-judged',
    'The same; the scan of the abdomen is not yet reported.',
    { metastaticBurdenLimited: null },
    { undecided: [surgery, drugsFirst], stillUnknown: ['metastaticBurdenLimited'] },
  ),
  patient(
    'drugs-already-started',
    'All four findings, and ipilimumab with nivolumab was begun last month.',
    treatedWith('nivolumab', 'ipilimumab'),
    {},
  ),
  patient(
    'drugs-started-or-not-is-not-known',
    'All four findings; another centre may have begun drugs.',
    { receivedDrugs: null },
    { undecided: [surgery], stillUnknown: ['systemicTherapyForAdvanced'] },
  ),
  patient(
    'drugs-started-or-not-is-not-known-many-metastases',
    'Many metastases; another centre may have begun drugs.',
    { receivedDrugs: null, metastaticBurdenLimited: false },
    { undecided: [drugsFirst], stillUnknown: ['systemicTherapyForAdvanced'] },
  ),
];

/** One of the six findings: whatever else fits, no surgery. */
function ruledOut(id: string, story: string, changes: Facts): WorkedPatient<CatalogueOption> {
  return patient(id, story, changes, { advisedAgainst: [surgery, surgeryLater] });
}

const against = [
  ruledOut('significant-symptoms', 'In bed with pain from bone metastases.', {
    metastasisSymptoms: 'significant',
  }),
  ruledOut('active-brain-metastases', 'Three growing brain metastases.', {
    activeBrainMetastases: true,
  }),
  ruledOut('small-kidney-tumour', 'Four centimetre kidney tumour, liver full of metastases.', {
    kidneyTumourSmallBesideMetastases: true,
  }),
  ruledOut('rapid-progression', 'Lung metastases doubled between two scans.', {
    rapidProgression: true,
  }),
  ruledOut('karnofsky-70', 'Karnofsky 70.', karnofsky(70)),
  ruledOut('ecog-2', 'ECOG 2, no Karnofsky score.', { karnofsky: null, ...ecog(2) }),
  ruledOut('limited-life-expectancy', 'Severe lung disease that leaves a year or so.', {
    limitedLifeExpectancy: true,
  }),
  patient('karnofsky-80', 'Karnofsky 80, the border that is still good.', karnofsky(80), {
    offered: [surgery],
  }),
  patient(
    'head-not-scanned',
    'All four findings; no scan of the head so far.',
    { activeBrainMetastases: null },
    {
      undecided: [surgery],
      mayAdviseAgainst: [surgery, surgeryLater],
      stillUnknown: ['activeBrainMetastases'],
    },
  ),
  patient(
    'head-not-scanned-many-metastases',
    'Many metastases; no scan of the head so far.',
    { metastaticBurdenLimited: false, activeBrainMetastases: null },
    {
      undecided: [drugsFirst],
      mayAdviseAgainst: [surgery, surgeryLater],
      stillUnknown: ['activeBrainMetastases'],
    },
  ),
  patient(
    'karnofsky-90-and-ecog-3',
    'The letter says Karnofsky 90, the nurse’s note ECOG 3.',
    ecog(3),
    { offered: [surgery], problems: ['contradiction'] },
  ),
  patient(
    'performance-status-not-noted-many-metastases',
    'Many metastases; nobody noted a performance status.',
    { karnofsky: null, metastaticBurdenLimited: false },
    {
      undecided: [drugsFirst],
      mayAdviseAgainst: [surgery, surgeryLater],
      stillUnknown: ['poorPerformanceStatus'],
    },
  ),
];

/** The kidney was taken out first, with metastases left. */
const kidneyOut: Facts = {
  kidneyTumourPresent: false,
  kidneyTumourResectable: null,
  kidneyTumourSmallBesideMetastases: null,
  upfrontNephrectomyDone: true,
};

const afterwards = [
  patient(
    'minimal-disease-left',
    'Kidney taken out first; two lung nodules are left.',
    { ...kidneyOut, residualDiseaseAfterNephrectomy: 'minimal' },
    { offered: afterSurgery },
  ),
  patient(
    'much-disease-left',
    'Kidney taken out first; many metastases are left, no drug so far.',
    { ...kidneyOut, residualDiseaseAfterNephrectomy: 'multiple' },
    { offered: [drugsAfterSurgery] },
  ),
  patient(
    'much-disease-left-drugs-started',
    'Kidney taken out first; many metastases are left, sunitinib was begun.',
    {
      ...kidneyOut,
      ...treatedWith('sunitinib'),
      residualDiseaseAfterNephrectomy: 'multiple',
    },
    {},
  ),
  patient(
    'much-disease-left-drugs-not-known',
    'Kidney taken out first; many metastases are left, drugs may have been begun elsewhere.',
    { ...kidneyOut, receivedDrugs: null, residualDiseaseAfterNephrectomy: 'multiple' },
    { undecided: [drugsAfterSurgery], stillUnknown: ['systemicTherapyForAdvanced'] },
  ),
  patient(
    'disease-left-not-known',
    'Kidney taken out first; the scan after it is not done.',
    kidneyOut,
    {
      undecided: [...afterSurgery, drugsAfterSurgery],
      stillUnknown: ['residualDiseaseAfterNephrectomy'],
    },
  ),
  patient(
    'kidney-gone-when-and-why-not-known',
    'A kidney is missing on the scan; whether it was taken out for this cancer is not known.',
    { ...kidneyOut, upfrontNephrectomyDone: null },
    {
      undecided: [...afterSurgery, drugsAfterSurgery],
      stillUnknown: ['upfrontNephrectomyDone', 'residualDiseaseAfterNephrectomy'],
    },
  ),
];

/** Drugs were begun, and the kidney tumour is in place. */
const onDrugs = treatedWith('nivolumab', 'ipilimumab');

const later = [
  patient(
    'refused-then-improved',
    'Surgery was ruled out for brain metastases; they were treated and are quiet, on immunotherapy.',
    { ...onDrugs, nephrectomyEarlierRefused: true, conditionImproved: true },
    { offered: [surgery] },
  ),
  patient(
    'refused-and-not-improved',
    'Surgery was ruled out last spring, and nothing has changed since.',
    { ...onDrugs, nephrectomyEarlierRefused: true, conditionImproved: false },
    {},
  ),
  patient(
    'refused-improvement-not-known',
    'Surgery was ruled out last spring; the patient has not been seen since.',
    { ...onDrugs, nephrectomyEarlierRefused: true, conditionImproved: null },
    { undecided: [surgery], stillUnknown: ['conditionImproved'] },
  ),
  patient(
    'refused-or-not-is-not-known',
    'Better than in spring; whether surgery was ruled out then is not in the letter.',
    { ...onDrugs, nephrectomyEarlierRefused: null, conditionImproved: true },
    { undecided: [surgery], stillUnknown: ['nephrectomyEarlierRefused'] },
  ),
  patient(
    'refused-then-improved-kidney-not-scanned',
    'Better than when surgery was ruled out; it is not known whether a tumour is still in the kidney.',
    {
      ...onDrugs,
      kidneyTumourPresent: null,
      kidneyTumourResectable: null,
      kidneyTumourSmallBesideMetastases: false,
      nephrectomyEarlierRefused: true,
      conditionImproved: true,
    },
    { undecided: [surgery], stillUnknown: ['kidneyTumourPresent'] },
  ),
  patient(
    'better-but-karnofsky-70',
    'Better than when surgery was ruled out, and still Karnofsky 70.',
    { ...onDrugs, ...karnofsky(70), nephrectomyEarlierRefused: true, conditionImproved: true },
    { advisedAgainst: [surgery, surgeryLater] },
  ),
  patient(
    'complete-response',
    'Metastases gone on ipilimumab with nivolumab, kidney tumour in place.',
    { ...onDrugs, responseToSystemicTherapy: 'complete' },
    { offered: [surgeryLater] },
  ),
  patient(
    'meaningful-partial-response',
    'Metastases shrank by more than half, kidney tumour in place.',
    { ...onDrugs, responseToSystemicTherapy: 'meaningfulPartial' },
    { offered: [surgeryLater] },
  ),
  patient(
    'response-not-known',
    'Four months on drugs, kidney tumour in place; the scan is next week.',
    { ...onDrugs, responseToSystemicTherapy: null },
    { undecided: [surgeryLater], stillUnknown: ['responseToSystemicTherapy'] },
  ),
  patient(
    'response-and-kidney-gone',
    'Metastases gone on drugs; the kidney was taken out before them, with little left.',
    {
      ...kidneyOut,
      ...onDrugs,
      residualDiseaseAfterNephrectomy: 'minimal',
      responseToSystemicTherapy: 'complete',
    },
    { offered: afterSurgery },
  ),
  patient(
    'response-and-active-brain-metastases',
    'Lung metastases shrank well, and new brain metastases cause seizures.',
    { ...onDrugs, responseToSystemicTherapy: 'meaningfulPartial', activeBrainMetastases: true },
    { advisedAgainst: [surgery, surgeryLater] },
  ),
];

const noTumourThere = [
  patient(
    'no-kidney-tumour',
    'The kidney tumour was destroyed by cold; many metastases, no drug so far.',
    {
      kidneyTumourPresent: false,
      kidneyTumourResectable: null,
      kidneyTumourSmallBesideMetastases: null,
      metastaticBurdenLimited: false,
    },
    {},
  ),
  patient(
    'no-kidney-tumour-active-brain-metastases',
    'Kidney taken out first, little left in the body; now growing brain metastases.',
    { ...kidneyOut, residualDiseaseAfterNephrectomy: 'minimal', activeBrainMetastases: true },
    { offered: afterSurgery },
  ),
  patient(
    'kidney-not-scanned-many-metastases',
    'Many metastases; it is not known whether a tumour is still in the kidney.',
    {
      kidneyTumourPresent: null,
      kidneyTumourResectable: null,
      metastaticBurdenLimited: false,
    },
    { undecided: [drugsFirst], stillUnknown: ['kidneyTumourPresent'] },
  ),
];

const adrenalRemark = ['kcrnc-nephrectomy-2019-adrenal'];

const surgeryDecided = [
  patient(
    'surgery-decided-adrenal-free',
    'Surgery is set for next week; the adrenal gland looks normal.',
    { nephrectomyDecided: true },
    { offered: [surgery], remarks: adrenalRemark },
  ),
  patient(
    'surgery-decided-adrenal-involved',
    'Surgery is set for next week; the tumour has grown into the adrenal gland.',
    { nephrectomyDecided: true, adrenalInvolved: true },
    { offered: [surgery] },
  ),
];

/** Worked patients of the edition `kcrnc-nephrectomy-2019`: every statement that speaks of a choice, from both sides. */
export const kcrncNephrectomy2019Patients: readonly WorkedPatient<CatalogueOption>[] = [
  ...scope,
  ...upfront,
  ...against,
  ...afterwards,
  ...later,
  ...noTumourThere,
  ...surgeryDecided,
  {
    id: 'nothing-known',
    story: 'Nothing is known yet.',
    facts: {},
    expected: {
      offered: [],
      undecided: everyOption,
      mayAdviseAgainst: [surgery, surgeryLater],
      stillUnknown: [
        'metastatic',
        'metastasesTiming',
        'kidneyTumourPresent',
        'systemicTherapyForAdvanced',
        'poorPerformanceStatus',
        'metastasisSymptoms',
        'kidneyTumourResectable',
        'metastaticBurdenLimited',
        'activeBrainMetastases',
        'kidneyTumourSmallBesideMetastases',
        'rapidProgression',
        'limitedLifeExpectancy',
        'upfrontNephrectomyDone',
        'residualDiseaseAfterNephrectomy',
        'responseToSystemicTherapy',
        'nephrectomyEarlierRefused',
        'conditionImproved',
      ],
    },
  },
];
