import type { Problem } from '../problem.ts';
import type { Text } from '../text.ts';

/** What can be wrong with an edition. */
export type EditionProblemCode =
  | 'unknown-term'
  | 'unknown-value'
  | 'wrong-kind'
  | 'wrong-unit'
  | 'unknown-definition'
  | 'unknown-group'
  | 'circular-definition'
  | 'unknown-option'
  | 'unknown-statement'
  | 'duplicate-name'
  | 'rule-without-statement'
  | 'unused-statement'
  | 'option-without-rule'
  | 'empty-connective'
  | 'impossible-count'
  | 'unasked-term'
  | 'unreachable-rule'
  | 'groups-overlap'
  | 'too-large';

export type EditionProblem = Problem<EditionProblemCode>;

const messages: Readonly<Record<EditionProblemCode, Text>> = {
  'unknown-term': { en: 'there is no such term', fr: 'ce terme n’existe pas' },
  'unknown-value': { en: 'the term has no such value', fr: 'le terme n’a pas cette valeur' },
  'wrong-kind': { en: 'the term is of another kind', fr: 'le terme est d’un autre genre' },
  'wrong-unit': { en: 'the units do not agree', fr: 'les unités ne concordent pas' },
  'unknown-definition': { en: 'there is no such definition', fr: 'cette définition n’existe pas' },
  'unknown-group': {
    en: 'there is no such group',
    fr: 'ce groupe n’existe pas',
  },
  'circular-definition': {
    en: 'the definition refers to itself',
    fr: 'la définition se réfère à elle-même',
  },
  'unknown-option': { en: 'there is no such option', fr: 'cette option n’existe pas' },
  'unknown-statement': { en: 'there is no such statement', fr: 'cet énoncé n’existe pas' },
  'duplicate-name': { en: 'the name is given twice', fr: 'le nom est donné deux fois' },
  'rule-without-statement': { en: 'it cites no statement', fr: 'aucun énoncé n’est cité' },
  'unused-statement': {
    en: 'the statement is neither used nor shown',
    fr: 'l’énoncé n’est ni utilisé ni montré',
  },
  'option-without-rule': {
    en: 'no recommendation speaks of the option',
    fr: 'aucune recommandation ne parle de l’option',
  },
  'empty-connective': {
    en: 'the connective has no operand',
    fr: 'le connecteur n’a pas d’opérande',
  },
  'impossible-count': {
    en: 'the count cannot be met, or always is',
    fr: 'le nombre ne peut être atteint, ou l’est toujours',
  },
  'unasked-term': {
    en: 'a rule needs the term and no question asks for it',
    fr: 'une règle a besoin du terme et aucune question ne le demande',
  },
  'unreachable-rule': { en: 'the rule can never hold', fr: 'la règle ne peut jamais s’appliquer' },
  'groups-overlap': {
    en: 'a patient can be in two groups, or in none',
    fr: 'un patient peut être dans deux groupes, ou dans aucun',
  },
  'too-large': { en: 'the search was given up', fr: 'la recherche a été abandonnée' },
};

/** An edition's author reads these: the mend says what to change in the edition's data. */
const mends: Readonly<Record<EditionProblemCode, Text>> = {
  'unknown-term': {
    en: 'Use a term of the edition, or add it.',
    fr: 'Utilisez un terme de l’édition, ou ajoutez-le.',
  },
  'unknown-value': {
    en: 'Use a value that the term allows.',
    fr: 'Utilisez une valeur que le terme permet.',
  },
  'wrong-kind': {
    en: 'Use the expression that fits the kind of the term.',
    fr: 'Utilisez l’expression qui convient au genre du terme.',
  },
  'wrong-unit': {
    en: 'State both sides in the unit of the term.',
    fr: 'Exprimez les deux côtés dans l’unité du terme.',
  },
  'unknown-definition': {
    en: 'Use a definition of the edition, or add it.',
    fr: 'Utilisez une définition de l’édition, ou ajoutez-la.',
  },
  'unknown-group': {
    en: 'Use one of its groups, or add it.',
    fr: 'Utilisez l’un de ses groupes, ou ajoutez-le.',
  },
  'circular-definition': {
    en: 'Break the circle: a definition may not refer to itself.',
    fr: 'Rompez le cercle\u00a0: une définition ne peut pas se référer à elle-même.',
  },
  'unknown-option': {
    en: 'Use an option of the edition, or add it.',
    fr: 'Utilisez une option de l’édition, ou ajoutez-la.',
  },
  'unknown-statement': {
    en: 'Cite a statement of the edition.',
    fr: 'Citez un énoncé de l’édition.',
  },
  'duplicate-name': { en: 'Give each its own name.', fr: 'Donnez à chacun son propre nom.' },
  'rule-without-statement': {
    en: 'Name the statement that the rule is made from.',
    fr: 'Nommez l’énoncé dont la règle est tirée.',
  },
  'unused-statement': {
    en: 'Use the statement in a rule, or give the place where a reader meets it.',
    fr: 'Utilisez l’énoncé dans une règle, ou donnez l’endroit où le lecteur le rencontre.',
  },
  'option-without-rule': {
    en: 'Add a recommendation for the option, or remove it.',
    fr: 'Ajoutez une recommandation pour l’option, ou retirez-la.',
  },
  'empty-connective': {
    en: 'Give it at least one operand.',
    fr: 'Donnez-lui au moins un opérande.',
  },
  'impossible-count': {
    en: 'Ask for a count between 1 and the number of operands.',
    fr: 'Demandez un nombre entre 1 et le nombre d’opérandes.',
  },
  'unasked-term': {
    en: 'Add the term to the order of questions.',
    fr: 'Ajoutez le terme à l’ordre des questions.',
  },
  'unreachable-rule': {
    en: 'Correct its conditions: no possible patient meets them all.',
    fr: 'Corrigez ses conditions\u00a0: aucun patient possible ne les remplit toutes.',
  },
  'groups-overlap': {
    en: 'Make the groups exclude one another and cover everyone.',
    fr: 'Faites en sorte que les groupes s’excluent et couvrent tout le monde.',
  },
  'too-large': {
    en: 'Make the gate smaller; it could not be searched within the bound.',
    fr: 'Réduisez la condition\u00a0: elle n’a pas pu être explorée dans la limite.',
  },
};

/** A mistake in an edition. `received` is what stands there, `expected` what could stand there. */
export function editionProblem(
  code: EditionProblemCode,
  place: string,
  received: string,
  more: { readonly expected?: string; readonly nearest?: string | undefined } = {},
): EditionProblem {
  const { nearest, ...rest } = more;
  const message = {
    en: `${place}: ${messages[code].en}: “${received}”.`,
    fr: `${place}\u00a0: ${messages[code].fr}\u00a0: «\u202f${received}\u202f».`,
  };
  return {
    code,
    place,
    received,
    ...rest,
    ...(nearest === undefined ? {} : { nearest }),
    message,
    mend: mends[code],
  };
}
