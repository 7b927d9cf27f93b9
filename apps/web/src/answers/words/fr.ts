import type { Words } from '../../language/words-type.ts';
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
    changed: 'Le lien a été modifié en route\u00a0: toute réponse peut y être fausse.',
    version: 'Ce lien vient d’une autre version de Renavigate.',
  },
};
