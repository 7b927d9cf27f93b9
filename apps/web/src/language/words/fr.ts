import type { Words } from '../words-type.ts';
import type { en } from './en.ts';

export const fr: Words<typeof en> = {
  pageTitle: '{{place}} – Renavigate',
  skip: 'Aller au contenu',
  otherLanguage: 'English',
  notAdvice:
    'Ceci est de l’information, pas un avis médical. C’est votre équipe de soins qui vous connaît.',
  helpline: 'Ligne d’aide de la Société canadienne du cancer\u00a0: 1-888-939-3333.',
  newTab: '(s’ouvre dans un nouvel onglet)',
  back: 'Retour',
  close: 'Fermer',
  colon: '\u00a0:',
  quote: '«\u202f{{text}}\u202f»',
  or: ' ou ',
  loading: 'Un instant…',
  loadingFailed:
    'Cette partie n’a pas pu être chargée. Vérifiez votre connexion, puis essayez de nouveau.',
  tryAgain: 'Essayer de nouveau',
  network: {
    spare: 'Ce site s’ouvre maintenant aussi sans Internet.',
    absent: 'Hors ligne\u00a0: tout fonctionne encore ici.',
    missed: 'Hors ligne\u00a0: ce que vous n’avez pas encore ouvert peut manquer.',
  },
  textSize: {
    label: 'Taille du texte',
    normal: 'Normale',
    larger: 'Plus grande',
    largest: 'Très grande',
  },
  ways: {
    label: 'Entrées',
    patient: 'Pour moi ou un proche',
    team: 'Pour l’équipe de soins',
    explore: 'Voir l’intérieur d’un guide',
  },
  truth: { true: 'Rempli', false: 'Non rempli', unknown: 'Inconnu' },
  source: {
    statement: 'Énoncé',
    assumed: 'Notre hypothèse, pas les mots de la source',
    date: 'Date du contenu',
    retrieved: 'Consultée par nous le',
    held: 'Ce que nous en avons repris',
    rights: 'Droits',
    open: 'Lire la source elle-même',
    replaced: 'Remplacé par son éditeur',
  },
};
