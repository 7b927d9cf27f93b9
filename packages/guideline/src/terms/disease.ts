import type { YesNoTerm } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';

export const kidneyCancerTreatedBefore = {
  kind: 'yesNo',
  id: 'kidneyCancerTreatedBefore',
  label: voices(
    text('Kidney cancer treated before', 'Cancer du rein déjà traité'),
    text('Kidney cancer treated before', 'Cancer du rein traité antérieurement'),
  ),
  question: voices(
    text(
      'Have you been treated for kidney cancer before?',
      'Avez-vous déjà été traité pour un cancer du rein ?',
    ),
    text('Has kidney cancer been treated before?', 'Le cancer du rein a-t-il déjà été traité ?'),
  ),
  why: text(
    'The Canadian Cancer Society’s page is about cancer that came back after treatment. Treatment can be surgery, drugs or another kind.',
    'La page de la Société canadienne du cancer parle du cancer qui revient après un traitement. Le traitement peut être une chirurgie, des médicaments ou autre chose.',
  ),
  whereFound: 'you',
  whereToFind: text(
    'You most likely know this. Your doctor’s letters say it too.',
    'Vous le savez sans doute. Les lettres de votre médecin le disent aussi.',
  ),
} as const satisfies YesNoTerm;

export const cancerCameBack = {
  kind: 'yesNo',
  id: 'cancerCameBack',
  label: voices(
    text('The cancer has come back', 'Le cancer est revenu'),
    text('Recurrence of the cancer', 'Récidive du cancer'),
  ),
  question: voices(
    text(
      'Has your kidney cancer come back after treatment?',
      'Votre cancer du rein est-il revenu après le traitement ?',
    ),
    text('Has the cancer recurred?', 'Y a-t-il récidive du cancer ?'),
  ),
  why: text(
    'The Canadian Cancer Society’s page speaks only to people whose kidney cancer has come back.',
    'La page de la Société canadienne du cancer s’adresse seulement aux personnes dont le cancer du rein est revenu.',
  ),
  whereFound: 'you',
  whereToFind: text(
    'Your doctor told you. Letters may say “recurrence”, “relapse” or “metastases”.',
    'Votre médecin vous l’a dit. Les lettres peuvent dire « récidive », « rechute » ou « métastases ».',
  ),
} as const satisfies YesNoTerm;

export const advancedDisease = {
  kind: 'yesNo',
  id: 'advancedDisease',
  label: voices(
    text('Advanced cancer', 'Cancer avancé'),
    text('Advanced disease', 'Maladie avancée'),
  ),
  question: voices(
    text(
      'Has your team called your cancer advanced, metastatic or stage 4?',
      'Votre équipe a-t-elle dit que votre cancer est avancé, métastatique ou de stade 4 ?',
    ),
    text('Is the disease advanced?', 'La maladie est-elle avancée ?'),
  ),
  why: text(
    'Some treatments are only for cancer that is advanced.',
    'Certains traitements sont seulement pour un cancer avancé.',
  ),
  whereFound: 'chart',
  whereToFind: text(
    'A letter from your cancer doctor says the stage. You can also ask at your next visit.',
    'Une lettre de votre médecin du cancer dit le stade. Vous pouvez aussi le demander à votre prochaine visite.',
  ),
} as const satisfies YesNoTerm;

export const kidneyTumourPresent = {
  kind: 'yesNo',
  id: 'kidneyTumourPresent',
  label: voices(
    text('A tumour in a kidney now', 'Une tumeur dans un rein maintenant'),
    text('Kidney with tumour in place', 'Rein porteur d’une tumeur en place'),
  ),
  question: voices(
    text('Is there a tumour in a kidney now?', 'Y a-t-il une tumeur dans un rein maintenant ?'),
    text('Is a kidney tumour in place?', 'Y a-t-il une tumeur rénale en place ?'),
  ),
  why: text(
    'Some treatments take out or destroy a tumour in the kidney. They make sense only if one is there.',
    'Certains traitements enlèvent ou détruisent une tumeur du rein. Ils n’ont de sens que s’il y en a une.',
  ),
  whereFound: 'scan',
  whereToFind: text(
    'Your last scan report says it. If both kidneys were taken out, the answer is no.',
    'Le rapport de votre dernier examen d’imagerie le dit. Si les deux reins ont été enlevés, la réponse est non.',
  ),
} as const satisfies YesNoTerm;

export const symptomsFromCancer = {
  kind: 'yesNo',
  id: 'symptomsFromCancer',
  label: voices(
    text(
      'Pain, bleeding or other problems from the cancer',
      'Douleur, saignement ou autres malaises causés par le cancer',
    ),
    text(
      'Symptoms from the cancer (pain, bleeding, other)',
      'Symptômes du cancer (douleur, saignement, autres)',
    ),
  ),
  question: voices(
    text(
      'Do you have pain, bleeding or other problems from the cancer?',
      'Avez-vous de la douleur, des saignements ou d’autres malaises à cause du cancer ?',
    ),
    text(
      'Does the cancer cause pain, bleeding or other symptoms?',
      'Le cancer cause-t-il de la douleur, des saignements ou d’autres symptômes ?',
    ),
  ),
  why: text(
    'Some treatments are there to ease what you feel.',
    'Certains traitements servent à soulager ce que vous ressentez.',
  ),
  whereFound: 'you',
  whereToFind: text(
    'You know best how you feel. If you are not sure what causes it, ask your team.',
    'Vous savez mieux que personne ce que vous ressentez. Si vous n’êtes pas sûr de la cause, demandez à votre équipe.',
  ),
} as const satisfies YesNoTerm;
