import type { OneOfTerm, SeveralOfTerm, YesNoTerm } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';
import { drugAnswers } from './drugs.ts';

export const receivedDrugs = {
  kind: 'severalOf',
  id: 'receivedDrugs',
  label: voices(
    text('Cancer drugs you have had', 'Médicaments contre le cancer que vous avez reçus'),
    text('Prior systemic therapy', 'Traitement systémique antérieur'),
  ),
  question: voices(
    text(
      'Which of these cancer drugs have you had?',
      'Lesquels de ces médicaments contre le cancer avez-vous reçus ?',
    ),
    text('Which systemic drugs were given?', 'Quels médicaments systémiques ont été donnés ?'),
  ),
  why: text(
    'What may be offered next depends on what you had before.',
    'Ce qui peut être offert ensuite dépend de ce que vous avez déjà reçu.',
  ),
  whereFound: 'chart',
  whereToFind: text(
    'Look at pill boxes, your drug list, or a letter from the cancer centre. Your pharmacist can help.',
    'Regardez vos boîtes de pilules, votre liste de médicaments ou une lettre du centre de cancer. Votre pharmacien peut aider.',
  ),
  values: drugAnswers,
} as const satisfies SeveralOfTerm;

export const progressedOn = {
  kind: 'severalOf',
  id: 'progressedOn',
  label: voices(
    text('Drugs that stopped working', 'Médicaments qui ont cessé d’agir'),
    text('Progression on', 'Progression sous'),
  ),
  question: voices(
    text(
      'Did the cancer grow while you took any of these drugs?',
      'Le cancer a-t-il grossi pendant que vous preniez l’un de ces médicaments ?',
    ),
    text(
      'On which drugs did the disease progress?',
      'Sous quels médicaments la maladie a-t-elle progressé ?',
    ),
  ),
  why: text(
    'Some treatments are for cancer that no longer responds to an earlier drug.',
    'Certains traitements sont pour un cancer qui ne répond plus à un médicament donné avant.',
  ),
  whereFound: 'team',
  whereToFind: text(
    'Your cancer doctor can tell you. Letters may say “progression”.',
    'Votre médecin du cancer peut vous le dire. Les lettres peuvent dire « progression ».',
  ),
  values: drugAnswers,
} as const satisfies SeveralOfTerm;

export const targetedTherapyStage = {
  kind: 'oneOf',
  id: 'targetedTherapyStage',
  label: voices(
    text('Where you are with targeted therapy', 'Où vous en êtes avec le traitement ciblé'),
    text('Targeted therapy', 'Traitement ciblé'),
  ),
  question: voices(
    text(
      'Where are you with targeted therapy (drugs that block the growth of cancer cells)?',
      'Où en êtes-vous avec le traitement ciblé (des médicaments qui bloquent la croissance des cellules du cancer) ?',
    ),
    text(
      'Has targeted therapy been planned or started?',
      'Un traitement ciblé est-il prévu ou commencé ?',
    ),
  ),
  why: text(
    'One kind of surgery comes before these drugs are started.',
    'Un type de chirurgie a lieu avant le début de ces médicaments.',
  ),
  whereFound: 'you',
  whereToFind: text(
    'You may know this. If not, ask your cancer doctor what comes next.',
    'Vous le savez peut-être. Sinon, demandez à votre médecin du cancer ce qui vient ensuite.',
  ),
  values: [
    {
      id: 'notPlanned',
      label: voices(
        text(
          'I never had it, and it is not planned',
          'Je n’en ai jamais eu, et il n’est pas prévu',
        ),
        text('never given, not planned', 'jamais donné, non prévu'),
      ),
    },
    {
      id: 'plannedNotStarted',
      label: voices(
        text('It is planned and has not begun', 'Il est prévu et n’a pas commencé'),
        text('planned, not started', 'prévu, non commencé'),
      ),
    },
    {
      id: 'started',
      label: voices(
        text('I take it now, or had it before', 'J’en prends, ou j’en ai déjà eu'),
        text('being given, or given before', 'en cours, ou donné antérieurement'),
      ),
    },
  ],
} as const satisfies OneOfTerm;

export const targetedTherapyPossible = {
  kind: 'yesNo',
  id: 'targetedTherapyPossible',
  label: voices(
    text('Targeted therapy is possible for you', 'Le traitement ciblé est possible pour vous'),
    text('Targeted therapy possible', 'Traitement ciblé possible'),
  ),
  question: voices(
    text('Can you have targeted therapy?', 'Pouvez-vous recevoir un traitement ciblé ?'),
    text('Is targeted therapy possible?', 'Un traitement ciblé est-il possible ?'),
  ),
  why: text(
    'The Canadian Cancer Society’s page gives these drugs as the main treatment. It names other choices when they are not possible.',
    'La page de la Société canadienne du cancer donne ces médicaments comme traitement principal. Elle nomme d’autres choix quand ils ne sont pas possibles.',
  ),
  whereFound: 'team',
  whereToFind: text(
    'Only your cancer team can say. It depends on your health and your other drugs.',
    'Seule votre équipe de soins peut le dire. Cela dépend de votre santé et de vos autres médicaments.',
  ),
} as const satisfies YesNoTerm;

export const treatmentPossible = {
  kind: 'yesNo',
  id: 'treatmentPossible',
  label: voices(
    text('Cancer treatment is possible for you', 'Un traitement du cancer est possible pour vous'),
    text('Cancer treatment possible', 'Traitement anticancéreux possible'),
  ),
  question: voices(
    text(
      'Is treatment against the cancer itself possible for you?',
      'Un traitement contre le cancer lui-même est-il possible pour vous ?',
    ),
    text('Is cancer treatment possible?', 'Un traitement anticancéreux est-il possible ?'),
  ),
  why: text(
    'When treatment is not possible, there is care that helps you feel better.',
    'Quand un traitement n’est pas possible, il y a des soins qui aident à se sentir mieux.',
  ),
  whereFound: 'team',
  whereToFind: text(
    'Your cancer team can say what is still possible.',
    'Votre équipe de soins peut dire ce qui est encore possible.',
  ),
} as const satisfies YesNoTerm;

export const treatmentWanted = {
  kind: 'yesNo',
  id: 'treatmentWanted',
  label: voices(
    text('You want treatment against the cancer', 'Vous voulez un traitement contre le cancer'),
    text('Patient wants cancer treatment', 'Le patient veut un traitement anticancéreux'),
  ),
  question: voices(
    text(
      'Do you want treatment against the cancer at this time?',
      'Voulez-vous un traitement contre le cancer en ce moment ?',
    ),
    text(
      'Does the patient want cancer treatment?',
      'Le patient veut-il un traitement anticancéreux ?',
    ),
  ),
  why: text(
    'It is your choice. If you do not want it, there is care that helps you feel better.',
    'Le choix est le vôtre. Si vous n’en voulez pas, il y a des soins qui aident à se sentir mieux.',
  ),
  whereFound: 'you',
  whereToFind: text(
    'Only you can say, and you may change your mind at any time.',
    'Vous seul pouvez le dire, et vous pouvez changer d’avis à tout moment.',
  ),
} as const satisfies YesNoTerm;

export const aimIsSymptomRelief = {
  kind: 'yesNo',
  id: 'aimIsSymptomRelief',
  label: voices(
    text('The aim is to ease symptoms', 'Le but est de soulager les symptômes'),
    text('Aim of treatment: symptom relief', 'But du traitement : soulagement des symptômes'),
  ),
  question: voices(
    text(
      'Is the aim of treatment now to ease pain or other symptoms?',
      'Le but du traitement est-il maintenant de soulager la douleur ou d’autres symptômes ?',
    ),
    text(
      'Is the aim of treatment symptom relief?',
      'Le but du traitement est-il le soulagement des symptômes ?',
    ),
  ),
  why: text(
    'The Canadian Cancer Society’s page says chemotherapy is used only to ease pain or control symptoms.',
    'La page de la Société canadienne du cancer dit que la chimiothérapie ne sert qu’à soulager la douleur ou à maîtriser les symptômes.',
  ),
  whereFound: 'team',
  whereToFind: text(
    'Ask your team: “What is the goal of this treatment?”',
    'Demandez à votre équipe : « Quel est le but de ce traitement ? »',
  ),
} as const satisfies YesNoTerm;
