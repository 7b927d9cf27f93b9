import { text } from '../base/text.ts';

/** What the program says of rulebook files. */
export const say = {
  right: text(
    '{file}: nothing is wrong. Edition {id}: {rules}, {options}, {statements}, {patients}.',
    '{file} : rien à corriger. Édition {id} : {rules}, {options}, {statements}, {patients}.',
  ),
  rules: text('rules {count}', 'règles {count}'),
  options: text('options {count}', 'options {count}'),
  statements: text('statements {count}', 'énoncés {count}'),
  patients: text('worked patients {count}', 'patients types {count}'),
  meaning: text('meaning {fingerprint}', 'sens {fingerprint}'),
  wording: text('wording {fingerprint}', 'mots {fingerprint}'),
  alone: text(
    'It is right by itself. Beside the guidelines here it cannot be run yet:',
    'Il est juste en lui-même. À côté des guides d’ici, il ne peut pas encore servir :',
  ),
  ownDisease: text(
    '{id} is about another disease. It is run by itself. No safety rule, trial or payment from here stands beside it.',
    '{id} porte sur une autre maladie. Il sert seul. Aucune règle de sécurité, aucun essai ni aucun paiement d’ici ne l’accompagne.',
  ),
  ownNames: text(
    'Of its own, unknown to the guidelines here: {names}.',
    'En propre, inconnus des guides d’ici : {names}.',
  ),
  byItself: text(
    '{file} is about another disease. Give it alone, without guidelines from here. Then it is run by itself.',
    '{file} porte sur une autre maladie. Donnez-le seul, sans guide d’ici. Il sert alors par lui-même.',
  ),
  problems: text('{file}: {count} to mend.', '{file} : {count} à corriger.'),
  problemOne: text('1 problem', '1 problème'),
  problemMany: text('{count} problems', '{count} problèmes'),
  written: text(
    '{file} was written: a small edition of an invented source, with its worked patients. Next: renavigate check {file}',
    '{file} a été écrit : une petite édition d’une source inventée, avec ses patients types. Ensuite : renavigate check {file}',
  ),
  exported: text('{file} was written.', '{file} a été écrit.'),
};
