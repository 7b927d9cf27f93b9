import type { Words } from '../../language/words/words-type.ts';
import type { en } from './en.ts';

export const fr: Words<typeof en> = {
  unknown: 'Je ne sais pas',
  noneOfThese: 'Aucun de ces choix',
  notSureOfRest: 'Je ne suis pas certain pour les autres',
  chooseAll: 'Choisissez tout ce qui s’applique.',
  yes: 'Oui',
  no: 'Non',
  number: 'Le nombre',
  unit: 'Unité',
  error: {
    heading: 'Une chose à corriger',
    chooseOne:
      'Veuillez choisir une réponse. «\u202fJe ne sais pas\u202f» est aussi une bonne réponse.',
    notANumber: 'Veuillez écrire un nombre, comme 80, ou choisir «\u202fJe ne sais pas\u202f».',
    outOfRange:
      '{{typed}} n’est pas une valeur attendue ici. Elle va d’habitude de {{lowest}} à {{highest}}.',
    notAStep: 'Ce nombre va par paliers de {{step}}.',
  },
  unsureRest: 'pas certain pour les autres',
  none: 'aucun de ces choix',
  problem: {
    heading: 'Des réponses ne vont pas ensemble',
    explain:
      'Cela arrive facilement. En attendant, nous mettons ces réponses de côté et les traitons comme inconnues. Veuillez changer celle qui n’est pas juste.',
    change: 'Changer «\u202f{{what}}\u202f»',
  },
  opening: {
    heading: 'Ce lien contient d’autres réponses',
    what_one:
      'Il contient {{count}} réponse. Les vôtres sont encore là. Lesquelles voulez-vous voir\u202f?',
    what_other:
      'Il contient {{count}} réponses. Les vôtres sont encore là. Lesquelles voulez-vous voir\u202f?',
    kept: 'Ce que vous gardez sur cet appareil reste tel quel.',
    open: 'Ouvrir les réponses du lien',
    keep: 'Rester avec les miennes',
    brought: 'Ces réponses viennent d’un lien',
    broughtWhat_one:
      'Il a apporté {{count}} réponse. Assurez-vous qu’elle parle de la bonne personne.',
    broughtWhat_other:
      'Il a apporté {{count}} réponses. Assurez-vous qu’elles parlent de la bonne personne.',
    back: 'Revenir à mes réponses',
    nothing:
      'Le lien ne contient aucune réponse que nous puissions lire. Les vôtres sont encore là.',
    otherTab: 'Voici les réponses gardées',
    unread: 'Ce que vous aviez gardé ici n’a pas pu être lu en entier',
    unreadWhat:
      'Tout reste tel quel sur cet appareil. Vous pouvez l’enregistrer dans un fichier, ou continuer sans y toucher.',
    save: 'L’enregistrer dans un fichier',
    saved: 'Enregistré sous {{name}}.',
  },
  kept: {
    version: 'Cela vient d’une autre version de Renavigate.',
    changed: 'Cela a été modifié depuis\u00a0: toute réponse peut y être fausse.',
    tooLong: 'C’est plus long que tout ce que nous gardons. Nous n’en avons lu que le début.',
    lost_one: 'Il manque {{count}} réponse.',
    lost_other: 'Il manque {{count}} réponses.',
  },
  link: {
    heading: 'Le lien n’a pas pu être lu en entier',
    explain:
      'Nous avons ouvert ce que nous avons pu lire. Veuillez vérifier vos réponses et répondre de nouveau à ce qui manque.',
    nothing: 'Ce lien ne contient aucune réponse que nous puissions lire. Vous pouvez recommencer.',
    lost_one: 'Il manque {{count}} réponse dans le lien. Il a peut-être été coupé.',
    lost_other: 'Il manque {{count}} réponses dans le lien. Il a peut-être été coupé.',
    unknownTerm:
      'Nous ne connaissons pas «\u202f{{term}}\u202f». Le lien vient peut-être d’une autre version.',
    unknownValue:
      '«\u202f{{label}}\u202f» a une valeur que nous ne connaissons pas\u00a0: {{value}}.',
    near: 'Cela veut peut-être dire\u00a0: {{values}}. Veuillez répondre de nouveau.',
    changed: 'Le lien a été modifié en route\u00a0: toute réponse peut y être fausse.',
    version: 'Ce lien vient d’une autre version de Renavigate.',
    tooLong:
      'Le lien est plus long que tous ceux que nous faisons. Nous n’en avons lu que le début.',
    twice:
      'Le lien dit deux choses de «\u202f{{label}}\u202f». Nous n’utilisons ni l’une ni l’autre.',
    number:
      '«\u202f{{label}}\u202f» indique {{value}}. Cette valeur n’est pas attendue et n’est pas utilisée.',
    more_one: '{{count}} autre chose n’a pas pu être lue.',
    more_other: '{{count}} autres choses n’ont pas pu être lues.',
    words: {
      ownMatterCut:
        'Ce qui compte, en vos propres mots, était trop long. Nous en gardons les {{count}} premières lettres.',
      questionsCut_one: '{{count}} question était trop longue. Nous en gardons le début.',
      questionsCut_other: '{{count}} questions étaient trop longues. Nous en gardons le début.',
      questionsLeft_one: 'Il y avait trop de questions. {{count}} est laissée de côté.',
      questionsLeft_other: 'Il y avait trop de questions. {{count}} sont laissées de côté.',
      questionsUnread: 'Les questions pour l’équipe n’ont pas toutes pu être lues.',
      matters_one: '{{count}} chose qui compte n’est pas connue ici.',
      matters_other: '{{count}} choses qui comptent ne sont pas connues ici.',
      province: 'La province n’est pas connue ici.',
      without_one: 'Il exclut aussi {{count}} chose qui n’est pas dite ici.',
      without_other: 'Il exclut aussi {{count}} choses qui ne sont pas dites ici.',
    },
  },
};
