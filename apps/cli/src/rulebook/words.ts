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
  problems: text('{file}: {count} to mend.', '{file} : {count} à corriger.'),
  problemOne: text('1 problem', '1 problème'),
  problemMany: text('{count} problems', '{count} problèmes'),
  written: text(
    '{file} was written: a small edition of an invented source, with its worked patients. Next: renavigate check {file}',
    '{file} a été écrit : une petite édition d’une source inventée, avec ses patients types. Ensuite : renavigate check {file}',
  ),
  exported: text('{file} was written.', '{file} a été écrit.'),
};
