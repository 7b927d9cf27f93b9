import type { CatalogueOption } from '../options/catalogue.ts';
import type { Drug } from '../vocabulary/drugs.ts';
import * as usual from './usual-facts.ts';
import type { Facts } from './worked-mark.ts';
import { patientsLike, type WorkedPatient } from './worked-patient.ts';

type Options = readonly CatalogueOption[];

/** Nothing is unknown: clear cell cancer that came back and spread, no drug so far, IMDC favourable, kidney out. */
const settled: Facts = {
  cancerCameBack: true,
  kidneyCancerTreatedBefore: true,
  metastatic: true,
  histology: 'clearCell',
  ...usual.noDrug,
  ...usual.lines(0),
  ...usual.noFactor,
  kidneyTumourPresent: false,
  kidneyTumourSymptoms: false,
  metastasesFewAndResectable: false,
  aimIsSymptomRelief: false,
};

/** PDQ25-002 to 004, 008 to 011. */
const firstLine = [
  'pembrolizumabAxitinib',
  'lenvatinibPembrolizumab',
  'nivolumabCabozantinib',
  'avelumabAxitinib',
  'sunitinib',
  'interferonAlfa',
  'highDoseInterleukin2',
] as const satisfies Options;

/** PDQ25-001 and 007. */
const onlyAtHigherRisk = ['nivolumabIpilimumab', 'cabozantinib'] as const satisfies Options;

/** PDQ25-013 and 015, after sunitinib, pazopanib, sorafenib or axitinib; 014, after cabozantinib as well. */
const secondLine = ['nivolumab', 'cabozantinib', 'lenvatinibEverolimus'] as const satisfies Options;

/** PDQ25-018 to 023; and 025, any drug of the first list. */
const thirdLine = [
  'tivozanib',
  'pazopanib',
  'sorafenib',
  'temsirolimus',
  'bevacizumab',
  'axitinib',
  ...firstLine,
] as const satisfies Options;

/** PDQ25-027. */
const relief = [
  'tumourEmbolization',
  'externalRadiation',
  'palliativeNephrectomy',
] as const satisfies Options;

const everyOption: Options = [
  ...thirdLine,
  ...secondLine,
  ...relief,
  'nivolumabIpilimumab',
  'belzutifan',
  'everolimus',
  'radicalNephrectomy',
  'cytoreductiveNephrectomy',
  'metastasisResection',
  'clinicalTrial',
];

const remark = (...names: readonly string[]) => names.map((name) => `pdq-2025-${name}`);

/** Beside drugs for people who had some before. */
const afterDrugs = ['longer-survival'] as const;

const patient = patientsLike<CatalogueOption>(settled, {
  offered: firstLine,
  undecided: [],
  stillUnknown: [],
  imdc: ['favourable'],
});

/** A kidney tumour without distant spread, found for the first time. */
const newAndLocal: Facts = {
  cancerCameBack: false,
  kidneyCancerTreatedBefore: false,
  metastatic: false,
  localStageT4WithoutMetastases: false,
  kidneyTumourPresent: true,
};

const scope = [
  patient('stage-two', 'A large kidney tumour without spread, not T4.', newAndLocal, {
    outsideScope: true,
  }),
  patient(
    't4',
    'A kidney tumour grown into the muscle of the back, nothing elsewhere.',
    { ...newAndLocal, metastatic: null, localStageT4WithoutMetastases: true },
    { offered: [...firstLine, 'radicalNephrectomy', 'clinicalTrial'] },
  ),
  patient(
    'stage-not-known',
    'A kidney tumour; whether it has grown beyond its fascia is not reported.',
    { ...newAndLocal, localStageT4WithoutMetastases: null },
    {
      offered: [],
      undecided: everyOption,
      stillUnknown: ['localStageT4WithoutMetastases'],
    },
  ),
  patient(
    'recurrence-not-confirmed',
    'A nodule in the bed of the removed kidney; biopsy pending.',
    {
      cancerCameBack: null,
      metastatic: false,
      localStageT4WithoutMetastases: false,
    },
    { offered: [], undecided: everyOption, stillUnknown: ['cancerCameBack'] },
  ),
  patient(
    'metastatic-at-diagnosis',
    'Lung metastases found together with the kidney tumour; nothing treated so far.',
    { cancerCameBack: false, kidneyCancerTreatedBefore: false, kidneyTumourPresent: true },
    { offered: [...firstLine, 'cytoreductiveNephrectomy', 'clinicalTrial'] },
  ),
  patient(
    'earlier-treatment-not-known',
    'Metastases in a man from abroad; a scar in the flank, no papers.',
    { kidneyCancerTreatedBefore: null },
    { undecided: ['clinicalTrial'], stillUnknown: ['kidneyCancerTreatedBefore'] },
  ),
];

const untreated = [
  patient('good-risk', 'Lung metastases seven years after nephrectomy, no drug so far.', {}, {}),
  patient('intermediate-risk', 'Metastases within the year of diagnosis.', usual.oneFactor, {
    offered: [...firstLine, ...onlyAtHigherRisk],
    imdc: ['intermediate'],
  }),
  patient('poor-risk', 'Early metastases, anaemia, high calcium.', usual.threeFactors, {
    offered: [...firstLine, ...onlyAtHigherRisk],
    imdc: ['poor'],
  }),
  patient(
    'haemoglobin-missing',
    'No factor so far, the blood count is missing.',
    { haemoglobinBelowLimit: null },
    {
      undecided: onlyAtHigherRisk,
      stillUnknown: ['haemoglobinBelowLimit'],
      imdc: ['favourable', 'intermediate'],
    },
  ),
  patient(
    'papillary',
    'Papillary carcinoma in the liver: the list does not ask for the type.',
    { histology: 'papillary' },
    { remarks: remark('not-clear-cell') },
  ),
  patient(
    'aim-is-relief',
    'Metastases in the spine; the aim is to ease pain.',
    { aimIsSymptomRelief: true },
    { offered: [...firstLine, 'externalRadiation'] },
  ),
  patient(
    'aim-not-known',
    'Metastases in the spine; nobody has talked about the aim.',
    { aimIsSymptomRelief: null },
    { undecided: ['externalRadiation'], stillUnknown: ['aimIsSymptomRelief'] },
  ),
];

const local = [
  patient(
    'kidney-in-place-good-risk',
    'Metastases, kidney tumour in place, no factor.',
    { kidneyTumourPresent: true },
    { offered: [...firstLine, 'cytoreductiveNephrectomy'] },
  ),
  patient(
    'kidney-in-place-intermediate-risk',
    'Metastases, kidney tumour in place, one factor: good risk alone is listed.',
    { kidneyTumourPresent: true, ...usual.oneFactor },
    { offered: [...firstLine, ...onlyAtHigherRisk], imdc: ['intermediate'] },
  ),
  patient(
    'kidney-in-place-risk-not-known',
    'Metastases, kidney tumour in place, no blood tests so far.',
    { kidneyTumourPresent: true, ...usual.riskNotKnown },
    {
      undecided: [...onlyAtHigherRisk, 'cytoreductiveNephrectomy'],
      stillUnknown: usual.riskTerms,
      imdc: ['favourable', 'intermediate', 'poor'],
    },
  ),
  patient(
    'kidney-not-scanned',
    'Metastases and no factor; the remaining kidney was not scanned.',
    { kidneyTumourPresent: null },
    { undecided: ['cytoreductiveNephrectomy'], stillUnknown: ['kidneyTumourPresent'] },
  ),
  patient(
    't4-taken-out',
    'A T4 tumour was taken out whole last year; it came back in the muscle of the back.',
    { metastatic: false, localStageT4WithoutMetastases: true },
    {},
  ),
  patient(
    't4-or-not-in-a-local-recurrence',
    'Tumour back in the part of the kidney that was left, good risk; how far it reaches is not known.',
    { metastatic: false, localStageT4WithoutMetastases: null, kidneyTumourPresent: true },
    { undecided: ['radicalNephrectomy'], stillUnknown: ['localStageT4WithoutMetastases'] },
  ),
  patient(
    'spread-or-not-is-not-known',
    'Tumour back in the kidney, good risk, no symptoms from it; the chest was not scanned.',
    { metastatic: null, localStageT4WithoutMetastases: false, kidneyTumourPresent: true },
    { undecided: ['cytoreductiveNephrectomy'], stillUnknown: ['metastatic'] },
  ),
  patient(
    'few-resectable-metastases',
    'One lung metastasis that a surgeon could take out.',
    { metastasesFewAndResectable: true },
    { offered: [...firstLine, 'metastasisResection'] },
  ),
  patient(
    'resectable-or-not-is-not-known',
    'Two lung metastases; the thoracic surgeon has not seen the scans.',
    { metastasesFewAndResectable: null },
    { undecided: ['metastasisResection'], stillUnknown: ['metastasesFewAndResectable'] },
  ),
];

const symptomsFromTheKidney = [
  patient(
    'bleeding-kidney-tumour-metastatic',
    'The kidney tumour bleeds into the urine; metastases in the lungs, intermediate risk.',
    { kidneyTumourPresent: true, kidneyTumourSymptoms: true, ...usual.oneFactor },
    { offered: [...firstLine, ...onlyAtHigherRisk, ...relief], imdc: ['intermediate'] },
  ),
  patient(
    'painful-unresectable-recurrence',
    'Painful tumour in the second kidney that cannot be taken out, no spread.',
    {
      metastatic: false,
      localStageT4WithoutMetastases: false,
      kidneyTumourPresent: true,
      kidneyTumourSymptoms: true,
      kidneyTumourResectable: false,
    },
    { offered: [...firstLine, ...relief] },
  ),
  patient(
    'painful-resectable-recurrence',
    'Painful tumour in the second kidney that can be taken out, no spread.',
    {
      metastatic: false,
      localStageT4WithoutMetastases: false,
      kidneyTumourPresent: true,
      kidneyTumourSymptoms: true,
      kidneyTumourResectable: true,
    },
    {},
  ),
  patient(
    'painful-recurrence-resectable-or-not-is-not-known',
    'Painful tumour in the second kidney, no spread; the surgeon has not seen the scans.',
    {
      metastatic: false,
      localStageT4WithoutMetastases: false,
      kidneyTumourPresent: true,
      kidneyTumourSymptoms: true,
    },
    { undecided: relief, stillUnknown: ['kidneyTumourResectable'] },
  ),
  patient(
    'symptoms-not-asked',
    'Metastases, kidney tumour in place, intermediate risk; nobody asked for symptoms.',
    { kidneyTumourPresent: true, kidneyTumourSymptoms: null, ...usual.oneFactor },
    {
      offered: [...firstLine, ...onlyAtHigherRisk],
      undecided: relief,
      stillUnknown: ['kidneyTumourSymptoms'],
      imdc: ['intermediate'],
    },
  ),
  patient(
    'hormones-without-kidney-tumour',
    'Metastases that make hormones; the kidney was taken out.',
    { kidneyTumourSymptoms: true },
    {},
  ),
];

function treated(lines: number, ...drugs: readonly Drug[]): Facts {
  return { ...usual.treatedWith(...drugs), ...usual.lines(lines) };
}

const secondLineAndLater = [
  patient('after-sunitinib', 'Grew on sunitinib.', treated(1, 'sunitinib'), {
    offered: secondLine,
    remarks: remark(...afterDrugs),
  }),
  patient('after-pazopanib', 'Grew on pazopanib.', treated(1, 'pazopanib'), {
    offered: secondLine,
    remarks: remark(...afterDrugs),
  }),
  patient('after-sorafenib', 'Grew on sorafenib.', treated(1, 'sorafenib'), {
    offered: secondLine,
    remarks: remark(...afterDrugs),
  }),
  patient('after-axitinib', 'Grew on axitinib alone.', treated(1, 'axitinib'), {
    offered: secondLine,
    remarks: remark(...afterDrugs),
  }),
  patient(
    'after-cabozantinib',
    'Grew on cabozantinib, which one item alone counts among the earlier drugs.',
    treated(1, 'cabozantinib'),
    { offered: ['lenvatinibEverolimus'], remarks: remark(...afterDrugs) },
  ),
  patient(
    'after-tivozanib',
    'Grew on tivozanib, which no item counts among the earlier drugs.',
    treated(1, 'tivozanib'),
    { offered: [], remarks: remark(...afterDrugs) },
  ),
  patient(
    'after-ipilimumab-with-nivolumab',
    'Grew on ipilimumab with nivolumab; no item of the list fits.',
    treated(1, 'nivolumab', 'ipilimumab'),
    { offered: [], remarks: remark('nivolumab-again', ...afterDrugs, 'no-item') },
  ),
  patient(
    'after-ipilimumab-with-nivolumab-poor-risk',
    'The same with three factors: the first list is closed.',
    { ...treated(1, 'nivolumab', 'ipilimumab'), ...usual.threeFactors },
    {
      offered: [],
      imdc: ['poor'],
      remarks: remark('nivolumab-again', ...afterDrugs, 'no-item'),
    },
  ),
  patient(
    'after-pembrolizumab-with-axitinib',
    'Grew on pembrolizumab with axitinib: read word by word, nivolumab is on the list.',
    treated(1, 'pembrolizumab', 'axitinib'),
    {
      offered: [...secondLine, 'belzutifan'],
      remarks: remark('nivolumab-again', ...afterDrugs),
    },
  ),
  patient(
    'after-pembrolizumab-with-axitinib-not-clear-cell',
    'Unclassified carcinoma that grew on pembrolizumab with axitinib.',
    { ...treated(1, 'pembrolizumab', 'axitinib'), histology: 'unclassified' },
    {
      offered: secondLine,
      remarks: remark('nivolumab-again', ...afterDrugs, 'not-clear-cell'),
    },
  ),
  patient(
    'after-pembrolizumab-with-axitinib-histology-not-known',
    'Grew on pembrolizumab with axitinib; the pathology report was not sent.',
    { ...treated(1, 'pembrolizumab', 'axitinib'), histology: null },
    {
      offered: secondLine,
      undecided: ['belzutifan'],
      stillUnknown: ['histology'],
      remarks: remark('nivolumab-again', ...afterDrugs),
    },
  ),
  patient(
    'after-interferon-kidney-in-place',
    'Interferon alfa in a trial; metastases grew, kidney tumour in place, no factor.',
    { ...treated(1, 'interferonAlfa'), kidneyTumourPresent: true },
    { offered: [], remarks: remark(...afterDrugs) },
  ),
  patient(
    'after-interferon-t4',
    'Interferon alfa in a trial for a T4 tumour without spread, which is still in place.',
    {
      ...treated(1, 'interferonAlfa'),
      metastatic: false,
      localStageT4WithoutMetastases: true,
      kidneyTumourPresent: true,
    },
    { offered: [], remarks: remark(...afterDrugs) },
  ),
  patient(
    'after-sunitinib-aim-is-relief',
    'Grew on sunitinib, painful bone metastases; the aim is to ease them.',
    { ...treated(1, 'sunitinib'), aimIsSymptomRelief: true },
    { offered: [...secondLine, 'externalRadiation'], remarks: remark(...afterDrugs) },
  ),
  patient(
    'after-sunitinib-aim-not-known',
    'Grew on sunitinib; nobody has talked about the aim of what comes next.',
    { ...treated(1, 'sunitinib'), aimIsSymptomRelief: null },
    {
      offered: secondLine,
      undecided: ['externalRadiation'],
      stillUnknown: ['aimIsSymptomRelief'],
      remarks: remark(...afterDrugs),
    },
  ),
];

const twoKinds = remark('nivolumab-again', ...afterDrugs, 'drugs-again');

const thirdLineAndLater = [
  patient(
    'third-line-after-sunitinib-then-nivolumab',
    'Sunitinib, then nivolumab, now growing.',
    treated(2, 'sunitinib', 'nivolumab'),
    { offered: [...secondLine, 'belzutifan', ...thirdLine, 'everolimus'], remarks: twoKinds },
  ),
  patient(
    'third-line-after-sorafenib-then-interferon',
    'Sorafenib in 2009, then interferon alfa, now growing.',
    treated(2, 'sorafenib', 'interferonAlfa'),
    {
      offered: [...secondLine, ...thirdLine, 'everolimus'],
      remarks: remark(...afterDrugs, 'drugs-again'),
    },
  ),
  patient(
    'third-line-after-pembrolizumab-with-axitinib-then-cabozantinib',
    'Pembrolizumab with axitinib, then cabozantinib, now growing.',
    treated(2, 'pembrolizumab', 'axitinib', 'cabozantinib'),
    { offered: [...secondLine, 'belzutifan', ...thirdLine], remarks: twoKinds },
  ),
  patient(
    'third-line-intermediate-risk',
    'The same, with metastases within the year of diagnosis.',
    { ...treated(2, 'pembrolizumab', 'axitinib', 'cabozantinib'), ...usual.oneFactor },
    {
      offered: [...secondLine, 'belzutifan', ...thirdLine, 'nivolumabIpilimumab'],
      imdc: ['intermediate'],
      remarks: twoKinds,
    },
  ),
  patient(
    'third-line-without-vegf-drug-poor-risk',
    'Ipilimumab with nivolumab, then interleukin-2 in a trial; poor risk, no VEGF drug so far.',
    { ...treated(2, 'nivolumab', 'ipilimumab', 'aldesleukin'), ...usual.threeFactors },
    {
      offered: [...thirdLine, ...onlyAtHigherRisk],
      imdc: ['poor'],
      remarks: [...twoKinds, ...remark('no-item')],
    },
  ),
  patient(
    'third-line-without-vegf-drug-risk-not-known',
    'The same without blood tests.',
    { ...treated(2, 'nivolumab', 'ipilimumab', 'aldesleukin'), ...usual.riskNotKnown },
    {
      offered: thirdLine,
      undecided: onlyAtHigherRisk,
      stillUnknown: usual.riskTerms,
      imdc: ['favourable', 'intermediate', 'poor'],
      remarks: [...twoKinds, ...remark('no-item')],
    },
  ),
  patient(
    'after-three-lines',
    'Three lines, with sunitinib, nivolumab and axitinib.',
    treated(3, 'sunitinib', 'nivolumab', 'axitinib'),
    { offered: [...secondLine, 'belzutifan', ...thirdLine, 'everolimus'], remarks: twoKinds },
  ),
  patient(
    'after-four-lines',
    'Four lines, with sunitinib, nivolumab, axitinib and everolimus: too many for belzutifan.',
    treated(4, 'sunitinib', 'nivolumab', 'axitinib', 'everolimus'),
    { offered: [...secondLine, ...thirdLine, 'everolimus'], remarks: twoKinds },
  ),
  patient(
    'lines-not-known',
    'Sunitinib and nivolumab; whether one after the other or together in a trial is not known.',
    { ...usual.treatedWith('sunitinib', 'nivolumab'), linesOfTherapy: null },
    {
      offered: secondLine,
      undecided: ['belzutifan', ...thirdLine, 'everolimus'],
      stillUnknown: ['linesOfTherapy'],
      remarks: remark('nivolumab-again', ...afterDrugs),
    },
  ),
  patient(
    'third-line-drugs-not-known',
    'Two treatments abroad, with tablets of unknown name.',
    { ...usual.treatedAtLeastWith(), ...usual.lines(2), checkpointInhibitorOnlyAdjuvant: null },
    {
      offered: thirdLine,
      undecided: [...secondLine, 'belzutifan', 'everolimus'],
      stillUnknown: ['receivedDrugs', 'checkpointInhibitorOnlyAdjuvant', 'adjuvantCountsAsPrior'],
      remarks: remark(...afterDrugs, 'drugs-again'),
    },
  ),
  patient(
    'earlier-drugs-not-known',
    'Operated on abroad; whether drugs were given is not known.',
    { ...usual.drugsNotKnown, linesOfTherapy: null },
    {
      offered: [],
      undecided: [...thirdLine, ...secondLine, 'belzutifan', 'everolimus'],
      stillUnknown: [...usual.priorTherapyTerms, 'linesOfTherapy'],
    },
  ),
];

const afterAdjuvant = [
  patient(
    'adjuvant-pembrolizumab-counted',
    'Came back during adjuvant pembrolizumab; the team counts it.',
    usual.adjuvantPembrolizumab(true),
    {
      offered: [],
      remarks: remark('nivolumab-again', ...afterDrugs, 'no-item', 'after-adjuvant'),
    },
  ),
  patient(
    'adjuvant-pembrolizumab-not-counted',
    'Came back three years after adjuvant pembrolizumab; the team does not count it.',
    usual.adjuvantPembrolizumab(false),
    { remarks: remark('after-adjuvant') },
  ),
  patient(
    'adjuvant-pembrolizumab-reading-open',
    'Came back ten months after adjuvant pembrolizumab; nobody has said how it counts.',
    usual.adjuvantPembrolizumab(null),
    {
      offered: [],
      undecided: firstLine,
      stillUnknown: ['adjuvantCountsAsPrior'],
      remarks: remark('after-adjuvant'),
    },
  ),
];

/** Worked patients of the edition `pdq-2025`: every item of the lists and of the text around them, from both sides. */
export const pdq2025Patients: readonly WorkedPatient<CatalogueOption>[] = [
  ...scope,
  ...untreated,
  ...local,
  ...symptomsFromTheKidney,
  ...secondLineAndLater,
  ...thirdLineAndLater,
  ...afterAdjuvant,
  {
    id: 'nothing-known',
    story: 'Nothing is known yet.',
    facts: {},
    expected: {
      offered: [],
      undecided: everyOption,
      stillUnknown: [
        'cancerCameBack',
        'metastatic',
        'localStageT4WithoutMetastases',
        'kidneyCancerTreatedBefore',
        ...usual.priorTherapyTerms,
        'linesOfTherapy',
        'histology',
        'kidneyTumourPresent',
        'kidneyTumourSymptoms',
        'kidneyTumourResectable',
        'metastasesFewAndResectable',
        'aimIsSymptomRelief',
        ...usual.riskTerms,
      ],
      imdc: ['favourable', 'intermediate', 'poor'],
    },
  },
];
