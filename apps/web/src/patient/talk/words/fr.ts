import type { Words } from '../../../language/words/words-type.ts';
import type { en } from './en.ts';

export const fr: Words<typeof en> = {
  page: 'Page {{page}} sur {{pages}} au plus',
  chooseAll: 'Choisissez tout ce qui convient.',
  number: 'Ou le nombre',
  error: {
    heading: 'Veuillez vérifier cette page',
    open: 'Veuillez répondre\u00a0: {{question}}',
    number: 'Veuillez écrire un nombre entier, comme 0, 1 ou 2',
  },
  goOn: 'Poursuivre les questions',
  ended: {
    goOn: 'Voir ce qui aide maintenant',
  },
  moreExact: {
    heading: 'Préciser davantage',
    lead: 'Une réponse de plus pourrait changer ce qui vient en premier ici.',
    go: 'Répondre à une autre question',
    looking: 'Nous regardons si une autre réponse pourrait changer ceci.',
    none: 'Aucune autre réponse de votre part ne changerait ce qui vient en premier ici.',
    comes: 'Elle pourrait ajouter\u00a0: {{list}}.',
    leaves: 'Elle pourrait retirer\u00a0: {{list}}.',
    back: 'Voir vos options',
  },
  answers: {
    heading: 'Vos réponses',
    none: 'Vous n’avez encore répondu à aucune question.',
    goOn: 'Continuer',
  },
};
