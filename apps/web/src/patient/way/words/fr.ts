import type { Words } from '../../../language/words/words-type.ts';
import type { en } from './en.ts';

export const fr: Words<typeof en> = {
  question: {
    bearsOn_one: 'Votre réponse aide à y voir clair pour {{count}} traitement.',
    bearsOn_other: 'Votre réponse aide à y voir clair pour {{count}} traitements.',
    why: 'Pourquoi cette question',
    where: 'Où trouver la réponse',
    sourceSays: 'La source dit',
    next: 'Continuer',
    save: 'Enregistrer et continuer',
    numbers: 'Donner plutôt les nombres',
    numbersHint: 'Nous demandons alors chaque valeur et nous faisons le calcul.',
    noBloodTests: 'Je n’ai pas mes analyses de sang',
    noBloodTestsHint: 'Alors nous n’en demandons aucune. Vous pourrez y revenir.',
  },
  safety: {
    place: 'Avant le choix d’un traitement',
    heading: 'Quelques points que votre équipe doit connaître',
    lead: 'Aucun guide ne pose ces questions. Mais chacune peut changer ce qui est sûr pour vous. Laissez ouvert ce que vous ne savez pas.',
    go: 'Voir vos options',
    why: 'Pourquoi c’est important',
  },
  progress: {
    heading: 'Vos options jusqu’ici',
    clear_one: '{{count}} traitement est clair',
    clear_other: '{{count}} traitements sont clairs',
    open_one: '{{count}} ne l’est pas encore',
    open_other: '{{count}} ne le sont pas encore',
    allClear: 'Chaque traitement est clair.',
    see: 'Voir les options',
    others_one: '{{count}} autre n’est pas nommé pour votre situation',
    others_other: '{{count}} autres ne sont pas nommés pour votre situation',
  },
  standing: {
    offered: 'Peut être offert',
    open: 'Pas encore clair',
    replaced: 'Seulement dans d’anciens guides',
    named: 'Pas nommé pour votre situation',
    unnamed: 'Aucun texte ici n’en parle pour vous',
    had: 'Vous l’avez déjà eu',
    aside: 'Mis de côté',
  },
  answers: {
    heading_one: 'Votre réponse ({{count}})',
    heading_other: 'Vos réponses ({{count}})',
    change: 'Changer',
    changeOf: 'Changer\u00a0: {{what}}',
  },
  steps: {
    label: 'Votre parcours',
    question: 'Questions',
    options: 'Vos options',
    matters: 'Ce qui compte pour vous',
    questions: 'Questions pour votre équipe',
    summary: 'À emporter',
    about: 'À propos de cet outil',
  },
  forget: {
    ask: 'Tout oublier',
    sure: 'Effacer toutes vos réponses, dans tous les onglets ouverts\u202f?',
    yes: 'Oui, les effacer',
    no: 'Non, les garder',
  },
  keep: {
    on: 'Garder mes réponses sur cet appareil',
    isOn: 'Vos réponses sont gardées sur cet appareil',
    off: 'Ne plus les garder',
    hint: 'Toute personne qui utilise cet appareil pourrait les voir.',
    isOther: 'D’autres réponses sont gardées sur cet appareil, pas celles-ci',
    show: 'Voir les réponses gardées',
    instead: 'Garder plutôt celles-ci',
  },
  tabs: {
    stopped: 'Vos réponses ne sont plus gardées',
    stoppedWhat:
      'Cela a été choisi dans un autre onglet. Elles restent ici jusqu’à ce que vous fermiez celui-ci.',
    changed: 'D’autres réponses sont gardées maintenant',
    changedWhat:
      'Elles ont été changées dans un autre onglet. Les vôtres sont encore ici, mais ne sont pas gardées.',
    forgotten: 'Tout a été oublié',
    forgottenWhat: 'Cela a été choisi dans un autre onglet. Tout a donc été oublié ici aussi.',
    failed: 'Vos réponses n’ont pas pu être gardées',
    failedWhat:
      'Ce navigateur ne le permet pas, ou n’a plus de place. Elles restent ici jusqu’à ce que vous fermiez cet onglet.',
    notForgotten: 'Ce qui était gardé n’a pas pu être effacé',
    notForgottenWhat:
      'Ce navigateur ne le permet pas. Effacez les données de ce site dans ses réglages.',
  },
};
