import {
  not,
  type TalkChoice,
  type TalkPage,
  type TalkQuestion,
  type YesNoTerm,
  yes,
} from '@renavigate/engine';
import { ecog } from '../terms/fitness.ts';
import { histology, sarcomatoid } from '../terms/histology.ts';
import {
  calciumAboveLimit,
  haemoglobinBelowLimit,
  neutrophilsAboveLimit,
  plateletsAboveLimit,
  systemicTherapyWithinOneYear,
} from '../terms/imdc.ts';
import { autoimmuneActive, dialysis, graftedOrgans, pregnant } from '../terms/organs.ts';
import * as safety from '../terms/safety.ts';
import { saysNo, saysNone, saysOne, saysThere, saysYes, yesNoChoices } from './said.ts';
import { untreated } from './treatment-pages.ts';
import { notKnown, talkWords } from './words.ts';

/** The type of cancer, from the report of the laboratory. */
export const type: TalkPage = {
  id: 'type',
  heading: talkWords(
    ['What type of kidney cancer is it?', 'Quel type de cancer du rein est-ce ?'],
    ['Histology', 'Histologie'],
  ),
  why: talkWords([
    'It stands in the pathology report, the letter after surgery or a biopsy.',
    'Il est dans le rapport de pathologie, la lettre après une chirurgie ou une biopsie.',
  ]),
  questions: [
    {
      id: 'type',
      text: histology.question,
      choices: [
        ...histology.values.map(({ id, label }) => ({
          id,
          label,
          says: [saysOne(histology, id)],
        })),
        notKnown,
      ],
    },
    { id: 'sarcomatoid', text: sarcomatoid.question, choices: yesNoChoices(sarcomatoid) },
  ],
};

/** What a person says of their days, with the score that it stands for (Oken 1982). */
const days: readonly (readonly [score: number, label: TalkChoice['label']])[] = [
  [
    0,
    talkWords(
      ['I do all that I did before', 'Je fais tout ce que je faisais avant'],
      ['ECOG 0: fully active', 'ECOG 0 : activité normale'],
    ),
  ],
  [
    1,
    talkWords(
      [
        'I do light work, and nothing that is hard on the body',
        'Je fais des travaux légers, mais rien de dur pour le corps',
      ],
      ['ECOG 1: light work', 'ECOG 1 : travaux légers'],
    ),
  ],
  [
    2,
    talkWords(
      [
        'I look after myself and cannot work; I am up more than half the day',
        'Je prends soin de moi sans pouvoir travailler ; je suis debout plus de la moitié du jour',
      ],
      [
        'ECOG 2: self-care, up more than half the day',
        'ECOG 2 : autonome, debout plus de la moitié du jour',
      ],
    ),
  ],
  [
    3,
    talkWords(
      [
        'I need some help; I am in bed or a chair more than half the day',
        'J’ai besoin d’aide ; je suis au lit ou au fauteuil plus de la moitié du jour',
      ],
      [
        'ECOG 3: bed or chair more than half the day',
        'ECOG 3 : au lit ou au fauteuil plus de la moitié du jour',
      ],
    ),
  ],
  [
    4,
    talkWords(
      [
        'I am in bed or a chair all day and need help with everything',
        'Je suis au lit ou au fauteuil toute la journée et j’ai besoin d’aide pour tout',
      ],
      ['ECOG 4: fully dependent', 'ECOG 4 : entièrement dépendant'],
    ),
  ],
];

/** How the person is day to day. No number is asked: five sentences give the score. */
export const dayToDay: TalkPage = {
  id: 'dayToDay',
  heading: talkWords(
    ['How are you day to day?', 'Comment allez-vous au quotidien ?'],
    ['Fitness', 'État général'],
  ),
  why: talkWords([
    'Some treatments are hard on the body. Teams look at how people live.',
    'Certains traitements sont durs pour le corps. Les équipes regardent comment la personne vit.',
  ]),
  questions: [
    {
      id: 'dayToDay',
      text: talkWords(
        ['Which sentence fits you best?', 'Quelle phrase vous convient le mieux ?'],
        ['Which ECOG score?', 'Quel score ECOG ?'],
      ),
      choices: [
        ...days.map(([value, label]) => ({
          id: String(value),
          label,
          says: [{ kind: 'number' as const, term: ecog.id, value, unit: ecog.units[0].code }],
        })),
        notKnown,
      ],
    },
  ],
};

const withinOneYear: TalkQuestion = {
  id: 'withinOneYear',
  text: systemicTherapyWithinOneYear.question,
  when: not(untreated),
  choices: yesNoChoices(systemicTherapyWithinOneYear),
};

/** Times. Who had no drug counts until today, since drugs would begin now. */
export const time: TalkPage = {
  id: 'time',
  heading: talkWords(['How long has it been?', 'Depuis combien de temps ?'], ['Times', 'Délais']),
  why: talkWords([
    'Time since the diagnosis is one of six things that make up the risk group.',
    'Le temps depuis le diagnostic est l’un des six éléments du groupe de risque.',
  ]),
  questions: [
    {
      ...withinOneYear,
      id: 'diagnosisWithinOneYear',
      text: talkWords(
        [
          'Was the cancer first found less than one year ago?',
          'A-t-on découvert le cancer il y a moins d’un an ?',
        ],
        [
          'Less than 1 year since the first diagnosis?',
          'Moins d’un an depuis le premier diagnostic ?',
        ],
      ),
      when: untreated,
    },
    withinOneYear,
  ],
};

/** A result by the mark of the laboratory beside it. */
function markOf(term: YesNoTerm): TalkQuestion {
  return { id: term.id, text: term.question, choices: yesNoChoices(term) };
}

/** Four results on one page, or “I don’t have them” once. */
export const bloodResults: TalkPage = {
  id: 'bloodResults',
  heading: talkWords(
    ['Your last blood results', 'Vos dernières prises de sang'],
    ['Blood results', 'Résultats sanguins'],
  ),
  why: talkWords([
    'Look for H or L, or a star, beside the number. Four of them are part of the risk group.',
    'Cherchez H ou B, ou une étoile, à côté du chiffre. Quatre d’entre eux font partie du groupe de risque.',
  ]),
  withoutAll: talkWords(
    ['I don’t have them', 'Je ne les ai pas'],
    ['Not at hand', 'Non disponibles'],
  ),
  questions: [
    haemoglobinBelowLimit,
    calciumAboveLimit,
    neutrophilsAboveLimit,
    plateletsAboveLimit,
  ].map(markOf),
};

/** Illnesses and medicines that speak against some drugs. */
const illnessTerms: readonly YesNoTerm[] = [
  safety.autoimmuneDisease,
  safety.organTransplant,
  safety.steroidsOrImmunosuppressants,
  safety.heartDisease,
  safety.uncontrolledBloodPressure,
  safety.bleedingRisk,
  safety.recentOrPlannedSurgery,
  safety.strongCyp3a4Medicine,
  safety.qtRisk,
  safety.hepatitisBOrC,
  safety.pregnancyPossible,
  dialysis,
];

/** Other illnesses on one page, “none of these” once. */
export const illnesses: TalkPage = {
  id: 'illnesses',
  heading: talkWords(
    ['Do you have any of these?', 'Avez-vous l’un de ceux-ci ?'],
    ['Other illnesses and medicines', 'Autres maladies et médicaments'],
  ),
  why: talkWords([
    'Some of these make a drug risky. Your team would want to know.',
    'Certains rendent un médicament risqué. Votre équipe voudrait le savoir.',
  ]),
  questions: [
    {
      id: 'illnesses',
      text: talkWords(['Choose all that fit', 'Choisissez tout ce qui convient']),
      several: true,
      otherwise: illnessTerms.map(saysNo),
      choices: [
        {
          id: 'none',
          label: talkWords(['None of these', 'Aucun de ceux-ci']),
          says: illnessTerms.map(saysNo),
          alone: true,
        },
        ...illnessTerms.map((term) => ({ id: term.id, label: term.label, says: [saysYes(term)] })),
        {
          id: 'unsure',
          label: talkWords(
            ['I am not sure about the others', 'Je ne suis pas certain pour les autres'],
            ['Others not excluded', 'Autres non exclus'],
          ),
          says: [],
          leavesRest: true,
        },
      ],
    },
    {
      id: 'autoimmuneActive',
      text: autoimmuneActive.question,
      when: yes(safety.autoimmuneDisease),
      choices: yesNoChoices(autoimmuneActive),
    },
    {
      id: 'graftedOrgans',
      text: graftedOrgans.question,
      when: yes(safety.organTransplant),
      several: true,
      otherwise: saysNone(graftedOrgans),
      choices: [
        ...graftedOrgans.values.map(({ id, label }) => ({
          id,
          label,
          says: saysThere(graftedOrgans, id),
        })),
        { ...notKnown, alone: true, leavesRest: true },
      ],
    },
    {
      id: 'pregnant',
      text: pregnant.question,
      when: yes(safety.pregnancyPossible),
      choices: yesNoChoices(pregnant),
    },
  ],
};
