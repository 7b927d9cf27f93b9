import {
  includes,
  is,
  no,
  not,
  or,
  type TalkPage,
  type TalkQuestion,
  yes,
} from '@renavigate/engine';
import { adjuvantTherapyGiven, monthsSinceAdjuvant } from '../vocabulary/adjuvant.ts';
import { kidneyTumourPresent } from '../vocabulary/disease.ts';
import { answersOfKind, includesKind, targetedKinds } from '../vocabulary/drug-classes.ts';
import { type DrugAnswer, drugAnswers } from '../vocabulary/drugs.ts';
import {
  linesOfTherapy,
  notToleratedDrugs,
  runningDrugs,
  systemicTherapyForAdvanced,
} from '../vocabulary/history.ts';
import {
  nephrectomyEarlierRefused,
  residualDiseaseAfterNephrectomy,
  upfrontNephrectomyDone,
} from '../vocabulary/nephrectomy.ts';
import { metastasesTiming, metastatic } from '../vocabulary/spread.ts';
import { progressedOn, receivedDrugs } from '../vocabulary/treatment.ts';
import { saysEach, saysNone, saysNotThere, saysThere, yesNoChoices } from './said.ts';
import { notKnown, talkWords } from './words.ts';

const someDrug = or(...drugAnswers.map(({ id }) => includes(receivedDrugs, id)));
const targeted = includesKind(receivedDrugs, ...targetedKinds);
const immune = includesKind(receivedDrugs, 'checkpointInhibitor');
const otherKind = or(includesKind(receivedDrugs, 'cytokine'), includes(receivedDrugs, 'other'));

/** The names of the drugs of a kind; what is not pressed was not had. */
function namesQuestion(
  id: string,
  text: TalkQuestion['text'],
  when: NonNullable<TalkQuestion['when']>,
  names: readonly DrugAnswer[],
): TalkQuestion {
  return {
    id,
    text,
    when,
    several: true,
    otherwise: saysNotThere(receivedDrugs, ...names),
    choices: [
      ...drugAnswers
        .filter((drug) => names.includes(drug.id))
        .map((drug) => ({
          id: drug.id,
          label: drug.label,
          says: saysThere(receivedDrugs, drug.id),
        })),
      notKnown,
    ],
  };
}

/** By kind first, “none” first: most people know the kind, and few all names. */
export const drugs: TalkPage = {
  id: 'drugs',
  heading: talkWords(
    ['Which cancer drugs have you had?', 'Quels médicaments contre le cancer avez-vous reçus ?'],
    ['Systemic therapy so far', 'Traitement systémique jusqu’ici'],
  ),
  why: talkWords([
    'What comes next depends on what you had. Count drugs after surgery too.',
    'La suite dépend de ce que vous avez reçu. Comptez aussi les médicaments après une chirurgie.',
  ]),
  questions: [
    {
      id: 'drugs',
      text: receivedDrugs.question,
      several: true,
      otherwise: saysNone(receivedDrugs),
      choices: [
        {
          id: 'none',
          label: talkWords(['None', 'Aucun']),
          says: saysNone(receivedDrugs),
          alone: true,
        },
        {
          id: 'targeted',
          label: talkWords(
            [
              'Targeted drugs (most are pills, such as sunitinib)',
              'Des médicaments ciblés (surtout des pilules, comme le sunitinib)',
            ],
            ['Targeted therapy', 'Traitement ciblé'],
          ),
          says: saysThere(receivedDrugs, 'vegfDrugUnnamed'),
          fits: targeted,
        },
        {
          id: 'immune',
          label: talkWords(
            [
              'Immunotherapy (by a drip, such as nivolumab)',
              'Une immunothérapie (par perfusion, comme le nivolumab)',
            ],
            ['Checkpoint inhibitor', 'Inhibiteur de points de contrôle'],
          ),
          says: saysThere(receivedDrugs, 'checkpointInhibitorUnnamed'),
          fits: immune,
        },
        {
          id: 'other',
          label: talkWords(['Another cancer drug', 'Un autre médicament contre le cancer']),
          says: saysThere(receivedDrugs, 'other'),
          fits: otherKind,
        },
        {
          id: 'perhapsOthers',
          label: talkWords(
            ['perhaps others too', 'peut-être d’autres aussi'],
            ['others not excluded', 'autres non exclus'],
          ),
          says: [],
          leavesRest: true,
        },
        notKnown,
      ],
    },
    namesQuestion(
      'targetedNames',
      talkWords(['Which targeted drugs?', 'Quels médicaments ciblés ?']),
      targeted,
      answersOfKind(...targetedKinds),
    ),
    namesQuestion(
      'immuneNames',
      talkWords(['Which immunotherapy drugs?', 'Quels médicaments d’immunothérapie ?']),
      immune,
      answersOfKind('checkpointInhibitor'),
    ),
    namesQuestion(
      'otherNames',
      talkWords(['Which other drugs?', 'Quels autres médicaments ?']),
      otherKind,
      [...answersOfKind('cytokine'), 'other'],
    ),
  ],
};

/** What became of one drug: one press tells whether it runs, and why it was stopped. */
function courseOf({ id, label }: (typeof drugAnswers)[number]): TalkQuestion {
  const notRunning = saysNotThere(runningDrugs, id);
  return {
    id: `course-${id}`,
    text: label,
    when: includes(receivedDrugs, id),
    choices: [
      {
        id: 'running',
        label: talkWords(['I take it now', 'Je le prends maintenant'], ['Running', 'En cours']),
        says: saysThere(runningDrugs, id),
      },
      {
        id: 'grew',
        label: talkWords(
          ['Stopped: the cancer grew', 'Arrêté : le cancer a grossi'],
          ['Progressed', 'Progression'],
        ),
        says: [...saysThere(progressedOn, id), ...notRunning],
      },
      {
        id: 'sideEffects',
        label: talkWords(
          ['Stopped: side effects', 'Arrêté : effets secondaires'],
          ['Not tolerated', 'Non toléré'],
        ),
        says: [
          ...saysThere(notToleratedDrugs, id),
          ...saysNotThere(progressedOn, id),
          ...notRunning,
        ],
      },
      {
        id: 'finished',
        label: talkWords(
          ['It was finished as planned', 'Il s’est terminé comme prévu'],
          ['Completed', 'Terminé'],
        ),
        says: [
          ...saysNotThere(progressedOn, id),
          ...saysNotThere(notToleratedDrugs, id),
          ...notRunning,
        ],
      },
      notKnown,
    ],
  };
}

const lines: TalkQuestion = {
  id: 'lines',
  text: linesOfTherapy.question,
  when: yes(systemicTherapyForAdvanced),
  choices: [notKnown],
  number: { term: linesOfTherapy.id, unit: linesOfTherapy.units[0].code },
};

/** How it went with each drug. */
export const course: TalkPage = {
  id: 'course',
  heading: talkWords(['How did it go?', 'Comment cela s’est-il passé ?'], ['Course', 'Évolution']),
  why: talkWords([
    'A drug on which the cancer grew is not begun again without a reason.',
    'Un médicament sous lequel le cancer a grossi n’est pas repris sans raison.',
  ]),
  when: someDrug,
  questions: drugAnswers.map(courseOf),
};

/** The operation and what came after it: what was taken out, what was left, and what the drugs were for. */
export const afterOperation: TalkPage = {
  id: 'afterOperation',
  heading: talkWords(
    ['Surgery, and what came after', 'La chirurgie, et ce qui a suivi'],
    ['Nephrectomy, adjuvant therapy and lines', 'Néphrectomie, traitement adjuvant et lignes'],
  ),
  why: talkWords([
    'Drugs right after surgery, and drugs since the cancer came back, count in different ways.',
    'Les médicaments juste après une chirurgie et ceux donnés depuis le retour du cancer ne comptent pas de la même façon.',
  ]),
  questions: [
    {
      id: 'timing',
      text: metastasesTiming.question,
      when: yes(metastatic),
      choices: [...saysEach(metastasesTiming), notKnown],
    },
    {
      id: 'takenOutFirst',
      text: upfrontNephrectomyDone.question,
      when: is(metastasesTiming, 'atDiagnosis'),
      choices: yesNoChoices(upfrontNephrectomyDone),
    },
    {
      id: 'left',
      text: residualDiseaseAfterNephrectomy.question,
      when: yes(upfrontNephrectomyDone),
      choices: [...saysEach(residualDiseaseAfterNephrectomy), notKnown],
    },
    {
      id: 'ruledOut',
      text: nephrectomyEarlierRefused.question,
      when: yes(kidneyTumourPresent),
      choices: yesNoChoices(nephrectomyEarlierRefused),
    },
    {
      id: 'sinceBack',
      text: systemicTherapyForAdvanced.question,
      when: someDrug,
      choices: yesNoChoices(systemicTherapyForAdvanced),
    },
    {
      id: 'afterSurgery',
      text: adjuvantTherapyGiven.question,
      when: someDrug,
      choices: yesNoChoices(adjuvantTherapyGiven),
    },
    {
      id: 'monthsAfter',
      text: monthsSinceAdjuvant.question,
      when: yes(adjuvantTherapyGiven),
      choices: [notKnown],
      number: { term: monthsSinceAdjuvant.id, unit: 'mo' },
    },
    lines,
  ],
};

/** No drug was had, or none since the cancer came back: time counts until today. */
export const untreated = or(no(systemicTherapyForAdvanced), not(someDrug));
