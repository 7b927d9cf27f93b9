import { text } from '../base/text.ts';

/** What is said around the talk. What it needs from outside stands in braces. */
export const say = {
  welcome: text(
    'At most 12 short pages, then what guidelines of today would first consider. This is information, not advice: your team knows you. Nothing you type leaves this computer.',
    'Au plus 12 courtes pages, puis ce que les guides actuels envisageraient d’abord. Ceci est de l’information, pas un avis : votre équipe vous connaît. Rien de ce que vous tapez ne quitte cet ordinateur.',
  ),
  keys: text(
    'Type the number of your answer. ? says why we ask, b goes back, q ends now.',
    'Tapez le numéro de votre réponse. ? dit pourquoi nous le demandons, b revient en arrière, q termine.',
  ),
  several: text(
    'More than one can fit. Type their numbers, such as: 1 3.',
    'Plusieurs réponses sont possibles. Tapez leurs numéros, comme : 1 3.',
  ),
  number: text(
    'Or type the number itself after “=”: =6.',
    'Ou tapez le nombre lui-même après « = » : =6.',
  ),
  withoutAll: text('x says it for all of them: {label}.', 'x le dit pour tous : {label}.'),
  notOneOf: text(
    '“{received}” is not one of the answers. Type a number from 1 to {last}.',
    '« {received} » n’est pas une des réponses. Tapez un nombre de 1 à {last}.',
  ),
  onlyOne: text('Only one answer fits here.', 'Une seule réponse convient ici.'),
  alone: text(
    '“{label}” goes with no other answer. Type it alone, or leave it out.',
    '« {label} » ne va avec aucune autre réponse. Tapez-la seule, ou laissez-la.',
  ),
  next: text(
    'One more answer could change the first choices: {question}',
    'Une réponse de plus pourrait changer les premiers choix : {question}',
  ),
  comes: text('It could bring in {list}.', 'Elle pourrait faire entrer {list}.'),
  leaves: text('It could take out {list}.', 'Elle pourrait faire sortir {list}.'),
  confirm: text('Enter goes on. b: {back}.', 'Entrée continue. b : {back}.'),
  done: text(
    'No single answer of yours would change the first choices now.',
    'Aucune réponse de votre part ne changerait maintenant les premiers choix.',
  ),
};
