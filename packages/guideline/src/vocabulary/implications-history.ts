import {
  amount,
  and,
  compare,
  type Implication,
  includes,
  measured,
  no,
  not,
  or,
  yes,
} from '@renavigate/engine';
import { text } from '../base/text.ts';
import {
  adjuvantTherapyGiven,
  checkpointInhibitorOnlyAdjuvant,
  monthsSinceAdjuvant,
} from '../terms/adjuvant.ts';
import { cancerCameBack, kidneyCancerTreatedBefore } from '../terms/disease.ts';
import { metastatic } from '../terms/spread.ts';
import { answer, decides, implies } from './conclusions.ts';
import { answersOfKind, includesKind } from './drug-classes.ts';
import { drugAnswers } from './drugs.ts';
import {
  linesOfTherapy,
  monthsSinceCheckpointInhibitor,
  notToleratedDrugs,
  respondedTo,
  runningDrugs,
  seriousImmuneReactions,
  systemicTherapyForAdvanced,
} from './history.ts';
import { onlyIfReceived, received } from './implications-received.ts';
import { receivedDrugs } from './treatment.ts';

const notTolerated = onlyIfReceived(
  notToleratedDrugs,
  ['not-tolerated-then-received', 'not-received-then-not-stopped'],
  text(
    'A drug can be stopped for its side effects only if it was taken.',
    'Un médicament ne peut être arrêté pour ses effets secondaires que s’il a été pris.',
  ),
);

/** A drug that is running, or that worked, was received. */
const takenDrugs: readonly Implication[] = [runningDrugs, respondedTo].flatMap((term) =>
  onlyIfReceived(
    term,
    [`${term.id}-then-received`, `not-received-then-not-${term.id}`],
    text(
      'This can be said only of a drug that was given.',
      'Cela ne peut se dire que d’un médicament qui a été donné.',
    ),
  ),
);

const noDrug = not(or(...drugAnswers.map(({ id }) => includes(receivedDrugs, id))));

const noDrugAtAll: readonly Implication[] = [
  {
    id: 'no-drug-then-no-systemic-therapy',
    when: noDrug,
    conclusion: answer(systemicTherapyForAdvanced, false),
    because: text(
      'No cancer drug was given, so none was given for advanced cancer.',
      'La personne n’a reçu aucun médicament contre le cancer. Elle n’en a donc pas reçu pour un cancer avancé.',
    ),
  },
  {
    id: 'no-drug-then-no-adjuvant',
    when: noDrug,
    conclusion: answer(adjuvantTherapyGiven, false),
    because: text(
      'No cancer drug was given, so none was given after surgery.',
      'La personne n’a reçu aucun médicament contre le cancer. Elle n’en a donc pas reçu après une chirurgie.',
    ),
  },
];

const checkpointInhibitorReceived = includesKind(receivedDrugs, 'checkpointInhibitor');

const someUse = text(
  'There are two cases. The immune drug was given for advanced cancer, or only after surgery.',
  'Il y a deux cas. On a donné l’immunothérapie pour un cancer avancé, ou on l’a donnée seulement après une chirurgie.',
);

/** When a checkpoint inhibitor was given: for advanced disease, or only after surgery. */
const checkpointInhibitorUse: readonly Implication[] = [
  {
    id: 'checkpoint-inhibitor-without-advanced-then-only-adjuvant',
    when: and(no(systemicTherapyForAdvanced), checkpointInhibitorReceived),
    conclusion: answer(checkpointInhibitorOnlyAdjuvant, true),
    because: someUse,
  },
  {
    id: 'checkpoint-inhibitor-not-only-adjuvant-then-advanced',
    when: and(no(checkpointInhibitorOnlyAdjuvant), checkpointInhibitorReceived),
    conclusion: answer(systemicTherapyForAdvanced, true),
    because: someUse,
  },
  ...answersOfKind('checkpointInhibitor').map(
    (drug): Implication => ({
      id: `neither-advanced-nor-adjuvant-then-not-received-${drug}`,
      when: and(no(systemicTherapyForAdvanced), no(checkpointInhibitorOnlyAdjuvant)),
      conclusion: received(drug, false),
      because: someUse,
    }),
  ),
  ...seriousImmuneReactions.values.map(
    ({ id }): Implication => ({
      id: `no-checkpoint-inhibitor-then-no-immune-reaction-${id}`,
      when: not(checkpointInhibitorReceived),
      conclusion: { kind: 'includes', term: seriousImmuneReactions.id, value: id, present: false },
      because: text(
        'No immune drug of this kind was given. So it caused no inflammation.',
        'Aucun médicament de ce type n’a été donné. Il n’a donc rien causé.',
      ),
    }),
  ),
  {
    id: 'no-checkpoint-inhibitor-then-not-adjuvant',
    when: not(checkpointInhibitorReceived),
    conclusion: answer(checkpointInhibitorOnlyAdjuvant, false),
    because: text(
      'No immune drug of this kind was given. So none was given after surgery.',
      'Aucun médicament immunitaire de ce type n’a été donné. Il n’y en a donc pas eu après une chirurgie.',
    ),
  },
  ...implies(
    'checkpoint-inhibitor-adjuvant-then-adjuvant',
    [checkpointInhibitorOnlyAdjuvant, true],
    [adjuvantTherapyGiven, true],
    text(
      'An immune drug after surgery is a drug given after surgery.',
      'On a donné un médicament immunitaire après la chirurgie. Il y a donc bien eu un médicament après elle.',
    ),
  ),
];

const drugGiven = text(
  'A drug against kidney cancer was given, so it has been treated before.',
  'Un médicament contre le cancer du rein a été donné, donc le cancer a déjà été traité.',
);

const someRunning = or(...drugAnswers.map(({ id }) => includes(runningDrugs, id)));
const cameBackOrSpread = or(yes(cancerCameBack), yes(metastatic));

const runningSince = text(
  'The cancer has come back or spread, and a cancer drug is taken now. So drugs have been given since then. Or it is still the drug given after surgery.',
  'Le cancer est revenu ou s’est propagé, et on prend un médicament contre lui. Il y a donc eu un médicament depuis. Ou bien c’est encore celui d’après la chirurgie.',
);

/** A drug that is running in a cancer that is back is drug treatment for it, or an adjuvant one that goes on. */
const runningNow: readonly Implication[] = [
  {
    id: 'running-not-adjuvant-then-advanced',
    when: and(someRunning, cameBackOrSpread, no(adjuvantTherapyGiven)),
    conclusion: answer(systemicTherapyForAdvanced, true),
    because: runningSince,
  },
  {
    id: 'running-not-for-advanced-then-adjuvant',
    when: and(someRunning, cameBackOrSpread, no(systemicTherapyForAdvanced)),
    conclusion: answer(adjuvantTherapyGiven, true),
    because: runningSince,
  },
  ...drugAnswers.map(
    ({ id }): Implication => ({
      id: `neither-advanced-nor-adjuvant-then-not-running-${id}`,
      when: and(cameBackOrSpread, no(systemicTherapyForAdvanced), no(adjuvantTherapyGiven)),
      conclusion: { kind: 'includes', term: runningDrugs.id, value: id, present: false },
      because: runningSince,
    }),
  ),
];

const months = (count: number) => amount(count, 'mo');

/**
 * Time goes one way. What was given after surgery alone was over before the cancer came back, which is before today. A
 * checkpoint inhibitor is given every six weeks at the longest, so that after three months it is no longer being given.
 */
const order: readonly Implication[] = [
  {
    id: 'adjuvant-interval-longer-than-time-since-then-not-only-adjuvant',
    when: compare(measured(monthsSinceAdjuvant), '>', measured(monthsSinceCheckpointInhibitor)),
    conclusion: answer(checkpointInhibitorOnlyAdjuvant, false),
    because: text(
      'The cancer came back before today. So no more months lie between the last dose and its return than between that dose and today.',
      'Le cancer est revenu avant aujourd’hui. Le temps entre la dernière dose et ce retour ne peut donc pas dépasser le temps passé depuis cette dose.',
    ),
  },
  ...answersOfKind('checkpointInhibitor').map(
    (drug): Implication => ({
      id: `last-dose-long-ago-then-not-running-${drug}`,
      when: compare(measured(monthsSinceCheckpointInhibitor), '>=', months(3)),
      conclusion: { kind: 'includes', term: runningDrugs.id, value: drug, present: false },
      because: text(
        'An immune drug whose last dose was three months ago or more is not being taken now.',
        'Un médicament immunitaire dont la dernière dose remonte à trois mois ou plus n’est pas pris maintenant.',
      ),
    }),
  ),
];

/** What follows from the drugs that were given, when, and how they were borne. */
export const histories: readonly Implication[] = [
  ...notTolerated,
  ...runningNow,
  ...order,
  ...takenDrugs,
  ...noDrugAtAll,
  ...checkpointInhibitorUse,
  ...implies(
    'adjuvant-then-treated-before',
    [adjuvantTherapyGiven, true],
    [kidneyCancerTreatedBefore, true],
    drugGiven,
  ),
  ...implies(
    'systemic-therapy-then-treated-before',
    [systemicTherapyForAdvanced, true],
    [kidneyCancerTreatedBefore, true],
    drugGiven,
  ),
  ...decides(
    'lines-of-therapy',
    compare(measured(linesOfTherapy), '>=', amount(1, '{count}')),
    systemicTherapyForAdvanced,
    text(
      'One line of drug treatment or more is drug treatment for advanced cancer.',
      'Une ligne de médicaments ou plus veut dire que des médicaments ont été donnés pour le cancer avancé.',
    ),
  ),
];
