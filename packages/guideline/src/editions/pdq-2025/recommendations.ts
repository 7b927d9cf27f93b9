import { defined, no, or, yes } from '@renavigate/engine';
import { text } from '../../base/text.ts';
import type { CatalogueOption } from '../../options/catalogue.ts';
import { drugsOf } from '../../options/drugs-of.ts';
import { kidneyCancerTreatedBefore, kidneyTumourPresent } from '../../terms/disease.ts';
import { kidneyTumourResectable } from '../../terms/kidney.ts';
import { metastasesFewAndResectable, metastatic } from '../../terms/spread.ts';
import { kidneyTumourSymptoms } from '../../terms/symptoms.ts';
import {
  assumedFor,
  type CatalogueRule,
  recommendationsOf,
  ruleOf,
  statedBy,
} from '../shared/table.ts';
import { thirdLineOrLater } from './definitions.ts';
import { intermediateOrPoor } from './limits.ts';
import { firstLineRows, listed, rows } from './rows.ts';

const words = {
  mayBenefit: {
    id: 'may-benefit',
    words: text('selected patients may benefit', 'peut profiter à certains patients'),
  },
  canAid: { id: 'can-aid', words: text('can help', 'peut aider') },
  candidates: { id: 'candidates', words: text('all are candidates', 'tous sont candidats') },
} as const;

const spread = text(
  'The list takes in any drug of the first- or second-line list without naming it. We carry that over to each of them.',
  'La liste reprend tout médicament de la liste de première ou de deuxième intention sans le nommer. Nous l’appliquons à chacun d’eux.',
);

const limitGoesWithIt = text(
  'The first-line list has this treatment for intermediate or poor risk only. We take that limit along.',
  'La liste de première intention n’a ce traitement que pour un risque intermédiaire ou mauvais. Nous gardons cette limite.',
);

const onlyAtHigherRisk: readonly CatalogueOption[] = ['nivolumabIpilimumab', 'cabozantinib'];

/**
 * PDQ25-025 as a rule for each first-line treatment with drugs: shown as words alone, it would leave “not offered”
 * beside drugs that the list does take in. Those of the second-line list are read for later lines already.
 */
export const drugsAgain: readonly CatalogueRule[] = firstLineRows
  .map(({ option }) => option)
  .filter((option) => drugsOf[option].length > 0)
  .map((option) => {
    const rule = ruleOf(
      'PDQ25-025',
      option,
      listed,
      statedBy('PDQ25-025', defined(thirdLineOrLater)),
      ...(onlyAtHigherRisk.includes(option)
        ? [assumedFor('PDQ25-025', intermediateOrPoor, limitGoesWithIt)]
        : []),
    );
    return { ...rule, strength: { ...rule.strength, inherited: spread } };
  });

const tumourInKidney = text(
  'The section is about the tumour in the kidney, so one must be there.',
  'La section porte sur la tumeur du rein ; il faut donc qu’il y en ait une.',
);

const relief = (['tumourEmbolization', 'externalRadiation', 'palliativeNephrectomy'] as const).map(
  (option) =>
    ruleOf(
      'PDQ25-027',
      option,
      words.canAid,
      statedBy('PDQ25-027', yes(kidneyTumourSymptoms)),
      statedBy('PDQ25-027', or(no(kidneyTumourResectable), yes(metastatic))),
      assumedFor('PDQ25-027', yes(kidneyTumourPresent), tumourInKidney),
    ),
);

const newlyDiagnosed = text(
  'The overview says this of newly diagnosed people. We read it as: not yet treated for kidney cancer.',
  'L’aperçu le dit des personnes nouvellement diagnostiquées. Nous lisons : pas encore traitées pour un cancer du rein.',
);

/** The rules made from the lists and from the text around them. */
export const recommendations: readonly CatalogueRule[] = [
  ...recommendationsOf(rows),
  ...drugsAgain,
  ruleOf(
    'PDQ25-026',
    'metastasisResection',
    words.mayBenefit,
    statedBy('PDQ25-026', yes(metastasesFewAndResectable)),
  ),
  ...relief,
  ruleOf(
    'PDQ25-030',
    'clinicalTrial',
    words.candidates,
    assumedFor('PDQ25-030', no(kidneyCancerTreatedBefore), newlyDiagnosed),
  ),
];
