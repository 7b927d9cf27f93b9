import type { CatalogueOption } from '../options/catalogue.ts';
import { type Facts, marksOf, type WorkedMark } from './worked-mark.ts';

const score = (value: number) => ({ value, unit: '{score}' });
const years = (value: number) => ({ value, unit: 'a' });
const filtration = (value: number) => ({
  kidneyFunction: { value, unit: 'mL/min/{1.73_m2}' },
  dialysis: false,
});
const liver = (value: string) => ({ liverImpairment: value });

/** One guardrail on an option: somebody who is marked, somebody who is not, and somebody of whom too little is known. */
function sides(
  guardrail: string,
  option: CatalogueOption,
  held: readonly [story: string, facts: Facts],
  clear: readonly [story: string, facts: Facts],
  open: readonly [story: string, facts: Facts] = ['Nothing is known.', {}],
): readonly WorkedMark[] {
  return marksOf(guardrail, option, { true: [held], excluded: [clear], unknown: [open] });
}

const person = [
  ...sides(
    'treatmentNotWanted',
    'pembrolizumabAxitinib',
    ['Wants no more cancer treatment.', { treatmentWanted: false }],
    ['Wants treatment.', { treatmentWanted: true }],
  ),
  ...sides(
    'limitedLifeExpectancy',
    'metastasisResection',
    ['Weeks to a few months, says the team.', { limitedLifeExpectancy: true }],
    ['No such limit.', { limitedLifeExpectancy: false }],
  ),
  ...marksOf('fitness', 'nivolumabIpilimumab', {
    true: [
      ['In bed all day.', { ecog: score(4) }],
      ['Up for less than half the day.', { ecog: score(3) }],
      ['Karnofsky 60.', { karnofsky: score(60) }],
    ],
    excluded: [
      ['ECOG 2, up for more than half the day.', { ecog: score(2), karnofsky: score(70) }],
      ['Karnofsky 70, the lowest that trials took.', { karnofsky: score(70), ecog: score(2) }],
      ['Works full time.', { poorPerformanceStatus: false }],
    ],
    unknown: [
      ['Poor performance status, no score.', { poorPerformanceStatus: true }],
      ['Nothing is known of fitness.', {}],
    ],
  }),
];

const watching = [
  ...marksOf('surveillance-sarcomatoid', 'activeSurveillance', {
    true: [
      ['Sarcomatoid cells.', { sarcomatoid: true }],
      ['Rhabdoid cells.', { rhabdoid: true, sarcomatoid: false }],
    ],
    excluded: [['Neither.', { sarcomatoid: false, rhabdoid: false }]],
    unknown: [['The pathology report was not seen.', {}]],
  }),
  ...marksOf('age', 'pembrolizumabAxitinib', {
    true: [
      ['Aged 86.', { age: years(86) }],
      ['Aged 75, on the border.', { age: years(75) }],
    ],
    excluded: [['Aged 74.', { age: years(74) }]],
    unknown: [['The age is not known.', {}]],
  }),
  ...marksOf('runningDrug', 'cabozantinib', {
    true: [
      [
        'Takes sunitinib, and it holds.',
        { runningDrugs: { exactly: ['sunitinib'] }, progressedOn: { exactly: [] } },
      ],
    ],
    excluded: [
      ['Takes nothing.', { runningDrugs: { exactly: [] } }],
      [
        'Takes sunitinib, and the cancer grew on it.',
        { runningDrugs: { exactly: ['sunitinib'] }, progressedOn: { exactly: ['sunitinib'] } },
      ],
    ],
    unknown: [
      [
        'Takes sunitinib; whether it holds is not known.',
        { runningDrugs: { exactly: ['sunitinib'] } },
      ],
    ],
  }),
];

const inBrain = { sites: { exactly: ['brain', 'lung'] } };
const notInBrain = { sites: { exactly: ['lung'] } };

const brain = [
  ...marksOf('brain-localTreatmentFirst', 'nivolumabIpilimumab', {
    true: [
      ['Active brain metastases.', { ...inBrain, activeBrainMetastases: true }],
      ['Brain metastasis, not treated.', { ...inBrain, brainMetastasesTreated: false }],
    ],
    excluded: [
      [
        'Brain metastasis irradiated, quiet since.',
        { ...inBrain, brainMetastasesTreated: true, activeBrainMetastases: false },
      ],
      ['Lung only.', notInBrain],
    ],
    unknown: [['Brain metastasis; whether it was treated is not known.', inBrain]],
  }),
  ...marksOf('brain-bleeding', 'temsirolimus', {
    true: [
      ['Brain metastasis, treated or not.', inBrain],
      ['Active metastases of the nervous system.', { activeBrainMetastases: true }],
    ],
    excluded: [['Lung only.', notInBrain]],
    unknown: [['Lung, and perhaps elsewhere.', { sites: { includes: ['lung'] } }]],
  }),
  ...sides(
    'brain-axitinib',
    'avelumabAxitinib',
    ['Brain metastasis, not treated.', { ...inBrain, brainMetastasesTreated: false }],
    ['Lung only.', notInBrain],
  ),
  ...sides(
    'surveillance-brain',
    'activeSurveillance',
    ['Two small brain metastases, no symptoms.', inBrain],
    ['Lung only.', notInBrain],
  ),
  ...sides(
    'radiation-everolimus',
    'lenvatinibEverolimus',
    [
      'Painful bone metastasis.',
      { sites: { exactly: ['bone'] }, symptomsFromBrainBoneOrLung: true },
    ],
    ['Liver only.', { sites: { exactly: ['liver'] } }],
  ),
];

const cancer = [
  ...marksOf('localDisease', 'pembrolizumabAxitinib', {
    true: [
      ['Mass in the kidney bed alone.', { sites: { exactly: ['kidneyArea'] } }],
      ['New tumour in the only kidney.', { metastatic: false }],
      ['Tumour thrombus of the vena cava alone.', { sites: { exactly: ['venaCava'] } }],
    ],
    excluded: [
      ['Kidney bed and lung.', { sites: { exactly: ['kidneyArea', 'lung'] } }],
      ['Lung only.', notInBrain],
    ],
    unknown: [['Kidney bed, rest not scanned.', { sites: { includes: ['kidneyArea'] } }]],
  }),
  ...(['medullary', 'collectingDuct', 'papillary', 'chromophobe'] as const).flatMap((type) =>
    sides(
      `histology-${type}`,
      'nivolumabCabozantinib',
      [`Histology ${type}.`, { histology: type }],
      ['Clear cell.', { histology: 'clearCell' }],
    ),
  ),
  ...marksOf('histology-rareType', 'systemicTherapy', {
    true: [
      ['Translocation carcinoma.', { histology: 'translocation' }],
      ['Unclassified.', { histology: 'unclassified' }],
      ['Another type.', { histology: 'other' }],
    ],
    excluded: [['Papillary: told apart.', { histology: 'papillary' }]],
    unknown: [['Pathology not at hand.', {}]],
  }),
  ...sides(
    'tripletOutsideTrial',
    'nivolumabIpilimumabCabozantinib',
    ['Metastatic.', { metastatic: true }],
    ['Small new tumour, no spread.', { metastatic: false, advancedDisease: false }],
  ),
  ...sides(
    'nivolumabUnderTheSkin',
    'nivolumabIpilimumab',
    ['Metastatic.', { metastatic: true }],
    ['Small new tumour, no spread.', { metastatic: false, advancedDisease: false }],
  ),
  ...sides(
    'surveillance-drugsNeeded',
    'activeSurveillance',
    ['Systemic therapy required.', { needsSystemicTherapy: true }],
    ['Systemic therapy not required.', { needsSystemicTherapy: false }],
  ),
];

const immune = [
  ...sides(
    'autoimmuneActive',
    'pembrolizumabAxitinib',
    ['Crohn’s disease in a flare.', { autoimmuneDisease: true, autoimmuneActive: true }],
    ['Quiet for ten years.', { autoimmuneDisease: true, autoimmuneActive: false }],
    ['An autoimmune disease; whether active is not known.', { autoimmuneDisease: true }],
  ),
  ...sides(
    'kidneyTransplant',
    'nivolumab',
    ['Kidney graft for ten years.', { graftedOrgans: { exactly: ['kidney'] } }],
    ['Liver graft.', { graftedOrgans: { exactly: ['liver'] } }],
    ['A graft; which organ is not known.', { organTransplant: true }],
  ),
  ...marksOf('seriousImmuneReaction', 'nivolumabCabozantinib', {
    true: [
      [
        'Pembrolizumab stopped for pneumonitis.',
        { notToleratedDrugs: { exactly: ['pembrolizumab'] } },
      ],
      [
        'Grade 4 hepatitis on nivolumab.',
        {
          receivedDrugs: { exactly: ['nivolumab'] },
          seriousImmuneReactions: { includes: ['liver'] },
        },
      ],
    ],
    excluded: [['Sunitinib alone so far.', { receivedDrugs: { exactly: ['sunitinib'] } }]],
    unknown: [
      ['Nivolumab; how it was borne is not known.', { receivedDrugs: { exactly: ['nivolumab'] } }],
    ],
  }),
];

const haemoglobin = (value: number) => ({
  haemoglobin: { value, unit: 'g/L' },
  haemoglobinLowerLimit: { value: 120, unit: 'g/L' },
});

const belzutifan = [
  ...marksOf('belzutifan-anaemia', 'belzutifan', {
    true: [
      ['Haemoglobin 72, no limit given.', { haemoglobin: { value: 72, unit: 'g/L' } }],
      ['Haemoglobin 79.', { haemoglobin: { value: 79, unit: 'g/L' } }],
      ['Haemoglobin 104, below the limit.', haemoglobin(104)],
    ],
    excluded: [['Haemoglobin 135, limit 120.', haemoglobin(135)]],
    unknown: [['Haemoglobin 110, limit not given.', { haemoglobin: { value: 110, unit: 'g/L' } }]],
  }),
  ...sides(
    'belzutifan-hypoxia',
    'belzutifan',
    ['Short of breath at rest.', { dangerSigns: { includes: ['breathless'] } }],
    ['None of the danger signs.', { dangerSigns: { exactly: [] } }],
  ),
  ...sides(
    'belzutifan-vonHippelLindau',
    'belzutifan',
    ['Von Hippel-Lindau disease.', { hereditarySyndrome: 'vonHippelLindau' }],
    ['No such syndrome.', { hereditarySyndrome: 'none' }],
  ),
];

const kidneyAndOption: readonly (readonly [string, CatalogueOption, number, number])[] = [
  ['axitinib', 'axitinib', 14, 15],
  ['lenvatinib', 'lenvatinibPembrolizumab', 29, 30],
  ['sunitinib', 'sunitinib', 29, 30],
  ['pazopanibSorafenibCabozantinibEverolimus', 'nivolumabCabozantinib', 29, 30],
  ['temsirolimus', 'temsirolimus', 29, 30],
  ['checkpointInhibitors', 'nivolumabIpilimumab', 14, 15],
  ['aldesleukin', 'highDoseInterleukin2', 59, 60],
  ['question', 'tivozanib', 29, 30],
];

const kidney = kidneyAndOption.flatMap(([name, option, below, from]) =>
  marksOf(`kidneyFunction-${name}`, option, {
    true: [
      ['On dialysis.', { dialysis: true }],
      [`Filtration ${below}.`, filtration(below)],
    ],
    excluded: [[`Filtration ${from}.`, filtration(from)]],
    unknown: [['Kidney function not known.', {}]],
  }),
);

const liverAndOption: readonly (readonly [string, CatalogueOption, string, string])[] = [
  ['axitinib', 'avelumabAxitinib', 'moderate', 'mild'],
  ['cabozantinib', 'cabozantinib', 'mild', 'none'],
  ['sunitinib', 'sunitinib', 'severe', 'none'],
  ['pazopanib', 'pazopanib', 'moderate', 'none'],
  ['lenvatinibSorafenib', 'sorafenib', 'severe', 'mild'],
  ['tivozanib', 'tivozanib', 'moderate', 'none'],
  ['everolimus', 'everolimus', 'mild', 'none'],
  ['temsirolimus', 'temsirolimus', 'severe', 'none'],
  ['pembrolizumab', 'pembrolizumabAxitinib', 'mild', 'none'],
  ['aldesleukin', 'highDoseInterleukin2', 'severe', 'mild'],
  ['question', 'nivolumabIpilimumab', 'moderate', 'none'],
];

const liverPatients = liverAndOption.flatMap(([name, option, marked, clear]) =>
  sides(
    `liverFunction-${name}`,
    option,
    [`Liver impairment: ${marked}.`, liver(marked)],
    [`Liver impairment: ${clear}.`, liver(clear)],
  ),
);

const surgery = sides(
  'surgery-notWellEnough',
  'metastasisResection',
  ['The heart would not stand an operation.', { wellEnoughForSurgery: false }],
  ['Well enough for surgery.', { wellEnoughForSurgery: true }],
);

const pregnancy = sides(
  'pregnantNow',
  'sunitinib',
  ['Ten weeks pregnant.', { pregnant: true }],
  ['Not pregnant, could become so.', { pregnant: false, pregnancyPossible: true }],
  ['Could be pregnant; no test yet.', { pregnancyPossible: true }],
);

/** Patients on both sides of what was read on safety in November 2026, and of whom too little is known. */
export const guardrailSafetyPatients: readonly WorkedMark[] = [
  ...person,
  ...brain,
  ...cancer,
  ...immune,
  ...belzutifan,
  ...kidney,
  ...liverPatients,
  ...pregnancy,
  ...surgery,
  ...watching,
];
