import type { Facts } from './interview.ts';

/** The cancer came back in a lung; sunitinib was taken and no longer works; some blood values are known. */
export const afterSunitinib: Facts = {
  cancerCameBack: true,
  kidneyCancerTreatedBefore: true,
  sites: { exactly: ['lung', 'bone'] },
  receivedDrugs: { exactly: ['sunitinib'] },
  progressedOn: { exactly: ['sunitinib'] },
  targetedTherapyPossible: true,
  wellEnoughForTargetedTherapy: true,
  targetedTherapyStage: 'started',
  kidneyTumourPresent: false,
  wellEnoughForSurgery: true,
  symptomsFromCancer: true,
  treatmentPossible: true,
  treatmentWanted: true,
  advancedDisease: true,
  aimIsSymptomRelief: false,
  systemicTherapyWithinOneYear: true,
  haemoglobinBelowLimit: true,
  calciumAboveLimit: false,
  neutrophilsAboveLimit: false,
  plateletsAboveLimit: false,
  karnofsky: { value: 80, unit: '{score}' },
  interleukin2CentreExperienced: false,
  healthyEnoughForInterleukin2: false,
};

/** The same person, who does not know the blood values. */
export const withoutBloodTests: Facts = Object.fromEntries(
  Object.entries(afterSunitinib).filter(
    ([term]) => !term.endsWith('Limit') && term !== 'systemicTherapyWithinOneYear',
  ),
);

/** The cancer came back and no drug has been given; targeted therapy is not possible. */
export const noDrugsYet: Facts = {
  cancerCameBack: true,
  kidneyCancerTreatedBefore: true,
  sites: { exactly: ['kidneyArea'] },
  receivedDrugs: { exactly: [] },
  targetedTherapyPossible: false,
  wellEnoughForTargetedTherapy: false,
  targetedTherapyStage: 'notPlanned',
  kidneyTumourPresent: true,
  wellEnoughForSurgery: false,
  symptomsFromCancer: false,
  treatmentPossible: true,
  treatmentWanted: false,
  advancedDisease: false,
  aimIsSymptomRelief: false,
  systemicTherapyWithinOneYear: false,
  haemoglobinBelowLimit: false,
  calciumAboveLimit: false,
  neutrophilsAboveLimit: false,
  plateletsAboveLimit: false,
  karnofsky: { value: 90, unit: '{score}' },
  interleukin2CentreExperienced: true,
  healthyEnoughForInterleukin2: true,
};
