import type { Words } from '../../../language/words/words-type.ts';
import type { en } from './en.ts';

export const fr: Words<typeof en> = {
  heading: 'Questions pour votre équipe',
  lead: 'Nous les avons tirées de vos réponses. Changez les mots, mettez-en de côté, ajoutez les vôtres. Une visite est courte\u00a0: choisissez celles à poser d’abord.',
  whom: {
    doctor: 'Pour votre médecin du cancer',
    nurse: 'Pour votre infirmière ou infirmier',
    pharmacist: 'Pour votre pharmacien ou l’intervenant pivot pour l’accès aux médicaments',
    own: 'Les vôtres',
  },
  first: 'D’abord',
  firstOf: 'D’abord\u00a0: {{question}}',
  more_one: '{{count}} autre question',
  more_other: '{{count}} autres questions',
  brought: 'Ces mots sont venus avec un lien.',
  reasonGone: 'Vos réponses ont changé depuis. Cette question vous convient-elle encore\u202f?',
  edit: 'Changer',
  editOf: 'Changer\u00a0: {{question}}',
  done: 'Terminé',
  aside: 'Mettre de côté',
  asideOf: 'Mettre de côté\u00a0: {{question}}',
  back: 'Reprendre',
  backOf: 'Reprendre\u00a0: {{question}}',
  putAside_one: '{{count}} mise de côté',
  putAside_other: '{{count}} mises de côté',
  text: 'Vos mots',
  add: 'Ajouter votre propre question',
  addButton: 'L’ajouter',
  next: 'Ensuite\u00a0: à emporter',
  option: 'Est-ce bon pour moi\u00a0: {{option}}\u202f? Pourquoi, ou pourquoi pas\u202f?',
  findOut: 'Je ne le sais pas encore, et cela peut décider de quelque chose\u00a0: {{question}}',
  mark: 'Veuillez regarder ceci avec moi\u00a0: {{label}}. {{text}}',
  always: {
    choice:
      'À laquelle de mes options pensez-vous, et pourquoi\u202f? Que se passe-t-il si nous attendons\u202f?',
    trial: 'Y a-t-il un essai clinique pour moi, ici ou ailleurs\u202f?',
    second: 'Puis-je avoir un deuxième avis\u202f? Comment ferions-nous\u202f?',
    feel: 'Qui m’aide pour la douleur, la fatigue, les soucis et la vie de tous les jours, dès maintenant\u202f?',
    call: 'Qui appeler la nuit ou la fin de semaine, et pour quels signes\u202f?',
    pays: 'Qui paie chaque médicament dans ma province\u202f? Qui m’aide avec les formulaires\u202f?',
  },
};
