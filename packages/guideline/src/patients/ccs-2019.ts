import type { OptionName } from '../editions/ccs-2019/options.ts';
import type { Facts } from './worked-mark.ts';
import { patientsLike, type WorkedPatient } from './worked-patient.ts';

/** Nothing is unknown: a fit person with a small recurrence in lymph nodes, no drug so far, IMDC favourable. */
const settled: Facts = {
  cancerCameBack: true,
  kidneyCancerTreatedBefore: true,
  sites: { exactly: ['lymphNodes'] },
  advancedDisease: false,
  receivedDrugs: { exactly: [] },
  targetedTherapyPossible: true,
  targetedTherapyStage: 'notPlanned',
  kidneyTumourPresent: false,
  wellEnoughForSurgery: true,
  symptomsFromCancer: false,
  treatmentWanted: true,
  aimIsSymptomRelief: false,
  karnofsky: { value: 90, unit: '{score}' },
  systemicTherapyWithinOneYear: false,
  haemoglobinBelowLimit: false,
  calciumAboveLimit: false,
  neutrophilsAboveLimit: false,
  plateletsAboveLimit: false,
  interleukin2CentreExperienced: false,
  healthyEnoughForInterleukin2: false,
};

const mainDrugs = [
  'sorafenib',
  'pazopanib',
  'axitinib',
  'sunitinib',
  'cabozantinib',
  'temsirolimus',
  'everolimus',
] as const satisfies readonly OptionName[];

/** The settled patient with some facts changed (null: not known) and some options offered beside the main drugs. */
const patient = patientsLike<OptionName>(settled, {
  offered: [],
  undecided: [],
  stillUnknown: [],
  imdc: ['favourable'],
});

/** What a fit person is offered whatever else fits. */
const usual = [...mainDrugs, 'clinicalTrial'] as const;

const everyOption = [
  ...usual,
  'lenvatinib',
  'lenvatinibEverolimus',
  'cytoreductiveNephrectomy',
  'brainSurgery',
  'lungSurgery',
  'externalRadiation',
  'ablation',
  'nivolumab',
  'nivolumabIpilimumab',
  'highDoseInterleukin2',
  'palliativeChemotherapy',
  'careWithoutCancerTreatment',
] as const satisfies readonly OptionName[];

const scope = [
  patient(
    'nodes-only-untreated-favourable',
    'Fit, recurrence in lymph nodes two years after nephrectomy, no drug so far, no IMDC factor.',
    {},
    { offered: usual },
  ),
  patient(
    'no-recurrence',
    'Kidney cancer taken out last year; scans are clear.',
    { cancerCameBack: false },
    { outsideScope: true },
  ),
  patient(
    'metastatic-at-diagnosis',
    'Kidney cancer with spread found at first diagnosis, not treated so far.',
    { kidneyCancerTreatedBefore: false },
    { outsideScope: true },
  ),
  patient(
    'recurrence-not-confirmed',
    'A new node on the scan, biopsy pending; everything else is known.',
    { cancerCameBack: null },
    { undecided: everyOption, stillUnknown: ['cancerCameBack'] },
  ),
  patient(
    'earlier-treatment-not-known',
    'Moved from abroad without records; it is not known whether the cancer was ever treated.',
    { kidneyCancerTreatedBefore: null },
    { undecided: everyOption, stillUnknown: ['kidneyCancerTreatedBefore'] },
  ),
];

const targetedTherapy = [
  patient(
    'not-well-enough-for-targeted-therapy',
    'Frail after a stroke, judged not well enough for targeted therapy; other treatment is possible.',
    { targetedTherapyPossible: null, wellEnoughForTargetedTherapy: false, treatmentPossible: true },
    { offered: ['externalRadiation', 'clinicalTrial'] },
  ),
  patient(
    'advanced-not-well-enough-for-targeted-therapy',
    'Advanced disease that grew on sunitinib; now too frail for targeted therapy.',
    {
      advancedDisease: true,
      receivedDrugs: { exactly: ['sunitinib'] },
      progressedOn: { exactly: ['sunitinib'] },
      targetedTherapyStage: null,
      targetedTherapyPossible: null,
      wellEnoughForTargetedTherapy: false,
      treatmentPossible: true,
    },
    {
      offered: ['nivolumab', 'externalRadiation', 'clinicalTrial'],
      remarks: ['failed-before-sunitinib'],
    },
  ),
  patient(
    'advanced-targeted-therapy-not-possible',
    'Advanced disease after sunitinib; well, but targeted drugs are now ruled out by the heart.',
    {
      advancedDisease: true,
      receivedDrugs: { exactly: ['sunitinib'] },
      progressedOn: { exactly: [] },
      targetedTherapyStage: null,
      targetedTherapyPossible: false,
      wellEnoughForTargetedTherapy: true,
      treatmentPossible: true,
    },
    { offered: ['clinicalTrial'] },
  ),
  patient(
    'fitness-for-targeted-therapy-not-known',
    'New to the clinic; nobody has judged yet whether targeted therapy is possible.',
    { targetedTherapyPossible: null, treatmentPossible: true },
    {
      offered: ['clinicalTrial'],
      undecided: [...mainDrugs, 'externalRadiation'],
      stillUnknown: ['wellEnoughForTargetedTherapy', 'targetedTherapyPossible'],
    },
  ),
  patient(
    'targeted-therapy-not-possible-tumour-in-kidney',
    'Well, but targeted drugs are ruled out by the heart; a tumour has grown in the remaining kidney.',
    {
      targetedTherapyPossible: false,
      wellEnoughForTargetedTherapy: true,
      treatmentPossible: true,
      kidneyTumourPresent: true,
    },
    { offered: ['ablation', 'clinicalTrial'] },
  ),
  patient(
    'fitness-for-targeted-therapy-not-known-tumour-in-kidney',
    'A tumour has grown in the remaining kidney; nobody has judged yet whether targeted therapy is possible.',
    { targetedTherapyPossible: null, treatmentPossible: true, kidneyTumourPresent: true },
    {
      offered: ['clinicalTrial'],
      undecided: [...mainDrugs, 'externalRadiation', 'ablation'],
      stillUnknown: ['wellEnoughForTargetedTherapy', 'targetedTherapyPossible'],
    },
  ),
  patient(
    'targeted-therapy-not-possible-no-kidney-tumour',
    'Well, but targeted drugs are ruled out by the heart; nothing in the remaining kidney.',
    {
      targetedTherapyPossible: false,
      wellEnoughForTargetedTherapy: true,
      treatmentPossible: true,
    },
    { offered: ['clinicalTrial'] },
  ),
  patient(
    'advanced-disease',
    'Recurrence in lymph nodes, called advanced by the team.',
    { advancedDisease: true },
    { offered: [...usual, 'lenvatinib'] },
  ),
  patient(
    'advanced-or-not-is-not-known',
    'Recurrence in lymph nodes; the letter does not say whether it is advanced.',
    { advancedDisease: null },
    { offered: usual, undecided: ['lenvatinib'], stillUnknown: ['advancedDisease'] },
  ),
  patient(
    'liver-metastasis-is-advanced',
    'Recurrence in the liver; nobody wrote the word advanced.',
    { sites: { exactly: ['liver'] }, advancedDisease: null },
    { offered: [...usual, 'lenvatinib'] },
  ),
];

const everyDrug = [...mainDrugs, 'lenvatinib', 'nivolumab', 'ipilimumab', 'aldesleukin'];

const afterDrugs = [
  patient(
    'sunitinib-still-working',
    'On sunitinib with a good response; asks what else there is.',
    {
      receivedDrugs: { exactly: ['sunitinib'] },
      progressedOn: { exactly: [] },
      targetedTherapyStage: null,
    },
    { offered: [...usual, 'lenvatinibEverolimus'] },
  ),
  patient(
    'progression-on-sunitinib',
    'Nodes grew on sunitinib.',
    {
      receivedDrugs: { exactly: ['sunitinib'] },
      progressedOn: { exactly: ['sunitinib'] },
      targetedTherapyStage: null,
    },
    {
      offered: [...usual, 'lenvatinibEverolimus', 'nivolumab'],
      remarks: ['failed-before-sunitinib'],
    },
  ),
  patient(
    'sunitinib-outcome-not-known',
    'Had sunitinib elsewhere; how it ended is not in the letter.',
    { receivedDrugs: { exactly: ['sunitinib'] }, targetedTherapyStage: null },
    {
      offered: [...usual, 'lenvatinibEverolimus'],
      undecided: ['nivolumab'],
      stillUnknown: ['progressedOn'],
    },
  ),
  patient(
    'progression-on-everolimus-only',
    'Nodes grew on everolimus; no VEGF drug was ever given.',
    {
      receivedDrugs: { exactly: ['everolimus'] },
      progressedOn: { exactly: ['everolimus'] },
      targetedTherapyStage: null,
    },
    {
      offered: usual,
      remarks: ['failed-before-everolimus', 'failed-before-lenvatinibEverolimus'],
    },
  ),
  patient(
    'progression-on-lenvatinib',
    'Nodes grew on lenvatinib, which acts on the VEGF receptor although the page lists it apart.',
    {
      receivedDrugs: { exactly: ['lenvatinib'] },
      progressedOn: { exactly: ['lenvatinib'] },
      targetedTherapyStage: null,
    },
    {
      offered: [...usual, 'lenvatinibEverolimus', 'nivolumab'],
      remarks: ['failed-before-lenvatinib', 'failed-before-lenvatinibEverolimus'],
    },
  ),
  patient(
    'drug-history-not-known',
    'Treated abroad with tablets of unknown name.',
    { receivedDrugs: null, targetedTherapyStage: null },
    {
      offered: usual,
      undecided: ['lenvatinibEverolimus', 'nivolumab'],
      stillUnknown: ['receivedDrugs', 'progressedOn'],
    },
  ),
  patient(
    'progression-on-pembrolizumab-with-axitinib',
    'Nodes grew on pembrolizumab with axitinib, the usual first choice today.',
    {
      receivedDrugs: { exactly: ['pembrolizumab', 'axitinib'] },
      progressedOn: { exactly: ['pembrolizumab', 'axitinib'] },
      targetedTherapyStage: null,
    },
    {
      offered: [...usual, 'lenvatinibEverolimus', 'nivolumab'],
      remarks: ['earlier-checkpoint-inhibitor', 'failed-before-axitinib'],
    },
  ),
  patient(
    'every-drug-of-the-page-failed',
    'Ten years of treatment: nodes grew on every drug that the page names.',
    {
      receivedDrugs: { exactly: everyDrug },
      progressedOn: { exactly: everyDrug },
      targetedTherapyStage: null,
    },
    {
      offered: [...usual, 'lenvatinibEverolimus', 'nivolumab'],
      remarks: [
        'earlier-checkpoint-inhibitor',
        ...mainDrugs.map((drug) => `failed-before-${drug}`),
        'failed-before-lenvatinib',
        'failed-before-lenvatinibEverolimus',
        'failed-before-nivolumab',
        'failed-before-nivolumabIpilimumab',
        'failed-before-highDoseInterleukin2',
      ],
    },
  ),
];

const surgery = [
  patient(
    'kidney-in-place-before-targeted-therapy',
    'A tumour in the second kidney and nodes; targeted therapy starts next month.',
    { kidneyTumourPresent: true, targetedTherapyStage: 'plannedNotStarted' },
    { offered: [...usual, 'cytoreductiveNephrectomy'] },
  ),
  patient(
    'kidney-in-place-targeted-therapy-started',
    'A tumour in the second kidney; pazopanib was started last month and is working.',
    {
      kidneyTumourPresent: true,
      receivedDrugs: { exactly: ['pazopanib'] },
      progressedOn: { exactly: [] },
      targetedTherapyStage: null,
    },
    { offered: [...usual, 'lenvatinibEverolimus'] },
  ),
  patient(
    'kidney-not-scanned-before-targeted-therapy',
    'Nodes; targeted therapy starts next month, and the remaining kidney was not scanned.',
    { kidneyTumourPresent: null, targetedTherapyStage: 'plannedNotStarted' },
    {
      offered: usual,
      undecided: ['cytoreductiveNephrectomy'],
      stillUnknown: ['kidneyTumourPresent'],
    },
  ),
  patient(
    'targeted-therapy-planned-no-kidney-tumour',
    'Both kidneys free of tumour; targeted therapy starts next month.',
    { targetedTherapyStage: 'plannedNotStarted' },
    { offered: usual },
  ),
  patient(
    'targeted-therapy-not-planned-kidney-in-place',
    'A tumour in the second kidney; no drug is planned.',
    { kidneyTumourPresent: true },
    { offered: usual },
  ),
  patient(
    'kidney-in-place-fitness-for-surgery-not-known',
    'A tumour in the second kidney before targeted therapy; the surgeon has not seen the patient yet.',
    {
      kidneyTumourPresent: true,
      targetedTherapyStage: 'plannedNotStarted',
      wellEnoughForSurgery: null,
    },
    {
      offered: usual,
      undecided: ['cytoreductiveNephrectomy', 'ablation'],
      stillUnknown: ['wellEnoughForSurgery'],
    },
  ),
  patient(
    'not-well-enough-for-surgery-tumour-in-kidney',
    'A tumour in the second kidney, lungs too poor for an anaesthetic.',
    {
      kidneyTumourPresent: true,
      targetedTherapyStage: 'plannedNotStarted',
      wellEnoughForSurgery: false,
    },
    { offered: [...usual, 'ablation'] },
  ),
  patient(
    'not-well-enough-for-surgery-no-kidney-tumour',
    'Lungs too poor for an anaesthetic; kidneys free of tumour.',
    { wellEnoughForSurgery: false },
    { offered: usual },
  ),
  patient(
    'brain-metastasis-fit-for-surgery',
    'One brain metastasis, fit for an operation.',
    { sites: { exactly: ['brain'] }, advancedDisease: null },
    { offered: [...usual, 'lenvatinib', 'brainSurgery'] },
  ),
  patient(
    'brain-metastasis-not-fit-for-surgery',
    'One brain metastasis, not fit for an operation.',
    { sites: { exactly: ['brain'] }, advancedDisease: null, wellEnoughForSurgery: false },
    { offered: [...usual, 'lenvatinib'] },
  ),
  patient(
    'lung-metastases-fit-for-surgery',
    'Two lung metastases, fit for an operation.',
    { sites: { exactly: ['lung'] }, advancedDisease: null },
    { offered: [...usual, 'lenvatinib', 'lungSurgery'] },
  ),
  patient(
    'lung-metastases-fitness-not-known',
    'Two lung metastases; fitness for an operation not judged yet.',
    { sites: { exactly: ['lung'] }, advancedDisease: null, wellEnoughForSurgery: null },
    {
      offered: [...usual, 'lenvatinib'],
      undecided: ['lungSurgery'],
      stillUnknown: ['wellEnoughForSurgery'],
    },
  ),
];

const radiation = [
  patient(
    'bone-metastases',
    'Recurrence in the spine, no pain so far.',
    { sites: { exactly: ['bone'] }, advancedDisease: null },
    { offered: [...usual, 'lenvatinib', 'externalRadiation'] },
  ),
  patient(
    'bone-metastases-other-sites-not-known',
    'A bone metastasis on an X-ray; no scan of chest or head yet.',
    { sites: { includes: ['bone'] }, advancedDisease: null },
    {
      offered: [...usual, 'lenvatinib', 'externalRadiation'],
      undecided: ['brainSurgery', 'lungSurgery'],
      stillUnknown: ['sites'],
    },
  ),
  patient(
    'lung-metastases-other-sites-not-known',
    'A lung metastasis on a chest film; nothing else has been scanned.',
    { sites: { includes: ['lung'] }, advancedDisease: null },
    {
      offered: [...usual, 'lenvatinib', 'lungSurgery'],
      undecided: ['brainSurgery', 'externalRadiation'],
      stillUnknown: ['sites'],
    },
  ),
  patient(
    'pain-from-nodes',
    'Nodes press on nerves and hurt.',
    { symptomsFromCancer: true },
    { offered: [...usual, 'externalRadiation'] },
  ),
  patient(
    'symptoms-not-asked',
    'The letter does not say how the patient feels.',
    { symptomsFromCancer: null },
    { offered: usual, undecided: ['externalRadiation'], stillUnknown: ['symptomsFromCancer'] },
  ),
];

const imdcOffered = [...usual, 'nivolumabIpilimumab'] as const;

function laboratory(
  id: string,
  story: string,
  changes: Facts,
  beyond: boolean,
): WorkedPatient<OptionName> {
  return patient(
    id,
    story,
    changes,
    beyond ? { offered: imdcOffered, imdc: ['intermediate'] } : { offered: usual },
  );
}

const imdcThresholds = [
  laboratory(
    'karnofsky-70',
    'Karnofsky 70, nothing else.',
    { karnofsky: { value: 70, unit: '{score}' } },
    true,
  ),
  laboratory(
    'karnofsky-80',
    'Karnofsky 80, the border that does not count.',
    { karnofsky: { value: 80, unit: '{score}' } },
    false,
  ),
  laboratory(
    'first-drug-after-11-months',
    'First drug 11 completed months after diagnosis.',
    { systemicTherapyWithinOneYear: null, monthsToSystemicTherapy: { value: 11, unit: 'mo' } },
    true,
  ),
  laboratory(
    'first-drug-after-12-months',
    'First drug 12 completed months after diagnosis.',
    { systemicTherapyWithinOneYear: null, monthsToSystemicTherapy: { value: 12, unit: 'mo' } },
    false,
  ),
  laboratory(
    'haemoglobin-under-the-limit',
    'Haemoglobin 119 g/L, limit of the laboratory 120.',
    {
      haemoglobinBelowLimit: null,
      haemoglobin: { value: 119, unit: 'g/L' },
      haemoglobinLowerLimit: { value: 12, unit: 'g/dL' },
    },
    true,
  ),
  laboratory(
    'haemoglobin-at-the-limit',
    'Haemoglobin 12.0 g/dL, limit of the laboratory 120 g/L.',
    {
      haemoglobinBelowLimit: null,
      haemoglobin: { value: 12, unit: 'g/dL' },
      haemoglobinLowerLimit: { value: 120, unit: 'g/L' },
    },
    false,
  ),
  laboratory(
    'calcium-high-only-when-corrected',
    'Calcium 2.48 mmol/L with albumin 30 g/L: corrected 2.68, limit 2.67.',
    {
      calciumAboveLimit: null,
      calcium: { value: 2.48, unit: 'mmol/L' },
      albumin: { value: 30, unit: 'g/L' },
      calciumUpperLimit: { value: 2.67, unit: 'mmol/L' },
    },
    true,
  ),
  laboratory(
    'corrected-calcium-at-the-limit',
    'Calcium 2.48 mmol/L with albumin 30 g/L: corrected 2.68, limit 2.68.',
    {
      calciumAboveLimit: null,
      calcium: { value: 2.48, unit: 'mmol/L' },
      albumin: { value: 30, unit: 'g/L' },
      calciumUpperLimit: { value: 2.68, unit: 'mmol/L' },
    },
    false,
  ),
  laboratory(
    'corrected-calcium-over-the-limit-in-mg-dl',
    'Calcium 9.8 mg/dL with albumin 3.0 g/dL: corrected 10.6, limit 10.5.',
    {
      calciumAboveLimit: null,
      calcium: { value: 9.8, unit: 'mg/dL' },
      albumin: { value: 3, unit: 'g/dL' },
      calciumUpperLimit: { value: 10.5, unit: 'mg/dL' },
    },
    true,
  ),
  laboratory(
    'corrected-calcium-at-the-limit-in-mg-dl',
    'Calcium 9.8 mg/dL with albumin 3.0 g/dL: corrected 10.6, limit 10.6.',
    {
      calciumAboveLimit: null,
      calcium: { value: 9.8, unit: 'mg/dL' },
      albumin: { value: 3, unit: 'g/dL' },
      calciumUpperLimit: { value: 10.6, unit: 'mg/dL' },
    },
    false,
  ),
  laboratory(
    'high-albumin-brings-calcium-down',
    'Calcium 2.6 mmol/L with albumin 46 g/L: corrected 2.48, limit 2.55.',
    {
      calciumAboveLimit: null,
      calcium: { value: 2.6, unit: 'mmol/L' },
      albumin: { value: 46, unit: 'g/L' },
      calciumUpperLimit: { value: 2.55, unit: 'mmol/L' },
    },
    false,
  ),
  laboratory(
    'neutrophils-over-the-limit',
    'Neutrophils 7.6, limit 7.5.',
    {
      neutrophilsAboveLimit: null,
      neutrophils: { value: 7.6, unit: '10*9/L' },
      neutrophilsUpperLimit: { value: 7.5, unit: '10*9/L' },
    },
    true,
  ),
  laboratory(
    'neutrophils-at-the-limit',
    'Neutrophils 7500 per microlitre, limit 7.5.',
    {
      neutrophilsAboveLimit: null,
      neutrophils: { value: 7500, unit: '/uL' },
      neutrophilsUpperLimit: { value: 7.5, unit: '10*9/L' },
    },
    false,
  ),
  laboratory(
    'platelets-over-the-limit',
    'Platelets 451, limit 450.',
    {
      plateletsAboveLimit: null,
      platelets: { value: 451, unit: '10*3/uL' },
      plateletsUpperLimit: { value: 450, unit: '10*9/L' },
    },
    true,
  ),
  laboratory(
    'platelets-at-the-limit',
    'Platelets 450, limit 450.',
    {
      plateletsAboveLimit: null,
      platelets: { value: 450, unit: '10*9/L' },
      plateletsUpperLimit: { value: 450, unit: '10*9/L' },
    },
    false,
  ),
];

const imdcGroups = [
  patient(
    'imdc-two-factors',
    'Low haemoglobin and high platelets.',
    { haemoglobinBelowLimit: true, plateletsAboveLimit: true },
    { offered: imdcOffered, imdc: ['intermediate'] },
  ),
  patient(
    'imdc-three-factors',
    'Low haemoglobin, high platelets, high neutrophils.',
    { haemoglobinBelowLimit: true, plateletsAboveLimit: true, neutrophilsAboveLimit: true },
    { offered: imdcOffered, imdc: ['poor'] },
  ),
  patient(
    'imdc-none-present-one-missing',
    'No factor so far, the calcium is missing.',
    { calciumAboveLimit: null },
    {
      offered: usual,
      undecided: ['nivolumabIpilimumab'],
      stillUnknown: ['calciumAboveLimit'],
      imdc: ['favourable', 'intermediate'],
    },
  ),
  patient(
    'imdc-one-present-one-missing',
    'Low haemoglobin, the calcium is missing: intermediate either way.',
    { haemoglobinBelowLimit: true, calciumAboveLimit: null },
    { offered: imdcOffered, imdc: ['intermediate'] },
  ),
  patient(
    'imdc-two-present-one-missing',
    'Two factors, the calcium is missing: intermediate or poor, and the option is the same for both.',
    { haemoglobinBelowLimit: true, plateletsAboveLimit: true, calciumAboveLimit: null },
    { offered: imdcOffered, imdc: ['intermediate', 'poor'] },
  ),
  patient(
    'imdc-three-missing',
    'Blood counts are missing: every group is possible.',
    { haemoglobinBelowLimit: null, neutrophilsAboveLimit: null, plateletsAboveLimit: null },
    {
      offered: usual,
      undecided: ['nivolumabIpilimumab'],
      stillUnknown: ['haemoglobinBelowLimit', 'neutrophilsAboveLimit', 'plateletsAboveLimit'],
      imdc: ['favourable', 'intermediate', 'poor'],
    },
  ),
  patient(
    'calcium-without-albumin',
    'Calcium at 2.5 mmol/L and its limit are known, the albumin is not: it cannot be corrected.',
    {
      calciumAboveLimit: null,
      calcium: { value: 2.5, unit: 'mmol/L' },
      calciumUpperLimit: { value: 2.55, unit: 'mmol/L' },
    },
    {
      offered: usual,
      undecided: ['nivolumabIpilimumab'],
      stillUnknown: ['albumin'],
      imdc: ['favourable', 'intermediate'],
    },
  ),
];

const interleukin2 = [
  patient(
    'interleukin-2-experienced-centre-and-healthy',
    'Treated at a centre that gives high-dose interleukin-2; heart and lungs are good.',
    { interleukin2CentreExperienced: true, healthyEnoughForInterleukin2: true },
    { offered: [...usual, 'highDoseInterleukin2'] },
  ),
  patient(
    'interleukin-2-experienced-centre-not-healthy',
    'Treated at a centre that gives high-dose interleukin-2; the heart is weak.',
    { interleukin2CentreExperienced: true },
    { offered: usual },
  ),
  patient(
    'interleukin-2-healthy-no-such-centre',
    'Heart and lungs are good; the centre has no experience with it.',
    { healthyEnoughForInterleukin2: true },
    { offered: usual },
  ),
  patient(
    'interleukin-2-centre-not-known',
    'Heart and lungs are good; it is not known whether the centre gives it.',
    { interleukin2CentreExperienced: null, healthyEnoughForInterleukin2: true },
    {
      offered: usual,
      undecided: ['highDoseInterleukin2'],
      stillUnknown: ['interleukin2CentreExperienced'],
    },
  ),
  patient(
    'interleukin-2-health-not-known',
    'Treated at a centre that gives it; heart and lungs have not been tested.',
    { interleukin2CentreExperienced: true, healthyEnoughForInterleukin2: null },
    {
      offered: usual,
      undecided: ['highDoseInterleukin2'],
      stillUnknown: ['healthyEnoughForInterleukin2'],
    },
  ),
];

const relief = [
  patient(
    'advanced-aim-symptom-relief',
    'Advanced disease; the aim is now to ease symptoms.',
    { advancedDisease: true, aimIsSymptomRelief: true },
    { offered: [...usual, 'lenvatinib', 'palliativeChemotherapy'] },
  ),
  patient(
    'not-advanced-aim-symptom-relief',
    'Recurrence in nodes, not advanced; the aim is to ease symptoms.',
    { aimIsSymptomRelief: true },
    { offered: usual },
  ),
  patient(
    'advanced-aim-not-known',
    'Advanced disease; nobody has asked what the aim is.',
    { advancedDisease: true, aimIsSymptomRelief: null },
    {
      offered: [...usual, 'lenvatinib'],
      undecided: ['palliativeChemotherapy'],
      stillUnknown: ['aimIsSymptomRelief'],
    },
  ),
  patient(
    'does-not-want-treatment',
    'Fit, and does not want treatment against the cancer.',
    { treatmentWanted: false },
    { offered: [...usual, 'careWithoutCancerTreatment'] },
  ),
  patient(
    'wish-not-asked',
    'Nobody has asked whether the patient wants treatment.',
    { treatmentWanted: null },
    {
      offered: usual,
      undecided: ['careWithoutCancerTreatment'],
      stillUnknown: ['treatmentWanted'],
    },
  ),
  patient(
    'no-treatment-possible',
    'Very frail; no treatment against the cancer is possible any more.',
    {
      targetedTherapyPossible: null,
      wellEnoughForTargetedTherapy: false,
      treatmentPossible: false,
      wellEnoughForSurgery: false,
    },
    { offered: ['externalRadiation', 'careWithoutCancerTreatment', 'clinicalTrial'] },
  ),
];

const contradictions = [
  patient(
    'possible-and-not-well-enough',
    'One note says targeted therapy is possible, another that the patient is not well enough for it.',
    { wellEnoughForTargetedTherapy: false, treatmentPossible: true },
    {
      offered: ['clinicalTrial'],
      undecided: [...mainDrugs, 'externalRadiation'],
      stillUnknown: ['wellEnoughForTargetedTherapy', 'targetedTherapyPossible'],
      problems: ['contradiction'],
    },
  ),
  patient(
    'progression-on-a-drug-never-given',
    'A note says the cancer grew on sunitinib; the drug list says it was never given.',
    {
      receivedDrugs: { excludes: ['sunitinib'] },
      progressedOn: { includes: ['sunitinib'] },
      targetedTherapyStage: null,
    },
    {
      offered: usual,
      undecided: ['lenvatinibEverolimus', 'nivolumab'],
      stillUnknown: ['receivedDrugs', 'progressedOn'],
      problems: ['contradiction'],
    },
  ),
  patient(
    'haemoglobin-called-normal-and-measured-low',
    'Haemoglobin 100 g/L with a limit of 120, and a note that it is normal.',
    {
      haemoglobinBelowLimit: false,
      haemoglobin: { value: 100, unit: 'g/L' },
      haemoglobinLowerLimit: { value: 120, unit: 'g/L' },
    },
    {
      offered: usual,
      undecided: ['nivolumabIpilimumab'],
      stillUnknown: ['haemoglobinBelowLimit'],
      imdc: ['favourable', 'intermediate'],
      problems: ['contradiction'],
    },
  ),
];

/** Worked patients of the edition `ccs-2019`: both sides of every condition of the page and of every IMDC limit. */
export const ccs2019Patients: readonly WorkedPatient<OptionName>[] = [
  ...scope,
  ...targetedTherapy,
  ...afterDrugs,
  ...surgery,
  ...radiation,
  ...imdcThresholds,
  ...imdcGroups,
  ...interleukin2,
  ...relief,
  ...contradictions,
  {
    id: 'nothing-known',
    story: 'Nothing is known yet.',
    facts: {},
    expected: {
      offered: [],
      undecided: everyOption,
      stillUnknown: [
        'cancerCameBack',
        'kidneyCancerTreatedBefore',
        'sites',
        'receivedDrugs',
        'progressedOn',
        'targetedTherapyPossible',
        'wellEnoughForTargetedTherapy',
        'targetedTherapyStage',
        'kidneyTumourPresent',
        'wellEnoughForSurgery',
        'symptomsFromCancer',
        'treatmentPossible',
        'treatmentWanted',
        'advancedDisease',
        'aimIsSymptomRelief',
        'systemicTherapyWithinOneYear',
        'haemoglobinBelowLimit',
        'calciumAboveLimit',
        'neutrophilsAboveLimit',
        'plateletsAboveLimit',
        'poorPerformanceStatus',
        'interleukin2CentreExperienced',
        'healthyEnoughForInterleukin2',
      ],
      imdc: ['favourable', 'intermediate', 'poor'],
    },
  },
];
