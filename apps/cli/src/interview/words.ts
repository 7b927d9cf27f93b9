import { text } from '../base/text.ts';

/** What the interview says around the questions of an edition. What it needs from outside stands in braces. */
export const say = {
  welcome: text(
    'These questions help you find what may be offered when {disease} has come back. The answers are information, not advice: your team knows you. Nothing you type leaves this computer.',
    'Ces questions aident à trouver ce qui peut être offert quand un {disease} est revenu. Les réponses sont de l’information, pas un avis : votre équipe vous connaît. Rien de ce que vous tapez ne quitte cet ordinateur.',
  ),
  welcomeTeam: text(
    'One patient, one question at a time; only what can still change the answer is asked. Nothing leaves this computer.',
    'Un patient, une question à la fois ; seul ce qui peut encore changer la réponse est demandé. Rien ne quitte cet ordinateur.',
  ),
  source: text('Source: {list}', 'Source : {list}'),
  howMany: text(
    'There are at most {count} questions. Not knowing is fine. Stop when you like.',
    'Il y a au plus {count} questions. Ne pas savoir, c’est correct. Arrêtez quand vous voulez.',
  ),
  keys: text(
    'Type the number of your answer. ? explains, b goes back, q ends now.',
    'Tapez le numéro de votre réponse. ? explique, b revient en arrière, q termine.',
  ),
  giveNumbers: text(
    'Type n to give the numbers that it is worked out from.',
    'Tapez n pour donner les nombres dont cela se calcule.',
  ),
  dontKnow: text('I don’t know', 'Je ne sais pas'),
  noneOfThese: text('None of these', 'Aucun de ceux-ci'),
  noOthers: text('No others', 'Aucun autre'),
  others: text('There may be others too', 'Il peut y en avoir d’autres'),
  /** Typed in place of a number that is not known; it can be no number. */
  numberNotKnown: 'x',
  several: text(
    'Type the numbers of all that are true, such as “1 3”. If that may not be all, add {others}.',
    'Tapez les numéros de tout ce qui est vrai, comme « 1 3 ». Si ce n’est peut-être pas tout, ajoutez {others}.',
  ),
  noted: text('Noted: {list}; no others.', 'Noté : {list} ; aucun autre.'),
  number: text(
    'Type the number with its unit: {units}.',
    'Tapez le nombre avec son unité : {units}.',
  ),
  bareNumber: text('Type the number.', 'Tapez le nombre.'),
  current: text(
    'Your answer so far: {answer}. Enter keeps it.',
    'Votre réponse : {answer}. Entrée la garde.',
  ),
  alreadyKnown: text('Already known: {answer}.', 'Déjà connu : {answer}.'),
  othersToo: text('{list}, and there may be others', '{list}, et il peut y en avoir d’autres'),
  why: text('Why we ask', 'Pourquoi cette question'),
  where: text('Where to find this', 'Où trouver la réponse'),
  sourceSays: text('The source says', 'La source dit'),
  clear: {
    one: text('1 option is clear', '1 option est claire'),
    many: text('{count} options are clear', '{count} options sont claires'),
  },
  open: {
    none: text('none is open', 'aucune n’est en suspens'),
    one: text('1 not yet', '1 pas encore'),
    many: text('{count} not yet', '{count} pas encore'),
  },
  outside: text(
    'The source does not speak of this situation; no more questions are needed.',
    'La source ne parle pas de cette situation ; il n’y a plus de questions.',
  ),
  settled: text(
    'That is all. No further answer could change what follows.',
    'C’est tout. Aucune autre réponse ne changerait ce qui suit.',
  ),
  openLeft: text(
    'That is all we can ask. What is still open is listed below, with where to find it.',
    'C’est tout ce que nous pouvons demander. Ce qui reste ouvert figure plus bas, avec où le trouver.',
  ),
  ended: text(
    'You ended early. Here is what is known so far.',
    'Vous avez terminé plus tôt. Voici ce qui est connu.',
  ),
  nothingBefore: text('This is the first question.', 'C’est la première question.'),
  emptyAnswer: text(
    'Type an answer. If you do not know, that is an answer too: {dontKnow}.',
    'Tapez une réponse. Ne pas savoir en est une aussi : {dontKnow}.',
  ),
  contradiction: text(
    'We ask again; “b” goes back to the question before.',
    'Nous le redemandons ; « b » revient à la question d’avant.',
  ),
  notOneOf: text(
    '“{received}” is not one of the answers. Type a number from 1 to {last}.',
    '« {received} » n’est pas une des réponses. Tapez un numéro de 1 à {last}.',
  ),
  notSomeOf: text(
    '“{received}” is not one of the answers. Type one or more numbers from 1 to {last}, such as “1 3”.',
    '« {received} » n’est pas une des réponses. Tapez un ou plusieurs numéros de 1 à {last}, comme « 1 3 ».',
  ),
  didYouMean: text(' Did you mean {nearest}?', ' Vouliez-vous dire {nearest} ?'),
  onlyOne: text(
    'Only one answer fits here. Type one number.',
    'Une seule réponse est possible ici. Tapez un seul numéro.',
  ),
  eitherKnown: text(
    '“I don’t know” stands alone. If you know some, choose those and “There may be others too”.',
    '« Je ne sais pas » va seul. Si vous en connaissez, choisissez-les et « Il peut y en avoir d’autres ».',
  ),
  eitherNone: text(
    '“None” stands alone: choose it, or the others, not both.',
    '« Aucun » va seul : choisissez-le, ou les autres, pas les deux.',
  ),
  notANumber: text(
    '“{received}” is not a number with a unit, such as “118 {example}”. Write a decimal with a point: 2.45.',
    '« {received} » n’est pas un nombre avec une unité, comme « 118 {example} ». La décimale s’écrit avec une virgule : 2,45.',
  ),
  noAnswers: text(
    '{count} lines in a row were no answer to the question, so the interview was ended. What was answered before them counts. Give an answer on each line, or type them yourself.',
    '{count} lignes de suite ne répondaient pas à la question ; l’entretien est donc terminé. Ce qui a été répondu avant compte. Donnez une réponse par ligne, ou tapez-les vous-même.',
  ),
  tooManyLines: text(
    'After {count} lines the interview was ended: no interview is so long. What was answered counts. Give an answer to each question once.',
    'Après {count} lignes, l’entretien est terminé : aucun n’est aussi long. Ce qui a été répondu compte. Répondez une fois à chaque question.',
  ),
  copyInstead: text(
    'So that your answers are not lost, copy what follows into a file:',
    'Pour que vos réponses ne soient pas perdues, copiez ce qui suit dans un fichier :',
  ),
  saved: text('Your answers are in {file}.', 'Vos réponses sont dans {file}.'),
  exists: text(
    '{file} is there already; your answers would replace it. Give another name after --save.',
    '{file} existe déjà ; vos réponses le remplaceraient. Donnez un autre nom après --save.',
  ),
  notWritable: text(
    '{file} cannot be written ({code}). Give another name after --save.',
    '{file} ne peut pas être écrit ({code}). Donnez un autre nom après --save.',
  ),
};
