import type { Language, Text } from '../base/text.ts';
import type { Fact } from '../model/fact.ts';
import type { Problem } from '../model/problem.ts';
import type { Implication } from '../model/vocabulary.ts';
import { textOf } from '../wording/fact.ts';
import { factLine, implicationLine } from './lines.ts';

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
  | 'colon-in-name'
  | 'no-value'
  | 'no-number'
  | 'wrong-factor'
  | 'duplicate-unit'
  | 'no-unit-partner'
  | 'rule-without-statement'
  | 'unused-statement'
  | 'option-without-rule'
  | 'empty-connective'
  | 'impossible-count'
  | 'unasked-term'
  | 'no-possible-patient'
  | 'impossible-value'
  | 'never-true'
  | 'always-true'
  | 'unreachable-rule'
  | 'rules-contradict'
  | 'groups-overlap'
  | 'groups-incomplete'
  | 'too-large'
  | 'too-large-together';

/** A mistake in an edition, with what shows it. */
export interface EditionProblem extends Problem<EditionProblemCode> {
  /** The implications that bring a contradiction about, none of which can be left out. */
  readonly because?: readonly string[];
  /** What a possible patient has who shows the mistake. */
  readonly example?: readonly Fact[];
}

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
  'colon-in-name': {
    en: 'the name holds a colon',
    fr: 'le nom contient un deux-points',
  },
  'no-value': { en: 'the term has no value', fr: 'le terme n’a aucune valeur' },
  'no-number': {
    en: 'no number fits the range and the step',
    fr: 'aucun nombre ne convient à l’intervalle et au pas',
  },
  'wrong-factor': {
    en: 'the unit has a wrong factor',
    fr: 'l’unité a un facteur erroné',
  },
  'duplicate-unit': {
    en: 'two units are written the same way',
    fr: 'deux unités s’écrivent de la même façon',
  },
  'no-unit-partner': {
    en: 'the term cannot share its unit with this one',
    fr: 'le terme ne peut pas partager son unité avec celui-ci',
  },
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
  'no-possible-patient': {
    en: 'together these leave no possible patient',
    fr: 'ensemble, elles ne laissent aucun patient possible',
  },
  'impossible-value': {
    en: 'no possible patient has this value',
    fr: 'aucun patient possible n’a cette valeur',
  },
  'never-true': {
    en: 'it is true of no possible patient',
    fr: 'ce n’est vrai d’aucun patient possible',
  },
  'always-true': {
    en: 'it is true of every possible patient',
    fr: 'c’est vrai de tout patient possible',
  },
  'unreachable-rule': { en: 'the rule can never hold', fr: 'la règle ne peut jamais s’appliquer' },
  'rules-contradict': {
    en: 'a patient can be offered the option and advised against it',
    fr: 'un patient peut se voir offrir l’option et se la voir déconseiller',
  },
  'groups-overlap': {
    en: 'a patient can be in two groups',
    fr: 'un patient peut être dans deux groupes',
  },
  'groups-incomplete': {
    en: 'a patient can be in none of the groups',
    fr: 'un patient peut n’être dans aucun des groupes',
  },
  'too-large': {
    en: 'it is too large to be settled within the bound; who asks gets “not known”',
    fr: 'c’est trop grand pour être tranché dans la limite\u202f; la réponse est «\u202fnon connu\u202f»',
  },
  'too-large-together': {
    en: 'the check stopped here: all rules together are too large for it',
    fr: 'la vérification s’est arrêtée ici\u00a0: toutes les règles ensemble sont trop grandes pour elle',
  },
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
  'colon-in-name': {
    en: 'Write it without “:”, which parts a term from its value.',
    fr: 'Écrivez-le sans «\u202f:\u202f», qui sépare un terme de sa valeur.',
  },
  'no-value': {
    en: 'Give the term its values, or make it a yes/no term.',
    fr: 'Donnez ses valeurs au terme, ou faites-en un terme oui/non.',
  },
  'no-number': {
    en: 'Give the range from the lowest to the highest number, and a step above zero that meets it.',
    fr: 'Donnez l’intervalle du plus petit au plus grand nombre, et un pas positif qui y tombe.',
  },
  'wrong-factor': {
    en: 'Give a factor above zero, and 1 for the first unit, which is the term’s own.',
    fr: 'Donnez un facteur positif, et 1 pour la première unité, celle du terme.',
  },
  'duplicate-unit': {
    en: 'Give each spelling to one unit only; case, spaces and braces do not tell them apart.',
    fr: 'Donnez chaque graphie à une seule unité\u202f; casse, espaces et accolades ne les distinguent pas.',
  },
  'no-unit-partner': {
    en: 'Name another number whose own unit is the same, or leave “unitMustMatch” out.',
    fr: 'Nommez un autre nombre de même unité, ou retirez «\u202funitMustMatch\u202f».',
  },
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
  'no-possible-patient': {
    en: 'Correct or remove one of these implications.',
    fr: 'Corrigez ou retirez l’une de ces implications.',
  },
  'impossible-value': {
    en: 'Correct one of the implications, or remove the value.',
    fr: 'Corrigez l’une des implications, ou retirez la valeur.',
  },
  'never-true': {
    en: 'Correct it: compare within the range of the terms, and with what the implications allow.',
    fr: 'Corrigez\u00a0: comparez dans l’intervalle des termes, et selon ce que permettent les implications.',
  },
  'always-true': {
    en: 'Leave it out, or compare within the range of the terms and what the implications allow.',
    fr: 'Retirez-la, ou comparez dans l’intervalle des termes et selon ce que permettent les implications.',
  },
  'unreachable-rule': {
    en: 'Correct its conditions: no possible patient meets them all.',
    fr: 'Corrigez ses conditions\u00a0: aucun patient possible ne les remplit toutes.',
  },
  'rules-contradict': {
    en: 'Correct the conditions: for no possible patient may both rules hold.',
    fr: 'Corrigez les conditions\u00a0: les deux règles ne doivent s’appliquer ensemble à aucun patient possible.',
  },
  'groups-overlap': {
    en: 'Make the groups exclude one another.',
    fr: 'Faites en sorte que les groupes s’excluent.',
  },
  'groups-incomplete': {
    en: 'Make the groups cover everyone.',
    fr: 'Faites en sorte que les groupes couvrent tout le monde.',
  },
  'too-large': {
    en: 'Make it smaller, or split it into rules that each look at fewer terms.',
    fr: 'Réduisez-la, ou séparez-la en règles qui regardent chacune moins de termes.',
  },
  'too-large-together': {
    en: 'Make the rules smaller, or publish them as several editions.',
    fr: 'Réduisez les règles, ou publiez-les en plusieurs éditions.',
  },
};

/** Mistakes of one kind that are told at once: whoever mends so many looks again, and a file may hold a million. */
export const mostTold = 100;

interface More {
  readonly expected?: string;
  readonly nearest?: string | undefined;
  readonly because?: readonly Implication[];
  readonly example?: readonly Fact[];
}

/** A mistake in an edition. `received` is what stands there, `expected` what could stand there. */
export function editionProblem(
  code: EditionProblemCode,
  place: string,
  received: string,
  more: More = {},
): EditionProblem {
  const { nearest, because = [], example, ...rest } = more;
  const shown = textOf((language) => shows(because, example, language));
  const message = {
    en: `${place}: ${messages[code].en}: “${received}”.${shown.en}`,
    fr: `${place}\u00a0: ${messages[code].fr}\u00a0: «\u202f${received}\u202f».${shown.fr}`,
  };
  return {
    code,
    place,
    received,
    ...rest,
    ...(nearest === undefined ? {} : { nearest }),
    ...(because.length === 0 ? {} : { because: because.map(({ id }) => id) }),
    ...(example === undefined ? {} : { example }),
    message,
    mend: mends[code],
  };
}

const lists = {
  because: { en: 'Implications: ', fr: 'Implications\u00a0: ' },
  example: { en: 'A possible patient: ', fr: 'Un patient possible\u00a0: ' },
  anybody: { en: 'anybody', fr: 'n’importe qui' },
} as const;

/** What shows a mistake, as sentences. */
function shows(
  because: readonly Implication[],
  example: readonly Fact[] | undefined,
  language: Language,
): string {
  const implications = because.map((each) => implicationLine(each, language)).join(', ');
  const facts = example?.map(factLine).join(', ') || lists.anybody[language];
  return [
    because.length === 0 ? '' : ` ${lists.because[language]}${implications}.`,
    example === undefined ? '' : ` ${lists.example[language]}${facts}.`,
  ].join('');
}
