import {
  type ComparisonOperator,
  type Expression,
  type Language,
  numberText,
  type Quantity,
  type Spoken,
  termOf,
  unitText,
  words,
} from '@renavigate/engine';
import { fill } from '../text.ts';
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

function joined(
  of: readonly Expression[],
  word: string,
  vocabulary: Vocabulary,
  wanted: boolean,
): string {
  const [first] = of;
  if (of.length === 1 && first !== undefined) return expressionText(first, vocabulary, wanted);
  const parts = of.map((each) => {
    const text = expressionText(each, vocabulary, wanted);
    return each.kind === 'and' || each.kind === 'or' ? `(${text})` : text;
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

/** An expression, or its negation, in words. Negation is carried down to what it denies. */
export function expressionText(
  expression: Expression,
  vocabulary: Vocabulary,
  wanted = true,
): string {
  const { language } = vocabulary;
  switch (expression.kind) {
    case 'yes':
      return says(termLabel(expression.term, vocabulary), yesNo(wanted, vocabulary), vocabulary);
    case 'is': {
      const value = valueLabel(expression.term, expression.value, vocabulary);
      const found = `${wanted ? '' : words.notThis[language]}${value}`;
      return says(termLabel(expression.term, vocabulary), found, vocabulary);
    }
    case 'includes': {
      const value = valueLabel(expression.term, expression.value, vocabulary);
      const found = wanted ? value : fill(say.notThere[language], { value });
      return says(termLabel(expression.term, vocabulary), found, vocabulary);
    }
    case 'compare': {
      const operator = wanted ? expression.operator : contrary[expression.operator];
      const left = quantityText(expression.left, vocabulary);
      const right = quantityText(expression.right, vocabulary);
      return `${left} ${words.comparison[operator][language]} ${right}`;
    }
    case 'not':
      return expressionText(expression.of, vocabulary, !wanted);
    case 'and':
      return joined(expression.of, (wanted ? say.and : say.or)[language], vocabulary, wanted);
    case 'or': {
      const list = wanted ? listOfValues(expression.of, vocabulary) : undefined;
      return (
        list ?? joined(expression.of, (wanted ? say.or : say.and)[language], vocabulary, wanted)
      );
    }
    case 'atLeast': {
      const count = fill((wanted ? words.atLeast : words.fewerThan)[language], {
        count: expression.count,
      });
      const parts = expression.of.map((each) => expressionText(each, vocabulary));
      return `${count}${words.colon[language]}${parts.join(words.semicolon[language])}`;
    }
    case 'definition':
      return groupText(expression.definition, undefined, wanted, vocabulary);
    case 'inGroup':
      return groupText(expression.definition, expression.group, wanted, vocabulary);
  }
}
