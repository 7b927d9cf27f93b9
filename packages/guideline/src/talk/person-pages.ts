import { and, includes, no, or, type TalkPage, yes } from '@renavigate/engine';
import { dangerSigns } from '../terms/danger.ts';
import {
  advancedDisease,
  cancerCameBack,
  kidneyCancerTreatedBefore,
  kidneyTumourPresent,
  symptomsFromCancer,
} from '../terms/disease.ts';
import { sites } from '../terms/sites.ts';
import { metastatic } from '../terms/spread.ts';
import {
  activeBrainMetastases,
  brainMetastasesTreated,
  metastasisSymptoms,
  symptomsFromBrainBoneOrLung,
} from '../terms/symptoms.ts';
import { treatmentWanted } from '../vocabulary/treatment.ts';
import { saysNo, saysNone, saysOne, saysThere, saysYes, yesNoChoices } from './said.ts';
import { notKnown, talkWords } from './words.ts';

/** For whom it is: it changes the words, and nothing else. */
export const forWhom: TalkPage = {
  id: 'forWhom',
  heading: talkWords(['Who is this for?', 'Pour qui est-ce ?']),
  why: talkWords([
    'You can go through it for yourself, or with somebody whom you care for.',
    'Vous pouvez le faire pour vous, ou avec une personne que vous aidez.',
  ]),
  always: true,
  questions: [
    {
      id: 'forWhom',
      text: talkWords(['Who is this for?', 'Pour qui est-ce ?']),
      choices: [
        {
          id: 'me',
          label: talkWords(['For me', 'Pour moi'], ['The patient', 'Le patient']),
          says: [],
        },
        {
          id: 'other',
          label: talkWords(
            ['For someone I care for', 'Pour une personne que j’aide'],
            ['Somebody with the patient', 'Un proche du patient'],
          ),
          says: [],
        },
      ],
    },
  ],
};

/** Cancer that came back after treatment was treated before. */
const cameBack = [saysYes(cancerCameBack), saysYes(kidneyCancerTreatedBefore)];

/** Where it is now. That it came back follows from every place, and is not asked. */
export const where: TalkPage = {
  id: 'where',
  heading: talkWords(
    ['Where is the cancer now?', 'Où est le cancer maintenant ?'],
    ['Sites of recurrence', 'Sièges de la récidive'],
  ),
  why: talkWords([
    'The place is what guidelines look at first. It stands in the report of your last scan.',
    'L’endroit est ce que les guides regardent d’abord. Il est dans le rapport de votre dernier examen.',
  ]),
  always: true,
  questions: [
    {
      id: 'where',
      text: sites.question,
      several: true,
      otherwise: saysNone(sites),
      choices: [
        ...sites.values.map(({ id, label }) => ({
          id,
          label,
          says: [...cameBack, ...saysThere(sites, id)],
          fits: includes(sites, id),
        })),
        {
          id: 'perhapsElsewhere',
          label: talkWords(
            ['perhaps in other places too', 'peut-être ailleurs aussi'],
            ['other sites not excluded', 'autres sièges non exclus'],
          ),
          says: [],
          leavesRest: true,
        },
        {
          id: 'notBack',
          label: talkWords(
            ['It has not come back', 'Il n’est pas revenu'],
            ['No recurrence', 'Pas de récidive'],
          ),
          says: [saysNo(cancerCameBack)],
          alone: true,
        },
        {
          id: 'unknown',
          label: talkWords(
            ['It came back, and I don’t know where', 'Il est revenu, et je ne sais pas où'],
            ['Recurrence, site not known', 'Récidive, siège inconnu'],
          ),
          says: cameBack,
          alone: true,
          leavesRest: true,
        },
      ],
    },
    {
      id: 'kidneyTumour',
      text: kidneyTumourPresent.question,
      choices: yesNoChoices(kidneyTumourPresent),
    },
    {
      id: 'spread',
      text: metastatic.question,
      choices: yesNoChoices(metastatic),
    },
    {
      id: 'advanced',
      text: advancedDisease.question,
      when: no(metastatic),
      choices: yesNoChoices(advancedDisease),
    },
    {
      id: 'brainActive',
      text: activeBrainMetastases.question,
      when: includes(sites, 'brain'),
      choices: yesNoChoices(activeBrainMetastases),
    },
    {
      id: 'brainTreated',
      text: brainMetastasesTreated.question,
      when: includes(sites, 'brain'),
      choices: yesNoChoices(brainMetastasesTreated),
    },
  ],
};

/** What bothers the person; what cannot wait is said at once. */
export const bother: TalkPage = {
  id: 'bother',
  heading: talkWords(
    ['What bothers you now?', 'Qu’est-ce qui vous gêne en ce moment ?'],
    ['Symptoms and danger signs', 'Symptômes et signes d’alarme'],
  ),
  why: talkWords([
    'Pain and other problems are treated whatever you decide. Some cannot wait, and we would say so at once.',
    'La douleur et les autres problèmes se traitent quoi que vous décidiez. Certains ne peuvent pas attendre, et nous le dirions tout de suite.',
  ]),
  always: true,
  questions: [
    {
      id: 'bother',
      text: symptomsFromCancer.question,
      choices: yesNoChoices(symptomsFromCancer),
    },
    {
      id: 'howMuch',
      text: metastasisSymptoms.question,
      when: and(yes(symptomsFromCancer), yes(metastatic)),
      choices: [
        ...metastasisSymptoms.values.map(({ id, label }) => ({
          id,
          label,
          says: [saysOne(metastasisSymptoms, id)],
        })),
        notKnown,
      ],
    },
    {
      id: 'fromThere',
      text: symptomsFromBrainBoneOrLung.question,
      when: and(
        yes(symptomsFromCancer),
        or(includes(sites, 'brain'), includes(sites, 'bone'), includes(sites, 'lung')),
      ),
      choices: yesNoChoices(symptomsFromBrainBoneOrLung),
    },
    {
      id: 'danger',
      text: dangerSigns.question,
      several: true,
      otherwise: saysNone(dangerSigns),
      choices: [
        {
          id: 'none',
          label: talkWords(['None of these', 'Aucun de ceux-ci']),
          says: saysNone(dangerSigns),
          alone: true,
        },
        ...dangerSigns.values.map(({ id, label }) => ({
          id,
          label,
          says: saysThere(dangerSigns, id),
        })),
        {
          id: 'unsure',
          label: talkWords(
            ['I am not sure', 'Je ne suis pas certain'],
            ['Others not excluded', 'Autres non exclus'],
          ),
          says: [],
          leavesRest: true,
        },
      ],
    },
  ],
};

/** The wish governs what follows. */
export const wish: TalkPage = {
  id: 'wish',
  heading: talkWords(
    ['What do you wish?', 'Que souhaitez-vous ?'],
    ['The patient’s wish', 'Le souhait du patient'],
  ),
  why: talkWords([
    'What you wish comes first. You can change your mind at any time.',
    'Ce que vous souhaitez passe d’abord. Vous pouvez changer d’avis à tout moment.',
  ]),
  always: true,
  questions: [
    {
      id: 'wish',
      text: treatmentWanted.question,
      choices: [
        {
          id: 'yes',
          label: talkWords(
            ['Yes, treatment against the cancer', 'Oui, un traitement contre le cancer'],
            ['Treatment wanted', 'Traitement souhaité'],
          ),
          says: [saysYes(treatmentWanted)],
        },
        {
          id: 'unsure',
          label: talkWords(
            ['I am not sure yet', 'Je ne suis pas encore certain'],
            ['Not decided', 'Pas décidé'],
          ),
          says: [],
        },
        {
          id: 'no',
          label: talkWords(
            ['No, care without cancer treatment', 'Non, des soins sans traitement du cancer'],
            ['No cancer treatment wanted', 'Aucun traitement anticancéreux souhaité'],
          ),
          says: [saysNo(treatmentWanted)],
        },
      ],
    },
  ],
};
