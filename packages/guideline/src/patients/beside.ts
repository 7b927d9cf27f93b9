import type { CatalogueOption } from '../options/catalogue.ts';
import type { BesidePatient } from './beside-patient.ts';
import { adjuvantPembrolizumab, ecog, lines, noDrug, noFactor, oneFactor } from './usual-facts.ts';
import type { Facts } from './worked-mark.ts';

const pdq = 'pdq-2025';
const asco = 'asco-2023';
const kcrnc = 'kcrnc-2021';
const kcrncBefore = 'kcrnc-2019';
const ccs = 'ccs-2019';
const nephrectomy = 'kcrnc-nephrectomy-2019';
const mb = 'ccs-earlier-mb';
const nb = 'ccs-earlier-nb';

/** Nothing that a guardrail asks about a person's health is so. */
const inGoodHealth: Facts = {
  autoimmuneDisease: false,
  organTransplant: false,
  steroidsOrImmunosuppressants: false,
  heartDisease: false,
  uncontrolledBloodPressure: false,
  bleedingRisk: false,
  recentOrPlannedSurgery: false,
  pregnancyPossible: false,
  strongCyp3a4Medicine: false,
};

/** A fit person whose clear cell cancer came back in the lungs years after nephrectomy: no symptom, no factor, no drug. */
const recurrent: Facts = {
  ...inGoodHealth,
  cancerCameBack: true,
  kidneyCancerTreatedBefore: true,
  histology: 'clearCell',
  sites: { exactly: ['lung'] },
  metastasesTiming: 'later',
  metastasesFewAndResectable: false,
  metastaticBurdenLimited: true,
  mostBurdenRemovable: false,
  favourableHistologicProfile: false,
  longIntervalSinceNephrectomy: true,
  rapidProgression: false,
  activeBrainMetastases: false,
  limitedLifeExpectancy: false,
  symptomsFromCancer: false,
  kidneyTumourPresent: false,
  kidneyTumourSymptoms: false,
  oneWorkingKidney: true,
  upfrontNephrectomyDone: false,
  ...noDrug,
  ...lines(0),
  notToleratedDrugs: { exactly: [] },
  needsSystemicTherapy: true,
  coexistingProblemsLimitCombination: false,
  targetedTherapyPossible: true,
  wellEnoughForSurgery: true,
  treatmentWanted: true,
  aimIsSymptomRelief: false,
  interleukin2CentreExperienced: false,
  healthyEnoughForInterleukin2: false,
  ...noFactor,
};

/** What the page of 2019 calls the main treatment. */
const mainTreatment = [
  'sorafenib',
  'pazopanib',
  'axitinib',
  'sunitinib',
  'cabozantinib',
  'temsirolimus',
  'everolimus',
] as const satisfies readonly CatalogueOption[];

const untreatedFavourable: BesidePatient = {
  id: 'untreated-fit-favourable',
  story:
    'Fit, clear cell cancer back in the lungs nine years after nephrectomy, no factor, no drug so far; growing, so that drugs are due.',
  facts: { ...recurrent, targetedTherapyStage: 'notPlanned' },
  expected: {
    options: {
      pembrolizumabAxitinib: {
        kind: 'allOffer',
        offered: [pdq, asco, kcrnc, kcrncBefore],
        silent: [nephrectomy],
        asKind: [asco],
      },
      nivolumabCabozantinib: {
        kind: 'allOffer',
        offered: [pdq, asco, kcrnc],
        silent: [nephrectomy],
        asKind: [asco],
      },
      lenvatinibPembrolizumab: {
        kind: 'allOffer',
        offered: [pdq, asco, kcrnc],
        silent: [nephrectomy],
        asKind: [asco],
      },
      checkpointInhibitorWithVegfDrug: { kind: 'allOffer', offered: [asco], silent: [nephrectomy] },
      nivolumabIpilimumab: {
        kind: 'noneOffers',
        notOffered: [pdq, asco, kcrnc, kcrncBefore, ccs],
        notHeld: [mb, nb],
        silent: [nephrectomy],
      },
      nivolumabIpilimumabCabozantinib: {
        kind: 'noneOffers',
        advisedAgainst: [asco],
        silent: [nephrectomy],
      },
      activeSurveillance: {
        kind: 'allOffer',
        offered: [asco, kcrnc, kcrncBefore],
        silent: [nephrectomy],
      },
      sunitinib: {
        kind: 'allOffer',
        offered: [pdq, asco, kcrnc, kcrncBefore, ccs, mb, nb],
        silent: [nephrectomy],
        asKind: [asco],
      },
      sorafenib: {
        kind: 'differ',
        offered: [asco, ccs, mb, nb],
        notOffered: [pdq],
        silent: [nephrectomy],
        asKind: [asco],
      },
      cabozantinib: {
        kind: 'differ',
        offered: [asco, ccs],
        notOffered: [pdq, kcrnc, kcrncBefore],
        silent: [nephrectomy],
        asKind: [asco],
      },
      highDoseInterleukin2: {
        kind: 'differ',
        offered: [pdq, asco, kcrncBefore],
        notOffered: [ccs],
        notHeld: [mb, nb],
        silent: [nephrectomy],
      },
    },
    above: [
      ['pembrolizumabAxitinib', 'nivolumabCabozantinib', 'lenvatinibPembrolizumab'],
      mainTreatment,
    ],
    marks: { pembrolizumabAxitinib: [], sunitinib: [] },
  },
};

const afterBothKinds: BesidePatient = {
  id: 'failed-vegf-drug-after-checkpoint-inhibitor',
  story: 'Grew on pembrolizumab with axitinib, the usual first choice; fit for a second treatment.',
  facts: {
    ...recurrent,
    receivedDrugs: { exactly: ['pembrolizumab', 'axitinib'] },
    progressedOn: { exactly: ['pembrolizumab', 'axitinib'] },
    checkpointInhibitorOnlyAdjuvant: false,
    ...lines(1),
  },
  expected: {
    options: {
      nivolumab: {
        kind: 'differ',
        offered: [pdq, ccs, mb],
        notOffered: [kcrnc, kcrncBefore],
        notHeld: [asco, nb],
        silent: [nephrectomy],
      },
      cabozantinib: {
        kind: 'allOffer',
        offered: [pdq, kcrnc, kcrncBefore, ccs],
        notHeld: [asco],
        silent: [nephrectomy],
      },
      lenvatinibEverolimus: {
        kind: 'allOffer',
        offered: [pdq, kcrnc, kcrncBefore, ccs, nb],
        notHeld: [asco],
        silent: [nephrectomy],
      },
      axitinib: {
        kind: 'differ',
        offered: [ccs, mb, nb],
        notOffered: [pdq, kcrnc, kcrncBefore],
        notHeld: [asco],
        silent: [nephrectomy],
      },
      belzutifan: { kind: 'allOffer', offered: [pdq], notHeld: [asco], silent: [nephrectomy] },
      nivolumabIpilimumabCabozantinib: {
        kind: 'noneSpeaks',
        notHeld: [asco],
        silent: [nephrectomy],
      },
    },
    marks: {
      nivolumab: ['secondCheckpointInhibitor'],
      axitinib: ['progressedOn-axitinib'],
      cabozantinib: [],
    },
  },
};

const papillary: BesidePatient = {
  id: 'papillary',
  story: 'Papillary carcinoma back in the lungs; fit, no drug so far.',
  facts: { ...recurrent, histology: 'papillary', targetedTherapyStage: 'notPlanned' },
  expected: {
    options: {
      sunitinib: {
        kind: 'allOffer',
        offered: [pdq, ccs, mb, nb],
        notHeld: [kcrnc, kcrncBefore],
        silent: [asco, nephrectomy],
      },
      pembrolizumabAxitinib: {
        kind: 'allOffer',
        offered: [pdq],
        notHeld: [kcrnc, kcrncBefore],
        silent: [asco, nephrectomy],
      },
      temsirolimus: {
        kind: 'differ',
        offered: [ccs, mb, nb],
        notOffered: [pdq],
        notHeld: [kcrnc, kcrncBefore],
        silent: [asco, nephrectomy],
      },
      lungSurgery: {
        kind: 'allOffer',
        offered: [ccs, mb, nb],
        notHeld: [kcrnc, kcrncBefore],
        silent: [asco, nephrectomy],
      },
      checkpointInhibitorWithVegfDrug: {
        kind: 'noneSpeaks',
        notHeld: [kcrnc, kcrncBefore],
        silent: [asco, nephrectomy],
      },
      nivolumabIpilimumabCabozantinib: {
        kind: 'noneSpeaks',
        notHeld: [kcrnc, kcrncBefore],
        silent: [asco, nephrectomy],
      },
    },
  },
};

const contradictoryScores: BesidePatient = {
  id: 'karnofsky-90-and-ecog-3',
  story:
    'The clinic letter says Karnofsky 90, the nurse’s note ECOG 3; untreated, otherwise no factor.',
  facts: { ...recurrent, ...ecog(3), targetedTherapyStage: 'notPlanned' },
  expected: {
    options: {
      nivolumabIpilimumab: {
        kind: 'noneOffers',
        notOffered: [pdq, asco, kcrnc, kcrncBefore, ccs],
        notHeld: [mb, nb],
        silent: [nephrectomy],
      },
      cabozantinib: {
        kind: 'differ',
        offered: [asco, ccs],
        notOffered: [pdq, kcrnc, kcrncBefore],
        silent: [nephrectomy],
        asKind: [asco],
      },
      vegfDrugAlone: { kind: 'allOffer', offered: [asco], silent: [nephrectomy] },
      pembrolizumabAxitinib: {
        kind: 'allOffer',
        offered: [pdq, asco, kcrnc, kcrncBefore],
        silent: [nephrectomy],
        asKind: [asco],
      },
      sunitinib: {
        kind: 'allOffer',
        offered: [pdq, asco, kcrnc, kcrncBefore, ccs, mb, nb],
        silent: [nephrectomy],
        asKind: [asco],
      },
    },
    problems: ['contradiction'],
  },
};

const neverReceived: BesidePatient = {
  id: 'progressed-on-a-drug-never-received',
  story: 'The drug list has pazopanib alone; a letter says that the cancer grew on sunitinib.',
  facts: {
    ...recurrent,
    receivedDrugs: { exactly: ['pazopanib'] },
    progressedOn: { includes: ['sunitinib'] },
    systemicTherapyForAdvanced: true,
    ...lines(1),
  },
  expected: {
    options: {
      nivolumab: {
        kind: 'open',
        offered: [pdq, kcrnc, kcrncBefore],
        undecided: [ccs, mb],
        notHeld: [asco, nb],
        silent: [nephrectomy],
      },
      lenvatinibEverolimus: {
        kind: 'allOffer',
        offered: [pdq, kcrnc, kcrncBefore, ccs, nb],
        notHeld: [asco],
        silent: [nephrectomy],
      },
      sunitinib: {
        kind: 'differ',
        offered: [ccs],
        notOffered: [pdq, kcrnc, kcrncBefore, mb, nb],
        notHeld: [asco],
        silent: [nephrectomy],
      },
    },
    problems: ['contradiction'],
  },
};

const kidneyInPlace: BesidePatient = {
  id: 'metastases-at-diagnosis-kidney-in-place',
  story: 'Large kidney tumour with two small lung metastases at diagnosis; fit, feels well.',
  facts: {
    ...recurrent,
    ...oneFactor,
    cancerCameBack: false,
    kidneyCancerTreatedBefore: false,
    metastasesTiming: 'atDiagnosis',
    longIntervalSinceNephrectomy: false,
    mostBurdenRemovable: true,
    kidneyTumourPresent: true,
    kidneyTumourResectable: true,
    kidneyTumourSmallBesideMetastases: false,
    nephrectomyEarlierRefused: false,
    oneWorkingKidney: false,
    responseToSystemicTherapy: 'less',
    targetedTherapyStage: 'notPlanned',
  },
  expected: {
    options: {
      cytoreductiveNephrectomy: {
        kind: 'differ',
        offered: [asco, nephrectomy],
        notOffered: [pdq],
        notHeld: [kcrnc, kcrncBefore],
        silent: [ccs, mb, nb],
      },
      systemicTherapyFirst: {
        kind: 'noneOffers',
        notOffered: [nephrectomy],
        silent: [ccs, mb, nb],
      },
      nivolumabIpilimumab: {
        kind: 'allOffer',
        offered: [pdq, asco, kcrnc, kcrncBefore],
        silent: [ccs, mb, nb],
      },
      clinicalTrial: { kind: 'allOffer', offered: [pdq, kcrnc], silent: [ccs, mb, nb] },
    },
  },
};

const adjuvantReadingOpen: BesidePatient = {
  id: 'after-adjuvant-pembrolizumab',
  story:
    'Came back three months after the last dose of adjuvant pembrolizumab; nobody has said how it counts.',
  facts: {
    ...recurrent,
    ...adjuvantPembrolizumab(null),
    monthsSinceAdjuvant: { value: 3, unit: 'mo' },
    progressedOn: { exactly: [] },
    targetedTherapyStage: 'notPlanned',
  },
  expected: {
    options: {
      pembrolizumabAxitinib: {
        kind: 'open',
        undecided: [pdq, asco, kcrnc, kcrncBefore],
        silent: [nephrectomy],
        asKind: [asco],
      },
      sunitinib: {
        kind: 'open',
        offered: [kcrnc, kcrncBefore, ccs, mb, nb],
        undecided: [pdq, asco],
        silent: [nephrectomy],
        asKind: [asco],
      },
      nivolumabIpilimumabCabozantinib: {
        kind: 'noneOffers',
        notOffered: [asco],
        silent: [nephrectomy],
      },
    },
    marks: { pembrolizumabAxitinib: ['checkpointInhibitorSoonAfterAdjuvant'], sunitinib: [] },
  },
};

const nothingKnown: BesidePatient = {
  id: 'nothing-known',
  story: 'Nothing is known yet: every edition that names an option leaves it open.',
  facts: {},
  expected: {
    options: {
      sunitinib: {
        kind: 'open',
        undecided: [pdq, asco, kcrnc, kcrncBefore, ccs, mb, nb],
        asKind: [asco],
      },
      cytoreductiveNephrectomy: {
        kind: 'open',
        undecided: [pdq, asco, ccs, nephrectomy],
        notHeld: [kcrnc, kcrncBefore],
      },
      nivolumabIpilimumabCabozantinib: { kind: 'open', undecided: [asco] },
    },
  },
};

/** Patients for all editions side by side: where they agree, where they differ, and where they say nothing. */
export const besidePatients: readonly BesidePatient[] = [
  untreatedFavourable,
  afterBothKinds,
  papillary,
  contradictoryScores,
  neverReceived,
  kidneyInPlace,
  adjuvantReadingOpen,
  nothingKnown,
];
