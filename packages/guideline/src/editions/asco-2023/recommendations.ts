import {
  type Condition,
  defined,
  type Expression,
  inGroup,
  is,
  no,
  or,
  type Strength,
  type Text,
  yes,
} from '@renavigate/engine';
import { text } from '../../base/text.ts';
import type { CatalogueOption } from '../../options/catalogue.ts';
import { kidneyTumourPresent, symptomsFromCancer } from '../../terms/disease.ts';
import { favourableHistologicProfile } from '../../terms/histology.ts';
import { longIntervalSinceNephrectomy } from '../../terms/kidney.ts';
import { metastaticBurdenLimited, mostBurdenRemovable } from '../../terms/spread.ts';
import { metastasisSymptoms } from '../../terms/symptoms.ts';
import {
  coexistingProblemsLimitCombination,
  needsSystemicTherapy,
} from '../../vocabulary/history.ts';
import { assumedFor, type CatalogueRule, statedBy } from '../shared/table.ts';
import { atMostOneFactor, riskGroup, untreated } from './definitions.ts';

/** The guideline's verbs, with the quality of the evidence and the strength that it gives each. */
const words = {
  should: { rank: 1, words: text('should be offered', 'devrait être offert') },
  may: { rank: 2, words: text('may be offered', 'peut être offert') },
  selected: {
    rank: 2,
    words: text('may be offered to selected patients', 'peut être offert à certains patients'),
  },
  considered: { rank: 3, words: text('may be considered', 'peut être envisagé') },
  not: { words: text('not recommended', 'non recommandé') },
} as const;

const grades = {
  highStrong: text(
    'evidence quality high, strong recommendation',
    'preuves de qualité élevée, recommandation forte',
  ),
  moderateStrong: text(
    'evidence quality moderate, strong recommendation',
    'preuves de qualité modérée, recommandation forte',
  ),
  moderateWeak: text(
    'evidence quality moderate, weak recommendation',
    'preuves de qualité modérée, recommandation faible',
  ),
} as const;

function strength(
  statement: string,
  verb: keyof typeof words,
  grade: keyof typeof grades,
): Strength {
  const { words: said, ...rank } = words[verb];
  const graded = (language: keyof Text) => `${said[language]} (${grades[grade][language]})`;
  return {
    ...rank,
    id: `${verb}-${statement}`,
    words: { en: graded('en'), fr: graded('fr') },
    statement,
  };
}

function rule(
  statement: string,
  option: CatalogueOption,
  verb: keyof typeof words,
  grade: keyof typeof grades,
  conditions: readonly Condition[],
): CatalogueRule {
  return {
    id: `${statement}-${option}`,
    option,
    conditions,
    strength: strength(statement, verb, grade),
    statements: [statement],
  };
}

const favourable = inGroup(riskGroup, 'favourable');
const favourableOrIntermediate = or(favourable, inGroup(riskGroup, 'intermediate'));
const intermediateOrPoor = or(inGroup(riskGroup, 'intermediate'), inGroup(riskGroup, 'poor'));

/** First line, in people who need drug treatment. */
function firstLine(row: string, ...more: readonly Expression[]): readonly Condition[] {
  return [defined(untreated), yes(needsSystemicTherapy), ...more].map((each) =>
    statedBy(row, each),
  );
}

const untreatedOnly = text(
  'The recommendation stands under first-line treatment. So we read it for people who have had no cancer drugs before.',
  'La recommandation se trouve sous le traitement de première intention. Nous la lisons donc pour les gens qui n’ont eu aucun médicament contre le cancer avant.',
);

const kidneyInPlace = text(
  'The surgery removes a kidney with cancer in it, so one must be there. The summary of the guideline says so too.',
  'La chirurgie enlève un rein atteint ; il doit donc être là. Le résumé du guide le dit aussi.',
);

const fewSymptoms = or(no(symptomsFromCancer), is(metastasisSymptoms, 'minimal'));

/** The rules made from the recommendations that could be read whole. */
export const recommendations: readonly CatalogueRule[] = [
  rule('ASCO22-2.1', 'cytoreductiveNephrectomy', 'selected', 'highStrong', [
    statedBy('ASCO22-2.1', defined(atMostOneFactor)),
    statedBy('ASCO22-2.1', yes(mostBurdenRemovable)),
    assumedFor('ASCO22-2.1', yes(kidneyTumourPresent), kidneyInPlace),
  ]),
  rule('ASCO22-3.1', 'activeSurveillance', 'selected', 'moderateStrong', [
    statedBy('ASCO22-3.1', favourableOrIntermediate),
    statedBy(
      'ASCO22-3.1',
      or(
        fewSymptoms,
        yes(favourableHistologicProfile),
        yes(longIntervalSinceNephrectomy),
        yes(metastaticBurdenLimited),
      ),
    ),
    assumedFor('ASCO22-3.1', defined(untreated), untreatedOnly),
  ]),
  rule(
    'ASCO22-3.2b',
    'nivolumabIpilimumab',
    'should',
    'highStrong',
    firstLine('ASCO22-3.2b', intermediateOrPoor),
  ),
  rule(
    'ASCO22-3.2c',
    'checkpointInhibitorWithVegfDrug',
    'should',
    'highStrong',
    firstLine('ASCO22-3.2c', intermediateOrPoor),
  ),
  rule(
    'ASCO22-3.3',
    'checkpointInhibitorWithVegfDrug',
    'may',
    'highStrong',
    firstLine('ASCO22-3.3', favourable),
  ),
  ...(['vegfDrugAlone', 'checkpointInhibitorAlone'] as const).map((option) =>
    rule('ASCO22-3.4', option, 'selected', 'moderateStrong', [
      statedBy('ASCO22-3.4', defined(untreated)),
      statedBy('ASCO22-3.4', or(favourable, yes(coexistingProblemsLimitCombination))),
    ]),
  ),
  rule('ASCO22-3.5', 'highDoseInterleukin2', 'considered', 'moderateWeak', [
    statedBy('ASCO22-3.5', defined(untreated)),
  ]),
  {
    ...rule('ASCO22-3.6', 'nivolumabIpilimumabCabozantinib', 'not', 'highStrong', [
      statedBy('ASCO22-3.6', defined(untreated)),
    ]),
    against: true,
  },
];
