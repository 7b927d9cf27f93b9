import type { en } from './en.ts';
import type { Words } from './words-type.ts';

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
  tryAgain: 'Essayer de nouveau',
  broken: {
    missing: 'Une partie de ce site n’a pas pu être chargée',
    missingNamed: '«\u202f{{what}}\u202f» n’a pas pu être chargé',
    missingWhy:
      'Internet est peut-être coupé, ou le site vient de changer. Vérifiez votre connexion, puis essayez de nouveau.',
    fault: 'Quelque chose n’a pas fonctionné sur cette page',
    faultNamed: '«\u202f{{what}}\u202f» ne peut pas s’afficher',
    faultWhy: 'La faute vient de nous, pas de vous.',
    answers:
      'Vos réponses sont encore là. Par prudence, vous pouvez les enregistrer dans un fichier.',
    save: 'Enregistrer mes réponses',
    saved: 'Enregistré sous {{name}}.',
    reload: 'Recharger la page',
    anew: 'Commencer sans ces réponses',
  },
  version: {
    label: 'Nouvelle version',
    ready: 'Une nouvelle version est prête. Vos réponses suivent.',
    use: 'L’utiliser maintenant',
  },
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
