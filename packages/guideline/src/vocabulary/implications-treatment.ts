import { type Implication, includes, is, no, or, yes } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { kidneyCancerTreatedBefore } from '../terms/disease.ts';
import { wellEnoughForTargetedTherapy } from '../terms/fitness.ts';
import { answer } from './conclusions.ts';
import { answersOfKind, targetedKinds } from './drug-classes.ts';
import { drugAnswers } from './drugs.ts';
import { onlyIfReceived, received } from './implications-received.ts';
import {
  progressedOn,
  receivedDrugs,
  targetedTherapyPossible,
  targetedTherapyStage,
  treatmentPossible,
} from './treatment.ts';

const progression = onlyIfReceived(
  progressedOn,
  ['progressed-then-received', 'not-received-then-not-progressed'],
  text(
    'A cancer can grow while on a drug only if the drug was taken.',
    'Un cancer ne peut grossir pendant un médicament que si ce médicament a été pris.',
  ),
);

const targetedTherapy: readonly Implication[] = [
  ...answersOfKind(...targetedKinds).flatMap((id): readonly Implication[] => {
    const because = text(
      'A targeted drug was given. So targeted therapy has been started.',
      'On a donné un médicament ciblé. Le traitement ciblé a donc commencé.',
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
      'If a person is not well enough for targeted therapy, they cannot have it.',
      'Un traitement ciblé n’est pas possible pour une personne qui n’est pas assez bien pour le recevoir.',
    ),
  },
  {
    id: 'possible-then-well-enough',
    when: yes(targetedTherapyPossible),
    conclusion: answer(wellEnoughForTargetedTherapy, true),
    because: text(
      'A person who can have targeted therapy is well enough for it.',
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
      'Targeted therapy is one way to treat the cancer. So some treatment of it is possible.',
      'Le traitement ciblé est un traitement du cancer. Un traitement du cancer est donc possible.',
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

const treatedBefore: readonly Implication[] = [
  {
    id: 'drug-then-treated-before',
    when: or(...drugAnswers.map(({ id }) => includes(receivedDrugs, id))),
    conclusion: answer(kidneyCancerTreatedBefore, true),
    because: text(
      'A drug against kidney cancer was given, so it has been treated before.',
      'Un médicament contre le cancer du rein a été donné, donc le cancer a déjà été traité.',
    ),
  },
];

/** What follows from drugs and from what treatment is possible. */
export const treatments: readonly Implication[] = [
  ...progression,
  ...targetedTherapy,
  ...treatmentAtAll,
  ...treatedBefore,
];
