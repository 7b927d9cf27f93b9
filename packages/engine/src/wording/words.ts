import type { Text, Voices } from '../base/text.ts';
import type { ComparisonOperator } from '../model/expression.ts';
import type { Standing } from '../model/standing.ts';
import type { Truth } from '../semantics/truth.ts';

/** The engine's own words: what it says of any edition. The thin no-break space of French is written out. */
interface Words {
  readonly colon: Text;
  readonly semicolon: Text;
  readonly yesNo: Readonly<Record<Truth, Text>>;
  readonly source: Readonly<Record<'answer' | 'file' | 'record' | 'derived', Text>>;
  readonly standing: Readonly<Record<Standing, Voices>>;
  readonly standingMeaning: Readonly<Record<Standing, Voices>>;
  readonly origin: Readonly<Record<'stated' | 'assumed', Text>>;
  /** Heads a list of which one holding is enough. */
  readonly anyOf: Text;
  readonly atLeast: Text;
  readonly fewerThan: Text;
  /** Introduces what a rule asks for where the facts do not give it. */
  readonly needed: Text;
  readonly notThis: Text;
  readonly comparison: Readonly<Record<ComparisonOperator, Text>>;
  readonly dash: string;
}

export const words: Words = {
  colon: { en: ': ', fr: '\u00a0: ' },
  semicolon: { en: '; ', fr: '\u202f; ' },
  yesNo: {
    true: { en: 'yes', fr: 'oui' },
    false: { en: 'no', fr: 'non' },
    unknown: { en: 'not known', fr: 'inconnu' },
  },
  source: {
    answer: { en: 'your answer', fr: 'votre réponse' },
    file: { en: 'patient file', fr: 'fichier du patient' },
    record: { en: 'record', fr: 'dossier' },
    derived: { en: 'follows from', fr: 'découle de' },
  },
  standing: {
    offered: {
      patient: { en: 'May be offered', fr: 'Peut être offert' },
      clinician: { en: 'Offered', fr: 'Offert' },
    },
    undecided: {
      patient: { en: 'Not clear yet', fr: 'Pas encore clair' },
      clinician: { en: 'Undecided', fr: 'Indéterminé' },
    },
    notOffered: {
      patient: { en: 'Not named for your situation', fr: 'Pas nommé pour votre situation' },
      clinician: { en: 'Not offered', fr: 'Non offert' },
    },
    notCovered: {
      patient: { en: 'Not spoken to', fr: 'Non abordé' },
      clinician: { en: 'Not covered', fr: 'Hors du champ' },
    },
  },
  standingMeaning: {
    offered: {
      patient: {
        en: 'This source says it may be offered in a situation like this.',
        fr: 'Cette source dit que l’option peut être offerte dans une telle situation.',
      },
      clinician: {
        en: 'Every condition of at least one recommendation is met.',
        fr: 'Toutes les conditions d’au moins une recommandation sont remplies.',
      },
    },
    undecided: {
      patient: {
        en: 'It depends on things that are not known yet.',
        fr: 'Cela dépend de choses qui ne sont pas encore connues.',
      },
      clinician: {
        en: 'A condition depends on facts that are not known.',
        fr: 'Une condition dépend de faits inconnus.',
      },
    },
    notOffered: {
      patient: {
        en: 'This source does not name it for a situation like yours. Your team may see it differently.',
        fr: 'Cette source ne le nomme pas pour une situation comme la vôtre. Votre équipe peut voir les choses autrement.',
      },
      clinician: {
        en: 'No recommendation of this edition applies; that is not a contraindication.',
        fr: 'Aucune recommandation de cette édition ne s’applique\u202f; ce n’est pas une contre-indication.',
      },
    },
    notCovered: {
      patient: {
        en: 'This source does not speak to a situation like this.',
        fr: 'Cette source ne parle pas d’une telle situation.',
      },
      clinician: {
        en: 'The patient is outside the scope of this edition.',
        fr: 'Le patient est hors du champ de cette édition.',
      },
    },
  },
  origin: {
    stated: { en: 'stated by the source', fr: 'énoncé par la source' },
    assumed: { en: 'our assumption', fr: 'notre hypothèse' },
  },
  anyOf: { en: 'any one of these', fr: 'l’un de ces éléments' },
  atLeast: { en: 'at least {count} of these', fr: 'au moins {count} de ces éléments' },
  fewerThan: { en: 'fewer than {count} of these', fr: 'moins de {count} de ces éléments' },
  needed: { en: 'needed', fr: 'il faudrait' },
  notThis: { en: 'not ', fr: 'autre que ' },
  comparison: {
    '<': { en: 'below', fr: 'moins de' },
    '<=': { en: 'at most', fr: 'au plus' },
    '>': { en: 'above', fr: 'plus de' },
    '>=': { en: 'at least', fr: 'au moins' },
  },
  dash: ' — ',
};
