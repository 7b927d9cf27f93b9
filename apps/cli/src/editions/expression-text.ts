import {
  type AtomExpression,
  type ComparisonOperator,
  type Expression,
  type ExpressionFold,
  foldExpression,
  type Language,
  numberText,
  type Quantity,
  type Spoken,
  termOf,
  unitText,
  words,
} from '@renavigate/engine';
import { fill } from '../base/text.ts';
import { say } from './words.ts';

/** How an expression is told: with the words of an edition, in one language. */
export interface Vocabulary {
  readonly edition: Spoken;
  readonly language: Language;
}

const contrary: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

function termLabel(id: string, { edition, language }: Vocabulary): string {
  return termOf(id, edition.terms).label.clinician[language];
}

function valueLabel(id: string, value: string, { edition, language }: Vocabulary): string {
  const term = termOf(id, edition.terms);
  const values = term.kind === 'oneOf' || term.kind === 'severalOf' ? term.values : [];
  return values.find((each) => each.id === value)?.label.clinician[language] ?? value;
}

function quantityText(quantity: Quantity, vocabulary: Vocabulary): string {
  const { language } = vocabulary;
  const { constant, parts, unit } = quantity;
  const constantText =
    `${numberText(constant, language)}\u00a0${unitText(unit, language)}`.trimEnd();
  const products = parts.map(({ term, factor }) => {
    const label = termLabel(term, vocabulary);
    return factor === 1 ? label : `${numberText(factor, language)} × ${label}`;
  });
  const all = constant === 0 && products.length > 0 ? products : [constantText, ...products];
  return all.join(' + ');
}

function says(subject: string, found: string, { language }: Vocabulary): string {
  return `${subject}${words.colon[language]}${found}`;
}

function yesNo(truth: boolean, { language }: Vocabulary): string {
  return words.yesNo[truth ? 'true' : 'false'][language];
}

/** Values of one several-of term, of which one is enough, are told as one list. */
function listOfValues(of: readonly Expression[], vocabulary: Vocabulary): string | undefined {
  const [first] = of;
  if (first?.kind !== 'includes') return undefined;
  const values = of.flatMap((each) =>
    each.kind === 'includes' && each.term === first.term
      ? [valueLabel(each.term, each.value, vocabulary)]
      : [],
  );
  if (values.length !== of.length || values.length < 2) return undefined;
  const list = fill(say.oneOf[vocabulary.language], { list: values.join(', ') });
  return says(termLabel(first.term, vocabulary), list, vocabulary);
}

function joined(texts: readonly string[], word: string, of: readonly Expression[]): string {
  if (texts.length === 1) return texts[0] ?? '';
  const parts = texts.map((text, index) => {
    const kind = of[index]?.kind;
    return kind === 'and' || kind === 'or' ? `(${text})` : text;
  });
  return parts.join(`, ${word} `);
}

function groupText(
  id: string,
  group: string | undefined,
  wanted: boolean,
  vocabulary: Vocabulary,
): string {
  const { edition, language } = vocabulary;
  const definition = edition.definitions.find((each) => each.id === id);
  const label = definition?.label.clinician[language] ?? id;
  if (group === undefined || definition?.kind !== 'classification') {
    return says(label, yesNo(wanted, vocabulary), vocabulary);
  }
  const name = definition.groups.find((each) => each.id === group)?.label.clinician[language];
  const not = wanted ? '' : words.notThis[language];
  return says(label, `${not}${name ?? group}`, vocabulary);
}

function atomText(atom: AtomExpression, { wanted, vocabulary }: Telling): string {
  const { language } = vocabulary;
  if (atom.kind === 'compare') {
    const operator = wanted ? atom.operator : contrary[atom.operator];
    const [left, right] = [atom.left, atom.right].map((each) => quantityText(each, vocabulary));
    return `${left} ${words.comparison[operator][language]} ${right}`;
  }
  const subject = termLabel(atom.term, vocabulary);
  if (atom.kind === 'yes') return says(subject, yesNo(wanted, vocabulary), vocabulary);
  const value = valueLabel(atom.term, atom.value, vocabulary);
  if (atom.kind === 'is') {
    return says(subject, `${wanted ? '' : words.notThis[language]}${value}`, vocabulary);
  }
  const found = wanted ? value : fill(say.notThere[language], { value });
  return says(subject, found, vocabulary);
}

interface Telling {
  readonly vocabulary: Vocabulary;
  readonly wanted: boolean;
}

const telling: ExpressionFold<string, Telling> = {
  atom: atomText,
  reference: (reference, { wanted, vocabulary }) => {
    const group = reference.kind === 'inGroup' ? reference.group : undefined;
    return groupText(reference.definition, group, wanted, vocabulary);
  },
  not: (of) => of,
  and: (texts, { wanted, vocabulary }, { of }) =>
    joined(texts, (wanted ? say.and : say.or)[vocabulary.language], of),
  or: (texts, { wanted, vocabulary }, { of }) => {
    const list = wanted ? listOfValues(of, vocabulary) : undefined;
    return list ?? joined(texts, (wanted ? say.or : say.and)[vocabulary.language], of);
  },
  atLeast: (texts, { wanted, vocabulary: { language } }, { count }) => {
    const head = fill((wanted ? words.atLeast : words.fewerThan)[language], { count });
    return `${head}${words.colon[language]}${texts.join(words.semicolon[language])}`;
  },
  // Negation is carried down to what it denies; what is counted is told as it stands.
  inside: ({ kind }, { vocabulary, wanted }) => {
    if (kind === 'atLeast') return { vocabulary, wanted: true };
    return { vocabulary, wanted: kind === 'not' ? !wanted : wanted };
  },
};

/** An expression, or its negation, in words. */
export function expressionText(
  expression: Expression,
  vocabulary: Vocabulary,
  wanted = true,
): string {
  return foldExpression(expression, { vocabulary, wanted }, telling);
}
