import type { Messages } from './messages.ts';

const options = (count: number) => (count < 2 ? `${count} option` : `${count} options`);

export const fr: Messages = {
  pageTitle: (place) => `${place} – Renavigate`,
  skip: 'Aller au contenu',
  otherLanguage: 'English',
  notAdvice:
    'Ceci est de l’information, pas un avis médical. C’est votre équipe de soins qui vous connaît.',
  forget: 'Tout oublier',
  forgetAsk: 'Effacer toutes vos réponses\u202f?',
  forgetYes: 'Oui, les effacer',
  forgetNo: 'Non, les garder',
  newTab: '(s’ouvre dans un nouvel onglet)',
  back: 'Retour',
  colon: '\u00a0:',
  welcome: {
    place: 'Bienvenue',
    heading: 'Quand un cancer du rein revient\u00a0: que disent les recommandations\u202f?',
    does: 'Vous répondez à de courtes questions. Vous voyez quels traitements une source publiée nomme pour une situation comme la vôtre, et pourquoi.',
    doesNot:
      'Ce site ne vous dit pas quoi prendre. Il ne peut pas savoir tout ce que votre équipe de soins sait de vous.',
    stays:
      'Rien de ce que vous répondez ne quitte cet appareil. Fermez l’onglet, et tout s’efface.',
    questions: (most) =>
      `Il y a au plus ${most} questions, souvent bien moins. «\u202fJe ne sais pas\u202f» est toujours une bonne réponse, et vous pouvez arrêter quand vous voulez.`,
    decides:
      'C’est vous qui décidez, avec votre équipe. Renavigate vous aide à poser vos questions.',
    start: 'Commencer',
    goOn: 'Poursuivre les questions',
    seeOptions: 'Voir les options jusqu’ici',
    aboutSource: 'La source',
    opening: 'Comment la source commence',
  },
  source: {
    by: (body) => `publiée par\u00a0: ${body}`,
    date: 'Date du contenu',
    retrieved: 'Consultée par nous le',
    held: 'Ce que nous en avons repris',
    rights: 'Droits',
    open: 'Lire la source elle-même',
    called: 'C’est une page Web. Plus bas, «\u202fla page\u202f» désigne toujours celle-là.',
    age: 'À savoir',
  },
  question: {
    place: 'Question',
    why: 'Pourquoi cette question',
    where: 'Où trouver la réponse',
    sourceSays: 'La source dit',
    unknown: 'Je ne sais pas',
    noneOfThese: 'Aucun de ces choix',
    notSureOfRest: 'Je ne suis pas certain pour les autres',
    chooseAll: 'Choisissez tout ce qui s’applique.',
    next: 'Continuer',
    save: 'Enregistrer et continuer',
    number: 'Le nombre',
    unit: 'Unité',
    chooseOne:
      'Veuillez choisir une réponse. «\u202fJe ne sais pas\u202f» est aussi une bonne réponse.',
    notANumber: 'Veuillez écrire un nombre, comme 80, ou choisir «\u202fJe ne sais pas\u202f».',
    outOfRange: (typed, lowest, highest) =>
      `On ne s’attend pas à ${typed} ici. La valeur va d’habitude de ${lowest} à ${highest}.`,
    notAStep: (step) => `Ce nombre va de ${step} en ${step}.`,
    error: 'Une chose à corriger',
  },
  progress: {
    heading: 'Vos options jusqu’ici',
    count: (clear, open) => {
      if (open === 0) return `Les ${options(clear)} sont claires.`;
      return `${options(clear)} ${clear < 2 ? 'est claire' : 'sont claires'}, ${open} pas encore.`;
    },
    see: 'Voir les options',
  },
  problem: {
    heading: 'Certaines réponses ne vont pas ensemble',
    explain:
      'Cela arrive facilement. D’ici à ce que ce soit réglé, nous mettons ces réponses de côté, comme si elles étaient inconnues. Veuillez changer celle qui n’est pas juste.',
    change: (what) => `Changer «\u202f${what}\u202f»`,
  },
  option: {
    quote: (words) => `«\u202f${words}\u202f»`,
    strength: 'Les mots de la source',
    strengthIf: 'Si elle convient, les mots de la source sont',
    more: 'Ligne par ligne, et ce que dit la source',
    assumed: 'Notre hypothèse, pas les mots de la source',
    inherited: 'À propos de ces mots',
    fromPage: 'Ce que dit la source',
    anyRule: 'ou',
    remark: { coverage: 'Qui paie', caution: 'Prudence', doubt: 'Peu clair dans la source' },
    notOffered: (count) =>
      count < 2
        ? `${count} option que la source ne nomme pas pour votre situation`
        : `${count} options que la source ne nomme pas pour votre situation`,
    aboutGroup: 'Ce que dit la source sur ce type de soins',
    truth: { true: 'Rempli', false: 'Non rempli', unknown: 'Inconnu' },
  },
  group: {
    heading: (label) =>
      `Votre ${label.charAt(0).toLowerCase()}${label.slice(1)}\u00a0: un score qui aide à choisir les médicaments`,
    what: 'Il dit quels médicaments envisager. Il ne dit pas comment vous irez, vous, comme personne.',
    settled: (label, group) => `${label}\u00a0: ${group} (d’après vos réponses).`,
    open: (label, groups) => `${label}\u00a0: ${groups} (d’après vos réponses jusqu’ici).`,
    or: ' ou ',
    why: 'Comment nous le savons',
  },
  answers: {
    heading: (count) => `Vos réponses (${count})`,
    change: 'Changer',
    changeOf: (what) => `Changer\u00a0: ${what}`,
    unsureRest: 'incertain pour les autres',
    none: 'aucun de ces choix',
  },
  result: {
    place: 'Vos options',
    heading: 'Vos options, et pourquoi',
    headingSoFar: 'Vos options jusqu’ici',
    summary: ({ offered, undecided, notOffered }) =>
      [
        offered === 0
          ? 'Pour le moment, la source n’offre aucune option avec certitude dans une situation comme la vôtre.'
          : `Dans une situation comme la vôtre, la source dit que ${options(offered)} ${offered < 2 ? 'peut être offerte' : 'peuvent être offertes'}.`,
        undecided === 0
          ? ''
          : `${undecided} ${undecided < 2 ? 'autre dépend' : 'autres dépendent'} de choses qui ne sont pas encore connues.`,
        notOffered === 0
          ? ''
          : `${notOffered} ${notOffered < 2 ? 'n’est pas nommée' : 'ne sont pas nommées'} pour elle.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    noMore:
      'Il n’y a plus rien à demander. Aucune autre réponse ne changerait ce que vous voyez ici.',
    noMoreButOpen:
      'Il n’y a plus rien à demander pour l’instant. Ce qui reste ouvert se trouve sous «\u202fCe qu’il faut chercher à savoir\u202f».',
    stillQuestions: 'Il reste des questions qui pourraient changer ce que vous voyez ici.',
    goOn: 'Poursuivre les questions',
    print: 'Imprimer deux pages à apporter',
    onThisPage: 'Sur cette page',
    options: 'Options',
    toFindOut: 'Ce qu’il faut chercher à savoir',
    toFindOutWhy: 'Vous pouvez apporter ces questions à votre prochain rendez-vous.',
    mayDecide: (count) => `Pourrait aider à trancher pour ${options(count)}`,
    sources: 'La source, à livre ouvert',
    references: 'Ce sur quoi la source s’appuie',
    disclaimer: 'Ce que la source dit d’elle-même',
    statement: 'Énoncé',
  },
  outside: {
    place: 'Pas cette source',
    heading: 'Cette source ne parle pas de votre situation',
    because: 'Pourquoi',
    changeAnswer: 'Si une réponse n’est pas juste, vous pouvez la changer.',
  },
  sheet: {
    title: 'Cancer du rein récidivant\u00a0: à discuter avec mon équipe de soins',
    printed: (date) => `Imprimé le ${date}`,
    situation: 'Ma situation, comme je l’ai racontée',
    toTalkAbout: 'Options à discuter',
    unclear: 'Pas encore clair',
    doesNotFit: 'Pas nommé pour ma situation, dans cette source',
    myQuestions: 'Mes propres questions',
  },
};
