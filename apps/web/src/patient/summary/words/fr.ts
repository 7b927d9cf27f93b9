import type { Words } from '../../../language/words/words-type.ts';
import type { en } from './en.ts';

export const fr: Words<typeof en> = {
  heading: 'À emporter',
  lead: 'Deux pages à imprimer ou à garder en fichier. Vous pouvez les montrer à votre équipe ou à un proche.',
  print: 'L’imprimer',
  file: 'L’enregistrer en fichier',
  link: {
    heading: 'L’ouvrir plus tard, ou sur un autre appareil',
    what: 'Ce lien contient vos réponses. Elles sont après le signe #, et un navigateur n’envoie jamais cette partie. Toute personne qui a le lien peut lire vos réponses.',
    label: 'Votre lien',
    copy: 'Copier le lien',
    copied: 'Copié.',
    notCopied: 'Marquez le lien et copiez-le à la main.',
  },
  paper: {
    title: '{{Disease}} revenu\u00a0: à discuter avec mon équipe de soins',
    made: 'Fait le {{date}} avec Renavigate.',
    situation: 'Ma situation, comme je l’ai dite',
    notKnown: 'Je ne sais pas\u00a0: {{list}}.',
    options: 'Options à discuter',
    by: '{{edition}}\u00a0: {{words}}',
    open: 'Pas encore clair',
    cautions: 'À surveiller',
    matters: 'Ce qui compte pour moi',
    lot: 'Beaucoup\u00a0: {{list}}.',
    little: 'Un peu\u00a0: {{list}}.',
    brought: '(venu avec un lien)',
    own: 'Avec mes mots\u00a0: {{text}}',
    questions: 'Mes questions',
    room: 'Notes',
    sources: 'D’où cela vient',
    more_one: 'et {{count}} autre dans l’application',
    more_other: 'et {{count}} autres dans l’application',
  },
};
