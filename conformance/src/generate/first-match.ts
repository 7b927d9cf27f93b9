import {
  and,
  type Edition,
  type Expression,
  not,
  type Option,
  type Recommendation,
  type Term,
} from '@renavigate/engine';
import fc from 'fast-check';
import { source, statement } from './edition.ts';
import { text, voices } from './text.ts';

/** A look at one term: it has the value, or, unless `wanted`, another. */
export interface Literal {
  readonly term: number;
  readonly value: number;
  readonly wanted: boolean;
}

/**
 * Rules of which the first that holds gives the result: "if this and that, then the first result; else if …". A term
 * is the number of its values; one of two values is a yes or no.
 */
export interface FirstMatch {
  readonly terms: readonly number[];
  readonly rules: readonly (readonly Literal[])[];
}

const mostTerms = 8;
const mostRules = 8;
const mostLiterals = 4;

function literal(term: number, values: number): fc.Arbitrary<Literal> {
  const wanted =
    values === 2
      ? fc.constant(true)
      : fc.oneof(
          { arbitrary: fc.constant(true), weight: 3 },
          { arbitrary: fc.constant(false), weight: 1 },
        );
  return fc.record({ term: fc.constant(term), value: fc.nat({ max: values - 1 }), wanted });
}

function rule(terms: readonly number[]): fc.Arbitrary<readonly Literal[]> {
  return fc
    .shuffledSubarray([...terms.keys()], { minLength: 1, maxLength: mostLiterals })
    .chain((chosen) => fc.tuple(...chosen.map((term) => literal(term, terms[term] ?? 2))));
}

/** First-match rules over four to eight terms, most of them a yes or no, the others one of three or four values. */
export function firstMatch(): fc.Arbitrary<FirstMatch> {
  const values = fc.oneof(
    { arbitrary: fc.constant(2), weight: 3 },
    { arbitrary: fc.integer({ min: 3, max: 4 }), weight: 1 },
  );
  return fc
    .array(values, { minLength: 4, maxLength: mostTerms })
    .chain((terms) =>
      fc
        .array(rule(terms), { minLength: 3, maxLength: mostRules })
        .map((rules) => ({ terms, rules })),
    );
}

/** The name of a term. */
export function termName(term: number): string {
  return `t${term}`;
}

/** The name of a value of a term that has more than two. */
export function valueName(value: number): string {
  return `v${value}`;
}

function termOf(values: number, term: number): Term {
  const id = termName(term);
  const base = { id, label: voices(id), question: voices(`${id}?`), why: text(`why ${id}`) };
  const found = { whereFound: 'you', whereToFind: text(`where ${id}`) } as const;
  if (values === 2) return { ...base, ...found, kind: 'yesNo' };
  const all = Array.from({ length: values }, (_, value) => valueName(value));
  const labelled = all.map((each) => ({ id: each, label: voices(each) }));
  return { ...base, ...found, kind: 'oneOf', values: labelled };
}

/** The first value of a yes or no is no. */
function expressionOf({ term, value, wanted }: Literal, terms: readonly number[]): Expression {
  const id = termName(term);
  if (terms[term] === 2) {
    const yes: Expression = { kind: 'yes', term: id };
    return (value === 1) === wanted ? yes : not(yes);
  }
  const is: Expression = { kind: 'is', term: id, value: valueName(value) };
  return wanted ? is : not(is);
}

/** An edition with an option for each result: offered where it is the patient's. The last result is "none of them". */
export function editionOf({ terms, rules }: FirstMatch): Edition {
  const conditions = rules.map((literals) =>
    and(...literals.map((each) => expressionOf(each, terms))),
  );
  const gates = [...conditions, and()].map((condition, index) =>
    and(condition, ...conditions.slice(0, index).map(not)),
  );
  const all = terms.map(termOf);
  const names = gates.map((_, index) => `result${index}`);
  return {
    id: 'first-match',
    source,
    held: { kind: 'whole' },
    terms: all,
    implications: [],
    definitions: [],
    statements: [statement('rule')],
    scope: { conditions: [], outside: text('outside') },
    groups: [{ id: 'group', label: text('group') }],
    options: names.map((id): Option => {
      return { id, group: 'group', label: voices(id), description: text(id) };
    }),
    recommendations: gates.map((expression, index): Recommendation => {
      const id = names[index] ?? '';
      return {
        id,
        option: id,
        conditions: [{ expression, origin: { kind: 'stated', statements: ['rule'] } }],
        strength: { id: 'weak', words: text('weak'), statement: 'rule' },
        statements: ['rule'],
      };
    }),
    remarks: [],
    showings: [],
    questionOrder: all.map(({ id }) => id),
  };
}
