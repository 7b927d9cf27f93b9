import type { CatalogueOption } from '../options/catalogue.ts';
import type { Drug } from '../vocabulary/drugs.ts';
import { guardrailNephrectomyPatients } from './guardrails-nephrectomy.ts';
import { guardrailSafetyPatients } from './guardrails-safety.ts';
import { marksOf, type WorkedMark } from './worked-mark.ts';

type On = readonly [guardrail: string, option: CatalogueOption];

/** Guardrails that look at one yes/no term: somebody of whom it is true, of whom it is not, and of whom it is not known. */
function asked(term: string, who: string, ...on: readonly On[]): readonly WorkedMark[] {
  return on.flatMap(([guardrail, option]) =>
    marksOf(guardrail, option, {
      true: [[`${who}; ${option} is looked at.`, { [term]: true }]],
      excluded: [[`Not so: ${who}; ${option} is looked at.`, { [term]: false }]],
      unknown: [[`Not known whether: ${who}; ${option} is looked at.`, {}]],
    }),
  );
}

const health = [
  ...asked(
    'heartDisease',
    'Heart failure for years',
    ['heart-sorafenib', 'sorafenib'],
    ['heart-pazopanib', 'pazopanib'],
    ['heart-sunitinib', 'sunitinib'],
    ['heart-cabozantinib', 'nivolumabCabozantinib'],
    ['heart-lenvatinib', 'lenvatinibEverolimus'],
    ['heart-axitinib', 'pembrolizumabAxitinib'],
    ['heart-tivozanib', 'tivozanib'],
    ['heart-bevacizumab', 'bevacizumab'],
    ['heart-temsirolimus', 'temsirolimus'],
    ['heart-avelumab', 'avelumabAxitinib'],
    ['heart-question', 'checkpointInhibitorWithVegfDrug'],
    ['interleukin2-heart', 'highDoseInterleukin2'],
  ),
  ...asked(
    'uncontrolledBloodPressure',
    'Blood pressure high in spite of two drugs',
    ['bloodPressure-sorafenib', 'sorafenib'],
    ['bloodPressure-axitinib', 'avelumabAxitinib'],
    ['bloodPressure-cabozantinib', 'cabozantinib'],
    ['bloodPressure-lenvatinib', 'lenvatinibPembrolizumab'],
    ['bloodPressure-pazopanib', 'pazopanib'],
    ['bloodPressure-tivozanib', 'tivozanib'],
    ['bloodPressure-sunitinib', 'sunitinib'],
    ['bloodPressure-bevacizumab', 'bevacizumab'],
    ['bloodPressure-question', 'vegfDrugAlone'],
  ),
  ...asked(
    'bleedingRisk',
    'Takes a blood thinner since a clot in the lung',
    ['bleeding-pazopanib', 'pazopanib'],
    ['bleeding-temsirolimus', 'temsirolimus'],
    ['bleeding-axitinibTivozanib', 'tivozanib'],
    ['bleeding-sunitinibSorafenib', 'sorafenib'],
    ['bleeding-cabozantinib', 'nivolumabCabozantinib'],
    ['bleeding-lenvatinib', 'lenvatinib'],
    ['bleeding-bevacizumab', 'bevacizumab'],
    ['bleeding-ipilimumab', 'nivolumabIpilimumab'],
    ['bleeding-question', 'vegfDrugAlone'],
  ),
  ...asked(
    'recentOrPlannedSurgery',
    'Operated on two weeks ago',
    ['woundHealing-axitinib', 'pembrolizumabAxitinib'],
    ['woundHealing-sunitinibSorafenibTemsirolimus', 'temsirolimus'],
    ['woundHealing-cabozantinib', 'cabozantinib'],
    ['woundHealing-pazopanib', 'pazopanib'],
    ['woundHealing-lenvatinib', 'lenvatinibPembrolizumab'],
    ['woundHealing-tivozanib', 'tivozanib'],
    ['woundHealing-bevacizumab', 'bevacizumab'],
    ['woundHealing-everolimus', 'lenvatinibEverolimus'],
    ['woundHealing-question', 'vegfDrugAlone'],
  ),
  ...asked(
    'strongCyp3a4Medicine',
    'Takes a strong CYP3A4 inhibitor for a fungal infection',
    ['cyp3a4-axitinib', 'axitinib'],
    ['cyp3a4-sunitinib', 'sunitinib'],
    ['cyp3a4-temsirolimus', 'temsirolimus'],
    ['cyp3a4-cabozantinib', 'nivolumabIpilimumabCabozantinib'],
    ['cyp3a4-pazopanib', 'pazopanib'],
    ['cyp3a4-sorafenib', 'sorafenib'],
    ['cyp3a4-tivozanib', 'tivozanib'],
    ['cyp3a4-everolimus', 'everolimus'],
    ['cyp3a4-question', 'lenvatinib'],
  ),
  ...asked(
    'pregnancyPossible',
    'Aged 34, could become pregnant',
    ['pregnancy-belzutifan', 'belzutifan'],
    ['pregnancy-axitinib', 'avelumabAxitinib'],
    ['pregnancy-cabozantinib', 'cabozantinib'],
    ['pregnancy-sunitinib', 'sunitinib'],
    ['pregnancy-pazopanib', 'pazopanib'],
    ['pregnancy-lenvatinib', 'lenvatinibEverolimus'],
    ['pregnancy-sorafenib', 'sorafenib'],
    ['pregnancy-tivozanib', 'tivozanib'],
    ['pregnancy-everolimus', 'everolimus'],
    ['pregnancy-temsirolimus', 'temsirolimus'],
    ['pregnancy-pembrolizumab', 'lenvatinibPembrolizumab'],
    ['pregnancy-nivolumab', 'nivolumabIpilimumab'],
    ['pregnancy-ipilimumab', 'nivolumabIpilimumab'],
    ['pregnancy-avelumab', 'avelumabAxitinib'],
    ['pregnancy-bevacizumab', 'bevacizumab'],
    ['pregnancy-aldesleukin', 'highDoseInterleukin2'],
    ['pregnancy-question', 'interferonAlfa'],
    ['pregnancy-question', 'vegfDrugAlone'],
  ),
  ...asked(
    'qtRisk',
    'QT interval long on the last tracing',
    ['qt-sunitinibPazopanib', 'pazopanib'],
    ['qt-lenvatinib', 'lenvatinibPembrolizumab'],
    ['qt-sorafenibTivozanib', 'sorafenib'],
    ['qt-question', 'nivolumabCabozantinib'],
  ),
  ...asked(
    'hepatitisBOrC',
    'Hepatitis B in the past',
    ['hepatitis-everolimus', 'lenvatinibEverolimus'],
    ['hepatitis-checkpointInhibitors', 'pembrolizumabAxitinib'],
    ['hepatitis-question', 'nivolumab'],
  ),
  ...asked(
    'autoimmuneDisease',
    'Crohn’s disease under treatment',
    ['autoimmuneDisease', 'nivolumabIpilimumab'],
    ['autoimmuneDisease', 'checkpointInhibitorAlone'],
  ),
  ...asked('steroidsOrImmunosuppressants', 'Takes 20 mg of prednisone a day for polymyalgia', [
    'steroidsOrImmunosuppressants',
    'avelumabAxitinib',
  ]),
  ...asked(
    'organTransplant',
    'Transplanted kidney for ten years',
    ['organTransplant', 'nivolumab'],
    ['interleukin2-transplant', 'highDoseInterleukin2'],
  ),
  ...asked('symptomsFromCancer', 'Bone pain from a metastasis', [
    'surveillance-symptoms',
    'activeSurveillance',
  ]),
  ...asked('rapidProgression', 'Lung metastases doubled within two months', [
    'surveillance-fastGrowth',
    'activeSurveillance',
  ]),
];

/** Every drug of an option, with an option that contains it. */
const drugsWithOption: readonly (readonly [Drug, CatalogueOption])[] = [
  ['sorafenib', 'sorafenib'],
  ['pazopanib', 'pazopanib'],
  ['axitinib', 'avelumabAxitinib'],
  ['sunitinib', 'sunitinib'],
  ['cabozantinib', 'nivolumabCabozantinib'],
  ['temsirolimus', 'temsirolimus'],
  ['everolimus', 'lenvatinibEverolimus'],
  ['lenvatinib', 'lenvatinibPembrolizumab'],
  ['nivolumab', 'nivolumab'],
  ['ipilimumab', 'nivolumabIpilimumabCabozantinib'],
  ['pembrolizumab', 'pembrolizumabAxitinib'],
  ['aldesleukin', 'highDoseInterleukin2'],
  ['belzutifan', 'belzutifan'],
  ['tivozanib', 'tivozanib'],
  ['avelumab', 'avelumabAxitinib'],
  ['bevacizumab', 'bevacizumab'],
  ['interferonAlfa', 'interferonAlfa'],
];

const earlier = drugsWithOption.flatMap(([drug, option]) => [
  ...marksOf(`progressedOn-${drug}`, option, {
    true: [[`Progressed on ${drug}.`, { progressedOn: { includes: [drug] } }]],
    excluded: [
      [`Had ${drug}, no progression on it.`, { progressedOn: { exactly: [] } }],
      [`Never had ${drug}, nor any other drug.`, { receivedDrugs: { exactly: [] } }],
    ],
    unknown: [
      [`Had ${drug}, with what effect is not known.`, { receivedDrugs: { includes: [drug] } }],
    ],
  }),
  ...marksOf(`notTolerated-${drug}`, option, {
    true: [[`Stopped ${drug} for toxicity.`, { notToleratedDrugs: { includes: [drug] } }]],
    excluded: [[`Had ${drug} and bore it well.`, { notToleratedDrugs: { exactly: [] } }]],
    unknown: [
      [`Had ${drug}; why it stopped is not known.`, { receivedDrugs: { includes: [drug] } }],
    ],
  }),
]);

const months = (value: number) => ({ monthsSinceAdjuvant: { value, unit: 'mo' } });
const adjuvant = {
  receivedDrugs: { exactly: ['pembrolizumab'] },
  checkpointInhibitorOnlyAdjuvant: true,
};

const secondCheckpointInhibitor = [
  ...marksOf('secondCheckpointInhibitor', 'nivolumab', {
    true: [
      [
        'Ipilimumab with nivolumab first, then sunitinib, progressed on both.',
        {
          receivedDrugs: { exactly: ['ipilimumab', 'nivolumab', 'sunitinib'] },
          checkpointInhibitorOnlyAdjuvant: false,
        },
      ],
      [
        'Adjuvant pembrolizumab, then avelumab with axitinib at recurrence.',
        {
          receivedDrugs: { exactly: ['pembrolizumab', 'avelumab', 'axitinib'] },
          checkpointInhibitorOnlyAdjuvant: false,
        },
      ],
    ],
    excluded: [
      ['Sunitinib alone so far.', { receivedDrugs: { exactly: ['sunitinib'] } }],
      ['Pembrolizumab only after nephrectomy.', adjuvant],
    ],
    unknown: [
      [
        'Pembrolizumab some time; why is not known.',
        { receivedDrugs: { includes: ['pembrolizumab'] } },
      ],
      ['Nothing is known of earlier drugs.', {}],
    ],
  }),
  ...marksOf('checkpointInhibitorSoonAfterAdjuvant', 'lenvatinibPembrolizumab', {
    true: [
      ['Recurrence during adjuvant pembrolizumab.', { ...adjuvant, ...months(0) }],
      ['Recurrence 6 months after adjuvant pembrolizumab.', { ...adjuvant, ...months(6) }],
    ],
    excluded: [
      ['Recurrence 7 months after adjuvant pembrolizumab.', { ...adjuvant, ...months(7) }],
      ['Pembrolizumab for advanced disease.', { checkpointInhibitorOnlyAdjuvant: false }],
    ],
    unknown: [['Adjuvant pembrolizumab, date of the last dose not known.', adjuvant]],
  }),
  ...marksOf('checkpointInhibitorLongAfterAdjuvant', 'pembrolizumabAxitinib', {
    true: [
      ['Recurrence 13 months after adjuvant pembrolizumab.', { ...adjuvant, ...months(13) }],
      ['Recurrence three years after adjuvant pembrolizumab.', { ...adjuvant, ...months(36) }],
    ],
    excluded: [
      ['Recurrence 12 months after adjuvant pembrolizumab.', { ...adjuvant, ...months(12) }],
      ['No cancer drug so far.', { receivedDrugs: { exactly: [] } }],
    ],
    unknown: [['Adjuvant pembrolizumab, date of the last dose not known.', adjuvant]],
  }),
];

const sinceThen = (value: number) => ({ monthsSinceCheckpointInhibitor: { value, unit: 'mo' } });

const adjuvantBands = [
  ...marksOf('checkpointInhibitorWithinAYearOfAdjuvant', 'nivolumabCabozantinib', {
    true: [
      ['Recurrence at the very sixth month: both sides stand.', { ...adjuvant, ...months(6) }],
      ['Recurrence 9 months after adjuvant pembrolizumab.', { ...adjuvant, ...months(9) }],
      ['Recurrence at the twelfth month.', { ...adjuvant, ...months(12) }],
    ],
    excluded: [
      ['Recurrence 5 months after adjuvant pembrolizumab.', { ...adjuvant, ...months(5) }],
      ['Recurrence 13 months after adjuvant pembrolizumab.', { ...adjuvant, ...months(13) }],
    ],
    unknown: [['Adjuvant pembrolizumab, date of the last dose not known.', adjuvant]],
  }),
  ...marksOf('checkpointInhibitorCountedToNow', 'pembrolizumabAxitinib', {
    true: [['Last adjuvant dose 4 months ago.', { ...adjuvant, ...sinceThen(4) }]],
    excluded: [['Last adjuvant dose 20 months ago.', { ...adjuvant, ...sinceThen(20) }]],
    unknown: [['Last adjuvant dose at a date not known.', adjuvant]],
  }),
];

const ecog = (value: number) => ({ ecog: { value, unit: '{score}' } });

const interleukin2 = [
  ...marksOf('interleukin2-immune', 'highDoseInterleukin2', {
    true: [
      ['Lupus, no steroids.', { autoimmuneDisease: true, steroidsOrImmunosuppressants: false }],
      ['Takes prednisone, no autoimmune disease.', { steroidsOrImmunosuppressants: true }],
    ],
    excluded: [
      [
        'Neither autoimmune disease nor steroids.',
        { autoimmuneDisease: false, steroidsOrImmunosuppressants: false },
      ],
    ],
    unknown: [['No autoimmune disease, drug list not at hand.', { autoimmuneDisease: false }]],
  }),
  ...marksOf('interleukin2-brain', 'highDoseInterleukin2', {
    true: [
      ['Brain metastasis, irradiated.', { sites: { includes: ['brain'] } }],
      ['Spinal cord metastasis that grows.', { activeBrainMetastases: true }],
    ],
    excluded: [
      ['Lung only.', { sites: { exactly: ['lung'] }, activeBrainMetastases: false }],
      ['No distant spread.', { metastatic: false }],
    ],
    unknown: [['Lung metastases, no scan of the head.', { sites: { includes: ['lung'] } }]],
  }),
  ...marksOf('interleukin2-fitness', 'highDoseInterleukin2', {
    true: [
      ['ECOG 2.', { ...ecog(2), healthyEnoughForInterleukin2: true }],
      ['ECOG 0 with severe lung disease.', { ...ecog(0), healthyEnoughForInterleukin2: false }],
    ],
    excluded: [['ECOG 1, all tests normal.', { ...ecog(1), healthyEnoughForInterleukin2: true }]],
    unknown: [['ECOG 1, heart and lungs not tested.', ecog(1)]],
  }),
  ...marksOf('interleukin2-centre', 'highDoseInterleukin2', {
    true: [['Treated where it is not given.', { interleukin2CentreExperienced: false }]],
    excluded: [['Treated where it is given often.', { interleukin2CentreExperienced: true }]],
    unknown: [['Centre not yet chosen.', {}]],
  }),
];

/** Patients on both sides of every guardrail, and of whom too little is known. */
export const guardrailPatients: readonly WorkedMark[] = [
  ...health,
  ...earlier,
  ...secondCheckpointInhibitor,
  ...adjuvantBands,
  ...interleukin2,
  ...guardrailSafetyPatients,
  ...guardrailNephrectomyPatients,
];
