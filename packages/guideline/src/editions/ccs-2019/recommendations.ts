import {
  type Condition,
  defined,
  type Expression,
  includes,
  inGroup,
  is,
  no,
  not,
  or,
  type Recommendation,
  type Strength,
  type Text,
  yes,
} from '@renavigate/engine';
import { text } from '../../base/text.ts';
import * as disease from '../../terms/disease.ts';
import * as fitness from '../../terms/fitness.ts';
import { sites } from '../../terms/sites.ts';
import * as treatment from '../../vocabulary/treatment.ts';
import { riskGroup, vegfDrugGiven, vegfDrugStoppedWorking } from './definitions.ts';
import type { OptionName } from './options.ts';
import { cite, type StatementName } from './statements.ts';

interface Rule extends Recommendation {
  readonly option: OptionName;
}

function stated(expression: Expression, ...statements: readonly StatementName[]): Condition {
  return { expression, origin: { kind: 'stated', statements } };
}

function assumed(
  expression: Expression,
  because: Text,
  ...statements: readonly StatementName[]
): Condition {
  return { expression, origin: { kind: 'assumed', because, statements } };
}

const words = {
  main: text('main treatment', 'traitement principal'),
  mayBeUsed: text('may be used', 'peut être utilisé'),
  mayBeOffered: text('may be offered', 'peut être offert'),
  sometimes: text('sometimes used', 'parfois utilisé'),
  rarely: text('rarely used', 'rarement utilisé'),
  notUsual: text('not usually used', 'habituellement non utilisé'),
  mayConsider: text('may want to consider', 'peut être envisagé'),
  askAbout: text('ask about it', 'à demander'),
  canEase: text('can ease symptoms', 'peut soulager les symptômes'),
};

function strength(kind: keyof typeof words, statement: StatementName, inherited?: Text): Strength {
  const base = { id: `${kind}-${statement}`, words: words[kind], statement };
  return inherited === undefined ? base : { ...base, inherited };
}

const mainTreatment = strength(
  'main',
  'CCS19-006',
  text(
    'The page says this of targeted therapy as a whole, and puts its drugs in no order.',
    'La page le dit du traitement ciblé dans son ensemble, sans classer les médicaments.',
  ),
);

/** The page's drugs presuppose a person who can have them: it says so only where it names the other choices. */
const canHaveTargetedTherapy: readonly Condition[] = [
  assumed(
    yes(fitness.wellEnoughForTargetedTherapy),
    text(
      'The page offers radiation to people who are not well enough for targeted therapy. So its drugs are for those who are well enough.',
      'La page offre la radiothérapie aux personnes qui ne sont pas assez bien pour un traitement ciblé. Ses médicaments sont donc pour celles qui le sont.',
    ),
    'CCS19-032',
  ),
  assumed(
    yes(treatment.targetedTherapyPossible),
    text(
      'The page offers ablation when you cannot have targeted therapy. So its drugs are for when you can.',
      'La page offre l’ablation quand un traitement ciblé n’est pas possible. Ses médicaments sont donc pour quand il l’est.',
    ),
    'CCS19-037',
  ),
];

function targetedDrug(option: OptionName, statement: StatementName): Rule {
  return {
    id: option,
    option,
    conditions: canHaveTargetedTherapy,
    strength: mainTreatment,
    statements: cite('CCS19-006', statement),
  };
}

const targetedTherapy: readonly Rule[] = [
  targetedDrug('sorafenib', 'CCS19-012'),
  targetedDrug('pazopanib', 'CCS19-013'),
  targetedDrug('axitinib', 'CCS19-014'),
  targetedDrug('sunitinib', 'CCS19-015'),
  targetedDrug('cabozantinib', 'CCS19-016'),
  targetedDrug('temsirolimus', 'CCS19-020'),
  targetedDrug('everolimus', 'CCS19-021'),
  {
    id: 'lenvatinib',
    option: 'lenvatinib',
    conditions: [stated(yes(disease.advancedDisease), 'CCS19-023'), ...canHaveTargetedTherapy],
    strength: mainTreatment,
    statements: cite('CCS19-006', 'CCS19-023'),
  },
  {
    id: 'lenvatinib-everolimus',
    option: 'lenvatinibEverolimus',
    conditions: [stated(defined(vegfDrugGiven), 'CCS19-024'), ...canHaveTargetedTherapy],
    strength: strength('mayBeUsed', 'CCS19-024'),
    statements: cite('CCS19-024'),
  },
];

const wellEnoughForSurgery = assumed(
  yes(fitness.wellEnoughForSurgery),
  text(
    'The page offers ablation to people who are not well enough for surgery. So an operation is for those who are well enough.',
    'La page offre l’ablation aux personnes qui ne sont pas assez bien pour une chirurgie. Une opération est donc pour celles qui le sont.',
  ),
  'CCS19-038',
);

function tumourInKidney(statement: StatementName): Condition {
  return assumed(
    yes(disease.kidneyTumourPresent),
    text(
      'The page describes a treatment of the tumour in the kidney, so one must be there.',
      'La page décrit un traitement de la tumeur du rein ; il faut donc qu’il y en ait une.',
    ),
    statement,
  );
}

const surgery: readonly Rule[] = [
  {
    id: 'cytoreductive-nephrectomy',
    option: 'cytoreductiveNephrectomy',
    conditions: [
      stated(is(treatment.targetedTherapyStage, 'plannedNotStarted'), 'CCS19-026'),
      tumourInKidney('CCS19-027'),
      wellEnoughForSurgery,
    ],
    strength: strength('mayBeOffered', 'CCS19-026'),
    statements: cite('CCS19-026', 'CCS19-027'),
  },
  {
    id: 'brain-surgery',
    option: 'brainSurgery',
    conditions: [stated(includes(sites, 'brain'), 'CCS19-029'), wellEnoughForSurgery],
    strength: strength('sometimes', 'CCS19-029'),
    statements: cite('CCS19-029'),
  },
  {
    id: 'lung-surgery',
    option: 'lungSurgery',
    conditions: [stated(includes(sites, 'lung'), 'CCS19-030'), wellEnoughForSurgery],
    strength: strength('sometimes', 'CCS19-030'),
    statements: cite('CCS19-030'),
  },
];

const radiation: readonly Rule[] = [
  {
    id: 'radiation-not-well-enough',
    option: 'externalRadiation',
    conditions: [stated(no(fitness.wellEnoughForTargetedTherapy), 'CCS19-032')],
    strength: strength('mayBeOffered', 'CCS19-032'),
    statements: cite('CCS19-032'),
  },
  {
    id: 'radiation-bone',
    option: 'externalRadiation',
    conditions: [stated(includes(sites, 'bone'), 'CCS19-034')],
    strength: strength('sometimes', 'CCS19-034'),
    statements: cite('CCS19-034'),
  },
  {
    id: 'radiation-symptoms',
    option: 'externalRadiation',
    conditions: [
      assumed(
        yes(disease.symptomsFromCancer),
        text(
          'The page says what radiation can ease. It does not say that a symptom alone is reason enough; we read it so.',
          'La page dit ce que la radiothérapie peut soulager. Elle ne dit pas qu’un symptôme suffit à lui seul ; nous le lisons ainsi.',
        ),
        'CCS19-033',
      ),
    ],
    strength: strength('canEase', 'CCS19-033'),
    statements: cite('CCS19-033'),
  },
];

const ablation: readonly Rule[] = [
  {
    id: 'ablation-no-targeted-therapy',
    option: 'ablation',
    conditions: [
      stated(no(treatment.targetedTherapyPossible), 'CCS19-037'),
      tumourInKidney('CCS19-036'),
    ],
    strength: strength('mayBeOffered', 'CCS19-037'),
    statements: cite('CCS19-037'),
  },
  {
    id: 'ablation-not-well-enough-for-surgery',
    option: 'ablation',
    conditions: [
      stated(no(fitness.wellEnoughForSurgery), 'CCS19-038'),
      tumourInKidney('CCS19-036'),
    ],
    strength: strength('mayBeOffered', 'CCS19-038'),
    statements: cite('CCS19-038'),
  },
];

const immunotherapy: readonly Rule[] = [
  {
    id: 'nivolumab',
    option: 'nivolumab',
    conditions: [
      stated(defined(vegfDrugGiven), 'CCS19-043'),
      stated(defined(vegfDrugStoppedWorking), 'CCS19-043'),
    ],
    strength: strength('mayBeOffered', 'CCS19-043'),
    statements: cite('CCS19-043'),
  },
  {
    id: 'nivolumab-ipilimumab',
    option: 'nivolumabIpilimumab',
    // Intermediate or poor is every group but favourable; said so, two factors and one missing are enough.
    conditions: [stated(not(inGroup(riskGroup, 'favourable')), 'CCS19-044')],
    strength: strength('mayBeOffered', 'CCS19-044'),
    statements: cite('CCS19-044'),
  },
  {
    id: 'high-dose-interleukin-2',
    option: 'highDoseInterleukin2',
    conditions: [
      stated(yes(fitness.interleukin2CentreExperienced), 'CCS19-047'),
      stated(yes(fitness.healthyEnoughForInterleukin2), 'CCS19-048'),
    ],
    strength: strength('rarely', 'CCS19-049'),
    statements: cite('CCS19-047', 'CCS19-048', 'CCS19-049'),
  },
];

const other: readonly Rule[] = [
  {
    id: 'palliative-chemotherapy',
    option: 'palliativeChemotherapy',
    conditions: [
      stated(yes(disease.advancedDisease), 'CCS19-051'),
      stated(yes(treatment.aimIsSymptomRelief), 'CCS19-051'),
    ],
    strength: strength(
      'notUsual',
      'CCS19-050',
      text(
        'The page says this of chemotherapy for kidney cancer as a whole.',
        'La page le dit de la chimiothérapie du cancer du rein dans son ensemble.',
      ),
    ),
    statements: cite('CCS19-051'),
  },
  {
    id: 'care-without-cancer-treatment',
    option: 'careWithoutCancerTreatment',
    conditions: [
      stated(or(no(treatment.treatmentPossible), no(treatment.treatmentWanted)), 'CCS19-054'),
    ],
    strength: strength('mayConsider', 'CCS19-054'),
    statements: cite('CCS19-054'),
  },
  {
    id: 'clinical-trial',
    option: 'clinicalTrial',
    // The page asks nothing of the person beyond being one that it speaks to.
    conditions: [],
    strength: strength('askAbout', 'CCS19-060'),
    statements: cite('CCS19-060'),
  },
];

/** The page's rules. Their order means nothing. */
export const recommendations: readonly Rule[] = [
  ...targetedTherapy,
  ...surgery,
  ...radiation,
  ...ablation,
  ...immunotherapy,
  ...other,
];
