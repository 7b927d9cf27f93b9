import {
  and,
  includes,
  is,
  no,
  not,
  or,
  type TalkPage,
  type TalkQuestion,
  yes,
} from '@renavigate/engine';
import { adjuvantTherapyGiven, monthsSinceAdjuvant } from '../terms/adjuvant.ts';
import { kidneyTumourPresent } from '../terms/disease.ts';
import {
  nephrectomyEarlierRefused,
  residualDiseaseAfterNephrectomy,
  upfrontNephrectomyDone,
} from '../terms/nephrectomy.ts';
import { metastasesTiming, metastatic } from '../terms/spread.ts';
import { answersOfKind, includesKind, targetedKinds } from '../vocabulary/drug-classes.ts';
import { type DrugAnswer, drugAnswers } from '../vocabulary/drugs.ts';
import {
  linesOfTherapy,
  notToleratedDrugs,
  runningDrugs,
  systemicTherapyForAdvanced,
} from '../vocabulary/history.ts';
import { progressedOn, receivedDrugs, targetedTherapyStage } from '../vocabulary/treatment.ts';
import { saysEach, saysNone, saysNotThere, saysThere, yesNoChoices } from './said.ts';
import { notKnown, talkWords } from './words.ts';

const someDrug = or(...drugAnswers.map(({ id }) => includes(receivedDrugs, id)));
const targeted = includesKind(receivedDrugs, ...targetedKinds);
const immune = includesKind(receivedDrugs, 'checkpointInhibitor');
const otherKind = or(includesKind(receivedDrugs, 'cytokine'), includes(receivedDrugs, 'other'));

const targetedNames = answersOfKind(...targetedKinds);
const immuneNames = answersOfKind('checkpointInhibitor');
const otherNames = [...answersOfKind('cytokine'), 'other'] as const;

/**
 * The names of the drugs of a kind; what is not pressed was not had, unless others may have been. Who does not know the
 * name says nothing more: a targeted drug may be of several kinds, and so may an older immunotherapy.
 */
function namesQuestion(
  choice: string,
  text: TalkQuestion['text'],
  names: readonly DrugAnswer[],
): TalkQuestion {
  return {
    id: `names-${choice}`,
    text,
    after: { question: 'drugs', choice },
    several: true,
    otherwise: saysNotThere(receivedDrugs, ...names),
    choices: [
      ...drugAnswers
        .filter(({ id }) => names.includes(id))
        .map(({ id, label }) => ({ id, label, says: saysThere(receivedDrugs, id) })),
      perhapsOthers,
      {
        id: 'nameUnknown',
        label: talkWords(
          ['I don’t know the name', 'Je ne connais pas le nom'],
          ['Name not known', 'Nom inconnu'],
        ),
        says: [],
        alone: true,
        leavesRest: true,
      },
    ],
  };
}

const perhapsOthers = {
  id: 'perhapsOthers',
  label: talkWords(
    ['perhaps others too', 'peut-être d’autres aussi'],
    ['others not excluded', 'autres non exclus'],
  ),
  says: [],
  leavesRest: true,
} as const;

/** By kind first, “none” first: most people know the kind, and few all names. */
export const drugs: TalkPage = {
  id: 'drugs',
  heading: talkWords(
    ['Which cancer drugs have you had?', 'Quels médicaments contre le cancer avez-vous reçus ?'],
    ['Systemic therapy so far', 'Traitement systémique jusqu’ici'],
  ),
  why: talkWords([
    'What comes next depends on what you had. Count drugs after surgery too. The names stand on pill boxes, or in a letter from the cancer centre.',
    'La suite dépend de ce que vous avez reçu. Comptez aussi les médicaments après une chirurgie. Les noms sont sur les boîtes de pilules, ou dans une lettre du centre de cancérologie.',
  ]),
  questions: [
    {
      id: 'drugs',
      text: receivedDrugs.question,
      several: true,
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
          says: [],
          ifNot: saysNotThere(receivedDrugs, ...targetedNames),
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
          says: [],
          ifNot: saysNotThere(receivedDrugs, ...immuneNames),
          fits: immune,
        },
        {
          id: 'other',
          label: talkWords(['Another cancer drug', 'Un autre médicament contre le cancer']),
          says: [],
          ifNot: saysNotThere(receivedDrugs, ...otherNames),
          fits: otherKind,
        },
        perhapsOthers,
        notKnown,
      ],
    },
    namesQuestion(
      'targeted',
      talkWords(['Which targeted drugs?', 'Quels médicaments ciblés ?']),
      targetedNames,
    ),
    namesQuestion(
      'immune',
      talkWords(['Which immunotherapy drugs?', 'Quels médicaments d’immunothérapie ?']),
      immuneNames,
    ),
    namesQuestion(
      'other',
      talkWords(['Which other drugs?', 'Quels autres médicaments ?']),
      otherNames,
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
      // Who has had a targeted drug is past this; with no tumour in a kidney it decides nothing.
      id: 'targetedPlanned',
      text: targetedTherapyStage.question,
      when: and(yes(kidneyTumourPresent), not(targeted)),
      choices: [...saysEach(targetedTherapyStage).filter(({ id }) => id !== 'started'), notKnown],
    },
    {
      id: 'sinceBack',
      text: systemicTherapyForAdvanced.question,
      choices: yesNoChoices(systemicTherapyForAdvanced),
    },
    {
      id: 'afterSurgery',
      text: adjuvantTherapyGiven.question,
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
