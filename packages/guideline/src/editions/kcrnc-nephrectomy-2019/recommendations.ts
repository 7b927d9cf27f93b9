import { type Condition, defined, is, no, not, or, yes } from '@renavigate/engine';
import { text } from '../../base/text.ts';
import { kidneyTumourPresent } from '../../terms/disease.ts';
import {
  conditionImproved,
  nephrectomyEarlierRefused,
  residualDiseaseAfterNephrectomy,
  responseToSystemicTherapy,
  upfrontNephrectomyDone,
} from '../../terms/nephrectomy.ts';
import { systemicTherapyForAdvanced } from '../../vocabulary/history.ts';
import { assumedFor, type CatalogueRule, ruleOf, statedBy } from '../shared/table.ts';
import { suitsUpfrontSurgery, surgeryRuledOut } from './definitions.ts';

/** The verbs of the statements. They are put in no order of firmness. */
const words = {
  shouldBeOffered: {
    id: 'should-be-offered',
    words: text('should be offered', 'devrait être offerte'),
  },
  drugsShould: { id: 'should-be-offered', words: text('should be offered', 'devrait être offert') },
  shouldNot: { id: 'should-not', words: text('should not be done', 'ne devrait pas être faite') },
  considered: { id: 'may-be-considered', words: text('may be considered', 'peut être envisagé') },
  start: { id: 'should-start', words: text('should be started', 'devrait être commencé') },
  again: { id: 'may-again', words: text('may be looked at again', 'peut être réexaminée') },
  ideally: {
    id: 'should-ideally',
    words: text('should ideally be considered', 'devrait idéalement être envisagée'),
  },
} as const;

const kidneyInPlace = (row: string) => statedBy(row, yes(kidneyTumourPresent));

const surgeryNeedsKidney = (row: string): Condition =>
  assumedFor(
    row,
    yes(kidneyTumourPresent),
    text(
      'The surgery removes a kidney with cancer in it, so one must be there.',
      'La chirurgie enlève un rein atteint ; il doit donc être là.',
    ),
  );

/**
 * Little spread and hardly any symptoms leave room for spread in the brain, fast growth or little time left, so
 * statements 2 and 3 would both hold for one person. The fourth is for whoever neither fits: the two are meant apart.
 */
const notRuledOut = (row: string): Condition =>
  assumedFor(
    row,
    not(defined(surgeryRuledOut)),
    text(
      'Statement 3 says not to operate when any of six findings is there, and makes no exception. We read every statement that speaks for the surgery as meant for people with none of them.',
      'L’énoncé 3 dit de ne pas opérer quand l’un des six constats est là, sans exception. Nous lisons chaque énoncé favorable à la chirurgie comme destiné aux personnes qui n’en ont aucun.',
    ),
  );

const beforeSurgery: readonly CatalogueRule[] = [
  ruleOf(
    'KCCN-2',
    'cytoreductiveNephrectomy',
    words.shouldBeOffered,
    statedBy('KCCN-2', defined(suitsUpfrontSurgery)),
    statedBy('KCCN-2', no(systemicTherapyForAdvanced)),
    notRuledOut('KCCN-2'),
  ),
  // The statement speaks of the surgery without saying when, so of both.
  ...(['cytoreductiveNephrectomy', 'nephrectomyAfterResponse'] as const).map(
    (option): CatalogueRule => ({
      ...ruleOf(
        'KCCN-3',
        option,
        words.shouldNot,
        statedBy('KCCN-3', defined(surgeryRuledOut)),
        kidneyInPlace('KCCN-3'),
      ),
      against: true,
    }),
  ),
  ruleOf(
    'KCCN-4',
    'systemicTherapyFirst',
    words.drugsShould,
    statedBy('KCCN-4', not(defined(suitsUpfrontSurgery))),
    statedBy('KCCN-4', not(defined(surgeryRuledOut))),
    kidneyInPlace('KCCN-4'),
    assumedFor(
      'KCCN-4',
      no(systemicTherapyForAdvanced),
      text(
        'Drugs can come first only for someone who has not had them yet.',
        'Les médicaments ne peuvent venir d’abord que pour quelqu’un qui n’en a pas encore reçu.',
      ),
    ),
  ),
];

const afterSurgery: readonly CatalogueRule[] = [
  ...(['activeSurveillance', 'metastasisDirectedTherapy'] as const).map((option) =>
    ruleOf(
      'KCCN-5',
      option,
      words.considered,
      statedBy('KCCN-5', yes(upfrontNephrectomyDone)),
      statedBy('KCCN-5', is(residualDiseaseAfterNephrectomy, 'minimal')),
    ),
  ),
  ruleOf(
    'KCCN-6',
    'systemicTherapy',
    words.start,
    statedBy('KCCN-6', yes(upfrontNephrectomyDone)),
    statedBy('KCCN-6', is(residualDiseaseAfterNephrectomy, 'multiple')),
    statedBy('KCCN-6', no(systemicTherapyForAdvanced)),
  ),
];

const later: readonly CatalogueRule[] = [
  ruleOf(
    'KCCN-7',
    'cytoreductiveNephrectomy',
    words.again,
    statedBy('KCCN-7', yes(nephrectomyEarlierRefused)),
    statedBy('KCCN-7', yes(conditionImproved)),
    surgeryNeedsKidney('KCCN-7'),
    notRuledOut('KCCN-7'),
  ),
  ruleOf(
    'KCCN-8',
    'nephrectomyAfterResponse',
    words.ideally,
    statedBy(
      'KCCN-8',
      or(
        is(responseToSystemicTherapy, 'complete'),
        is(responseToSystemicTherapy, 'meaningfulPartial'),
      ),
    ),
    surgeryNeedsKidney('KCCN-8'),
    notRuledOut('KCCN-8'),
  ),
];

/** The rules made from the statements. */
export const recommendations: readonly CatalogueRule[] = [
  ...beforeSurgery,
  ...afterSurgery,
  ...later,
];
