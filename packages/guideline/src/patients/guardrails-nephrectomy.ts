import { type Facts, marksOf, type WorkedMark } from './worked-mark.ts';

const ecog = (value: number) => ({ ecog: { value, unit: '{score}' } });
const karnofsky = (value: number) => ({ karnofsky: { value, unit: '{score}' } });
const ldh = (value: number) => ({ ldh: { value, unit: 'U/L' } });

/** Metastases at diagnosis, kidney in place, everything in favour of surgery first, no risk factor of either score. */
const suited: Facts = {
  metastatic: true,
  metastasesTiming: 'atDiagnosis',
  kidneyTumourPresent: true,
  kidneyTumourResectable: true,
  kidneyTumourSymptoms: false,
  kidneyTumourSmallBesideMetastases: false,
  metastasisSymptoms: 'minimal',
  metastaticBurdenLimited: true,
  mostBurdenRemovable: true,
  activeBrainMetastases: false,
  rapidProgression: false,
  limitedLifeExpectancy: false,
  needsSystemicTherapy: true,
  ...ecog(1),
  systemicTherapyWithinOneYear: false,
  haemoglobinBelowLimit: false,
  calcium: { value: 2.4, unit: 'mmol/L' },
  calciumUpperLimit: { value: 2.6, unit: 'mmol/L' },
  albumin: { value: 40, unit: 'g/L' },
  neutrophilsAboveLimit: false,
  plateletsAboveLimit: false,
  ldhUpperLimit: { value: 200, unit: 'U/L' },
  ...ldh(300),
};

/** That patient with some facts changed; undefined: not known. */
function suitedBut(changes: Facts): Facts {
  const facts = Object.entries({ ...suited, ...changes });
  return Object.fromEntries(facts.filter(([, value]) => value !== undefined));
}

const oneFactor = { systemicTherapyWithinOneYear: true };
const twoFactors = { ...oneFactor, haemoglobinBelowLimit: true };
const noTumour = { kidneyTumourPresent: false, kidneyTumourResectable: false };

/** Patients on both sides of what is said of cytoreductive nephrectomy, and of surveillance by risk group. */
export const guardrailNephrectomyPatients: readonly WorkedMark[] = [
  ...marksOf('nephrectomy-forbidding', 'cytoreductiveNephrectomy', {
    true: [
      ['Bedbound with pain from metastases.', suitedBut({ metastasisSymptoms: 'significant' })],
      ['Growing brain metastases.', suitedBut({ activeBrainMetastases: true })],
      [
        'Small kidney tumour, large metastases.',
        suitedBut({ kidneyTumourSmallBesideMetastases: true }),
      ],
      ['Metastases growing from scan to scan.', suitedBut({ rapidProgression: true })],
      ['ECOG 2.', suitedBut(ecog(2))],
      ['Karnofsky 70.', suitedBut({ ecog: undefined, ...karnofsky(70) })],
      ['Short life expectancy.', suitedBut({ limitedLifeExpectancy: true })],
    ],
    excluded: [
      ['ECOG 1, a few small lung metastases.', suited],
      ['Karnofsky 80.', suitedBut({ ecog: undefined, ...karnofsky(80) })],
      ['Some symptoms from metastases.', suitedBut({ metastasisSymptoms: 'some' })],
      ['ECOG 2, kidney removed years ago.', suitedBut({ ...ecog(2), ...noTumour })],
    ],
    unknown: [['Performance status not noted.', suitedBut({ ecog: undefined })]],
  }),
  ...marksOf('nephrectomy-drugsFirst', 'cytoreductiveNephrectomy', {
    true: [
      ['ECOG 2.', suitedBut(ecog(2))],
      ['Some symptoms from metastases.', suitedBut({ metastasisSymptoms: 'some' })],
      ['Tumour grown into the liver.', suitedBut({ kidneyTumourResectable: false })],
      ['Many metastases.', suitedBut({ metastaticBurdenLimited: false })],
    ],
    excluded: [['All four conditions met.', suited]],
    unknown: [['Burden not yet judged.', suitedBut({ metastaticBurdenLimited: undefined })]],
  }),
  ...marksOf('nephrectomy-moreThanOneFactor', 'cytoreductiveNephrectomy', {
    true: [
      ['Two IMDC factors.', suitedBut(twoFactors)],
      ['One IMDC factor, most cancer elsewhere.', suitedBut({ mostBurdenRemovable: false })],
    ],
    excluded: [['One IMDC factor.', suitedBut(oneFactor)]],
    unknown: [
      [
        'One IMDC factor, blood count not at hand.',
        suitedBut({ ...oneFactor, haemoglobinBelowLimit: undefined }),
      ],
    ],
  }),
  ...marksOf('nephrectomy-mskccPoor', 'nephrectomyAfterResponse', {
    true: [
      ['Three MSKCC factors, LDH above 1.5 times.', suitedBut({ ...twoFactors, ...ldh(301) })],
    ],
    excluded: [['Two MSKCC factors, LDH at 1.5 times.', suitedBut(twoFactors)]],
    unknown: [
      ['Two MSKCC factors, LDH not measured.', suitedBut({ ...twoFactors, ldh: undefined })],
    ],
  }),
  ...marksOf('nephrectomy-mskccIntermediate', 'cytoreductiveNephrectomy', {
    true: [
      ['One MSKCC factor, kidney tumour silent.', suitedBut(oneFactor)],
      ['Two MSKCC factors, kidney tumour silent.', suitedBut(twoFactors)],
    ],
    excluded: [
      ['No MSKCC factor.', suited],
      ['Three MSKCC factors.', suitedBut({ ...twoFactors, ...ldh(301) })],
      ['One factor, the tumour bleeds.', suitedBut({ ...oneFactor, kidneyTumourSymptoms: true })],
      [
        'One factor, no drugs called for.',
        suitedBut({ ...oneFactor, needsSystemicTherapy: false }),
      ],
    ],
    unknown: [['No factor found, LDH not measured.', suitedBut({ ldh: undefined })]],
  }),
  ...marksOf('nephrectomy-spreadLater', 'cytoreductiveNephrectomy', {
    true: [
      [
        'New tumour in the other kidney, metastases years later.',
        suitedBut({ metastasesTiming: 'later' }),
      ],
    ],
    excluded: [
      ['Metastases at diagnosis.', suited],
      ['Metastases later, kidney removed.', suitedBut({ metastasesTiming: 'later', ...noTumour })],
    ],
    unknown: [['Time of the metastases not known.', suitedBut({ metastasesTiming: undefined })]],
  }),
  ...marksOf('surveillance-poorRisk', 'activeSurveillance', {
    true: [['Three IMDC factors.', suitedBut({ ...twoFactors, neutrophilsAboveLimit: true })]],
    excluded: [['Two IMDC factors.', suitedBut(twoFactors)]],
    unknown: [
      [
        'Two IMDC factors, platelets not at hand.',
        suitedBut({ ...twoFactors, plateletsAboveLimit: undefined }),
      ],
    ],
  }),
];
