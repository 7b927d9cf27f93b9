import type { TermId } from '@renavigate/engine';
import { common } from '@renavigate/guideline';

/** The terms as a clinician thinks of them. */
export const groups = {
  disease: [
    'cancerCameBack',
    'kidneyCancerTreatedBefore',
    'advancedDisease',
    'metastatic',
    'metastasesTiming',
    'sites',
    'activeBrainMetastases',
    'metastasesFewAndResectable',
    'metastaticBurdenLimited',
    'mostBurdenRemovable',
    'kidneyTumourSmallBesideMetastases',
    'rapidProgression',
    'symptomsFromCancer',
    'metastasisSymptoms',
    'symptomsFromBrainBoneOrLung',
  ],
  histology: ['histology', 'sarcomatoid', 'favourableHistologicProfile'],
  therapy: [
    'systemicTherapyForAdvanced',
    'linesOfTherapy',
    'receivedDrugs',
    'progressedOn',
    'notToleratedDrugs',
    'responseToSystemicTherapy',
    'adjuvantTherapyGiven',
    'monthsSinceAdjuvant',
    'checkpointInhibitorOnlyAdjuvant',
    'adjuvantCountsAsPrior',
    'targetedTherapyStage',
  ],
  fitness: [
    'karnofsky',
    'ecog',
    'poorPerformanceStatus',
    'wellEnoughForTargetedTherapy',
    'targetedTherapyPossible',
    'wellEnoughForSurgery',
    'healthyEnoughForInterleukin2',
    'interleukin2CentreExperienced',
    'coexistingProblemsLimitCombination',
    'limitedLifeExpectancy',
    'needsSystemicTherapy',
    'treatmentPossible',
  ],
  laboratory: [
    'haemoglobin',
    'haemoglobinLowerLimit',
    'calcium',
    'calciumUpperLimit',
    'albumin',
    'neutrophils',
    'neutrophilsUpperLimit',
    'platelets',
    'plateletsUpperLimit',
    'ldh',
    'ldhUpperLimit',
  ],
  imdc: [
    'systemicTherapyWithinOneYear',
    'monthsToSystemicTherapy',
    'haemoglobinBelowLimit',
    'calciumAboveLimit',
    'neutrophilsAboveLimit',
    'plateletsAboveLimit',
  ],
  kidney: [
    'kidneyTumourPresent',
    'kidneyTumourResectable',
    'kidneyTumourSymptoms',
    'oneWorkingKidney',
    'adrenalInvolved',
    'localStageT4WithoutMetastases',
    'upfrontNephrectomyDone',
    'residualDiseaseAfterNephrectomy',
    'longIntervalSinceNephrectomy',
    'nephrectomyEarlierRefused',
    'conditionImproved',
    'nephrectomyDecided',
  ],
  safety: [
    'autoimmuneDisease',
    'organTransplant',
    'steroidsOrImmunosuppressants',
    'heartDisease',
    'uncontrolledBloodPressure',
    'bleedingRisk',
    'recentOrPlannedSurgery',
    'pregnancyPossible',
    'strongCyp3a4Medicine',
  ],
  wishes: ['treatmentWanted', 'aimIsSymptomRelief'],
} as const satisfies Readonly<Record<string, readonly TermId[]>>;

export type GroupId = keyof typeof groups;

export const groupIds = Object.keys(groups) as readonly GroupId[];

const placed = new Set<TermId>(Object.values(groups).flat());

/** The terms of a group; those that no group names stand with the disease, so that none is ever lost. */
export function termsIn(group: GroupId): readonly TermId[] {
  const unplaced = common.terms.map(({ id }) => id).filter((id) => !placed.has(id));
  return group === 'disease' ? [...groups.disease, ...unplaced] : groups[group];
}
