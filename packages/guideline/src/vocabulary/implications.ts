import {
  amount,
  type Conclusion,
  compare,
  type Expression,
  type Implication,
  includes,
  is,
  measured,
  no,
  not,
  or,
  type Quantity,
  type YesNoTerm,
  yes,
} from '@renavigate/engine';
import { text } from '../text.ts';
import { advancedDisease, kidneyCancerTreatedBefore, sites } from './disease.ts';
import { type Drug, drugValues } from './drugs.ts';
import { wellEnoughForTargetedTherapy } from './fitness.ts';
import * as imdc from './imdc.ts';
import {
  progressedOn,
  receivedDrugs,
  targetedTherapyPossible,
  targetedTherapyStage,
  treatmentPossible,
} from './treatment.ts';

/** Drugs that act on VEGF or its receptors. */
export const vegfDrugs = [
  'sorafenib',
  'pazopanib',
  'axitinib',
  'sunitinib',
  'cabozantinib',
  'lenvatinib',
  'tivozanib',
  'bevacizumab',
] as const satisfies readonly Drug[];

/** Drugs that act on mTOR. */
export const mtorDrugs = ['temsirolimus', 'everolimus'] as const satisfies readonly Drug[];

const targetedDrugs = [...vegfDrugs, ...mtorDrugs, 'belzutifan'] as const satisfies readonly Drug[];

function answer(term: YesNoTerm, value: boolean): Conclusion {
  return { kind: 'yesNo', term: term.id, value };
}

function received(value: Drug, present: boolean): Conclusion {
  return { kind: 'includes', term: receivedDrugs.id, value, present };
}

const progression: readonly Implication[] = drugValues.flatMap(({ id }) => {
  const because = text(
    'A cancer can grow while on a drug only if the drug was taken.',
    'Un cancer ne peut grossir pendant un médicament que si ce médicament a été pris.',
  );
  return [
    {
      id: `progressed-then-received-${id}`,
      when: includes(progressedOn, id),
      conclusion: received(id, true),
      because,
    },
    {
      id: `not-received-then-not-progressed-${id}`,
      when: not(includes(receivedDrugs, id)),
      conclusion: { kind: 'includes', term: progressedOn.id, value: id, present: false },
      because,
    },
  ];
});

const targetedTherapy: readonly Implication[] = [
  ...targetedDrugs.flatMap((id): readonly Implication[] => {
    const because = text(
      'A targeted drug was given, so targeted therapy has been started.',
      'Un médicament ciblé a été donné, donc le traitement ciblé a été commencé.',
    );
    return [
      {
        id: `targeted-drug-then-started-${id}`,
        when: includes(receivedDrugs, id),
        conclusion: { kind: 'oneOf', term: targetedTherapyStage.id, value: 'started' },
        because,
      },
      {
        id: `not-started-then-not-received-${id}`,
        when: or(
          is(targetedTherapyStage, 'notPlanned'),
          is(targetedTherapyStage, 'plannedNotStarted'),
        ),
        conclusion: received(id, false),
        because,
      },
    ];
  }),
  {
    id: 'not-well-enough-then-not-possible',
    when: no(wellEnoughForTargetedTherapy),
    conclusion: answer(targetedTherapyPossible, false),
    because: text(
      'Targeted therapy is not possible for a person who is not well enough for it.',
      'Un traitement ciblé n’est pas possible pour une personne qui n’est pas assez bien pour le recevoir.',
    ),
  },
  {
    id: 'possible-then-well-enough',
    when: yes(targetedTherapyPossible),
    conclusion: answer(wellEnoughForTargetedTherapy, true),
    because: text(
      'A person for whom targeted therapy is possible is well enough for it.',
      'Une personne pour qui un traitement ciblé est possible est assez bien pour le recevoir.',
    ),
  },
];

const treatmentAtAll: readonly Implication[] = [
  {
    id: 'targeted-therapy-possible-then-treatment-possible',
    when: yes(targetedTherapyPossible),
    conclusion: answer(treatmentPossible, true),
    because: text(
      'Targeted therapy is a cancer treatment, so some cancer treatment is possible.',
      'Le traitement ciblé est un traitement du cancer, donc un traitement du cancer est possible.',
    ),
  },
  {
    id: 'no-treatment-possible-then-no-targeted-therapy',
    when: no(treatmentPossible),
    conclusion: answer(targetedTherapyPossible, false),
    because: text(
      'When no cancer treatment is possible, neither is targeted therapy.',
      'Quand aucun traitement du cancer n’est possible, le traitement ciblé ne l’est pas non plus.',
    ),
  },
];

const disease: readonly Implication[] = [
  {
    id: 'drug-then-treated-before',
    when: or(...drugValues.map(({ id }) => includes(receivedDrugs, id))),
    conclusion: answer(kidneyCancerTreatedBefore, true),
    because: text(
      'A drug against kidney cancer was given, so it has been treated before.',
      'Un médicament contre le cancer du rein a été donné, donc le cancer a déjà été traité.',
    ),
  },
  {
    id: 'distant-site-then-advanced',
    when: or(...(['lung', 'bone', 'brain', 'liver'] as const).map((site) => includes(sites, site))),
    conclusion: answer(advancedDisease, true),
    because: text(
      'Kidney cancer in the lungs, bones, brain or liver has spread, and is called advanced. The page does not define the word; this is our reading.',
      'Un cancer du rein présent dans les poumons, les os, le cerveau ou le foie s’est propagé ; on le dit avancé. La page ne définit pas le mot ; c’est notre lecture.',
    ),
  },
];

/** A limit of the laboratory, compared: the flag is yes exactly when the comparison holds. */
function decides(id: string, comparison: Expression, flag: YesNoTerm): readonly Implication[] {
  const because = text(
    'The value was compared with the limit given beside it.',
    'La valeur a été comparée à la limite donnée avec elle.',
  );
  return [
    { id: `${id}-beyond`, when: comparison, conclusion: answer(flag, true), because },
    { id: `${id}-within`, when: not(comparison), conclusion: answer(flag, false), because },
  ];
}

/** Total calcium corrected for albumin (Payne): total + 0.02 mmol/L for each g/L of albumin under 40. */
const correctedCalcium: Quantity = {
  unit: 'mmol/L',
  constant: 0.8,
  parts: [
    { term: imdc.calcium.id, factor: 1, unit: 'mmol/L' },
    { term: imdc.albumin.id, factor: -0.02, unit: 'g/L' },
  ],
};

const laboratory: readonly Implication[] = [
  ...decides(
    'months-to-systemic-therapy',
    compare(measured(imdc.monthsToSystemicTherapy), '<', amount(12, 'mo')),
    imdc.systemicTherapyWithinOneYear,
  ),
  ...decides(
    'haemoglobin',
    compare(measured(imdc.haemoglobin), '<', measured(imdc.haemoglobinLowerLimit)),
    imdc.haemoglobinBelowLimit,
  ),
  ...decides(
    'corrected-calcium',
    compare(correctedCalcium, '>', measured(imdc.calciumUpperLimit)),
    imdc.calciumAboveLimit,
  ),
  ...decides(
    'neutrophils',
    compare(measured(imdc.neutrophils), '>', measured(imdc.neutrophilsUpperLimit)),
    imdc.neutrophilsAboveLimit,
  ),
  ...decides(
    'platelets',
    compare(measured(imdc.platelets), '>', measured(imdc.plateletsUpperLimit)),
    imdc.plateletsAboveLimit,
  ),
];

/** What holds for every possible patient. */
export const implications: readonly Implication[] = [
  ...progression,
  ...targetedTherapy,
  ...treatmentAtAll,
  ...disease,
  ...laboratory,
];
