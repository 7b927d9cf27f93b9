import { text } from '../../base/text.ts';
import { ecogUpTo, karnofskyFrom, ofHistology, ofRisk, people, who, whoNot } from './write.ts';

/** The populations that figures are counted in. */
export const everyone = people(
  text(
    'everyone in the trial (intention to treat)',
    'tous les participants (intention de traiter)',
  ),
);
export const everyoneByCentralReview = people(
  text(
    'everyone in the trial (intention to treat), scans read by an independent group',
    'tous les participants (intention de traiter), images lues par un groupe indépendant',
  ),
);
export const everyoneByInvestigator = people(
  text(
    'everyone in the trial (intention to treat), scans read by the treating doctors',
    'tous les participants (intention de traiter), images lues par les médecins traitants',
  ),
);
export const everyoneEligible = people(
  text(
    'everyone in the trial who was eligible (intention to treat)',
    'tous les participants admissibles (intention de traiter)',
  ),
);
export const treated = people(
  text('everyone who got the treatment', 'toutes les personnes traitées'),
);
export const treatedAnyCause = people(
  text(
    'everyone who got the treatment; events of any cause',
    'toutes les personnes traitées ; effets de toute cause',
  ),
);
export const treatedByTreatment = people(
  text(
    'everyone who got the treatment; events caused by it',
    'toutes les personnes traitées ; effets causés par le traitement',
  ),
);
export const assessable = people(text('people who could be assessed', 'personnes évaluables'));
export const metastaticKidneyCancer = people(
  text('people with metastatic kidney cancer', 'personnes avec un cancer du rein métastatique'),
);
export const pdL1Positive = people(text('PD-L1-positive tumours', 'tumeurs PD-L1 positives'));

/** Parts of a trial, shown only to a reader who is known to belong to them. */
export const imdcFavourable = people(
  text('favourable risk (IMDC)', 'risque favorable (IMDC)'),
  ofRisk('imdc', 'favourable'),
);
export const imdcIntermediateOrPoor = people(
  text('intermediate or poor risk (IMDC)', 'risque intermédiaire ou défavorable (IMDC)'),
  ofRisk('imdc', 'intermediate', 'poor'),
);
export const mskccIntermediate = people(
  text('intermediate risk (MSKCC)', 'risque intermédiaire (MSKCC)'),
  ofRisk('mskcc', 'intermediate'),
);
export const mskccPoor = people(
  text('poor risk (MSKCC)', 'risque défavorable (MSKCC)'),
  ofRisk('mskcc', 'poor'),
);
export const oneImdcFactor = people(text('one IMDC factor', 'un facteur IMDC'), {
  kind: 'imdcFactors',
  counts: [1],
});
export const twoOrMoreImdcFactors = people(
  text('two or more IMDC factors', 'deux facteurs IMDC ou plus'),
  { kind: 'imdcFactors', counts: [2, 3, 4, 5, 6] },
);
export const untreated = people(
  text('people who had had no drug treatment', 'personnes sans traitement médicamenteux antérieur'),
  whoNot('systemicTherapyForAdvanced'),
);
export const afterCytokine = people(
  text('people who had had a cytokine', 'personnes ayant déjà reçu une cytokine'),
  who('priorCytokine'),
);
export const noCytokine = people(
  text('people who had not had a cytokine', 'personnes n’ayant pas reçu de cytokine'),
  whoNot('priorCytokine'),
);
export const afterSunitinib = people(
  text('people who had had sunitinib', 'personnes ayant déjà reçu du sunitinib'),
  who('priorSunitinib'),
);
export const afterCheckpointInhibitor = people(
  text(
    'people who had had a checkpoint inhibitor',
    'personnes ayant déjà reçu un inhibiteur de points de contrôle',
  ),
  who('priorCheckpointInhibitor'),
);
export const withBoneMetastases = people(
  text('people with bone metastases', 'personnes avec des métastases osseuses'),
  who('boneMetastases'),
);

/** Whom trials took in. */
export const clearCell = ofHistology('clearCell');
export const imdcIntermediateOrPoorOnly = ofRisk('imdc', 'intermediate', 'poor');
export const mskccIntermediateOrPoorOnly = ofRisk('mskcc', 'intermediate', 'poor');
export const notYetTreated = whoNot('systemicTherapyForAdvanced');
export const treatedBefore = who('systemicTherapyForAdvanced');
export const afterImmunotherapy = who('priorCheckpointInhibitor');
export const kidneyTumourInPlace = who('kidneyTumourPresent');

export const karnofsky60 = karnofskyFrom(60);
export const karnofsky70 = karnofskyFrom(70);
export const ecog0To1 = ecogUpTo(1);
export const ecog0To2 = ecogUpTo(2);
export const neverInBrain = whoNot('brainMetastases');
export const brainTreated = whoNot('untreatedBrainMetastases');
export const notSoonAfterAdjuvant = whoNot('recurrenceWithinYearOfAdjuvant');
