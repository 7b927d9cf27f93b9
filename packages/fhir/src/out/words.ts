import { text } from '@renavigate/engine';

/** What is said around exported advice. What it needs from outside stands in braces. */
export const say = {
  subject: text(
    'Not identified: no identity was held or exported',
    'Non identifié : aucune identité n’a été tenue ni exportée',
  ),
  title: text('What {edition} says for this patient', 'Ce que dit {edition} pour ce patient'),
  information: text(
    'A draft for people to decide on: what a published guideline says from the facts given. Nothing is ordered.',
    'Une ébauche pour une décision prise par des personnes : ce que dit un guide publié à partir des faits donnés. Rien n’est prescrit.',
  ),
  replaced: text(
    'Its publisher has replaced this edition.',
    'Son éditeur a remplacé cette édition.',
  ),
  outside: text(
    'The patient is outside what this edition speaks of.',
    'Le patient est hors de ce dont parle cette édition.',
  ),
  undecided: text('Undecided: {list}.', 'Indéterminé : {list}.'),
  missing: text('Not known: {list}.', 'Inconnu : {list}.'),
  nothingOffered: text(
    'It offers no option from these facts.',
    'Elle n’offre aucune option d’après ces faits.',
  ),
  statements: text('Statements: {list}', 'Énoncés : {list}'),
  footnote: text('It notes: {text}', 'Elle précise : {text}'),
  had: text('Already had: {list}.', 'Déjà reçu : {list}.'),
  remark: text('Remark: {text}', 'Remarque : {text}'),
  notHeld: text(
    'A part of it is not held here, and may speak of the patient: {list}.',
    'Une partie ne se trouve pas ici, et parle peut-être du patient : {list}.',
  ),
  caution: text('Caution: {label}. {text}', 'Prudence : {label}. {text}'),
  question: text('To ask: {label}. {text}', 'À demander : {label}. {text}'),
};
