import type { Edition } from '../edition/edition.ts';
import { type AtomExpression, and, type Expression, not, or } from '../edition/expression.ts';
import type { Conclusion, NumberTerm, Term } from '../edition/vocabulary.ts';
import {
  type Definitions,
  definitionsOf,
  evaluate,
  expand,
  type Known,
} from '../meaning/evaluate.ts';
import { atomsOf, explain } from '../meaning/explain.ts';
import { type Fact, type FactKey, splitKey } from '../patient/fact.ts';
import { isAtom } from './walk.ts';

/** A possible patient, that there is none among the values tried, or that the search was given up. */
export type Satisfaction =
  | { readonly kind: 'possible'; readonly facts: readonly Fact[] }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'too-large' };

type Vocabulary = Pick<Edition, 'terms' | 'implications' | 'definitions'>;

/** Branches explored before the search is given up. */
const bound = 200_000;

/**
 * Looks for a possible patient of whom the expression is true, by trying the values of one unknown fact
 * after another and giving up a branch as soon as it is false. Numbers are tried at the ends of their
 * range and beside every threshold that they are compared with; "impossible" is exact for yes/no, one-of
 * and several-of terms and for numbers compared with constants or with one another directly.
 */
export function satisfy(expression: Expression, vocabulary: Vocabulary): Satisfaction {
  const definitions = definitionsOf(vocabulary);
  const goal = and(expression, ...vocabulary.implications.map(asConstraint));
  const values = candidateValues(goal, vocabulary, definitions);
  const known = new Map<FactKey, Fact>();
  let steps = 0;

  const search = (): Satisfaction['kind'] => {
    steps += 1;
    if (steps > bound) return 'too-large';
    const truth = evaluate(goal, known, definitions);
    if (truth !== 'unknown') return truth === 'true' ? 'possible' : 'impossible';
    const key = firstMissing(expression, goal, known, definitions);
    for (const fact of factsFor(key, vocabulary.terms, values)) {
      known.set(key, fact);
      const found = search();
      if (found !== 'impossible') return found;
    }
    known.delete(key);
    return 'impossible';
  };

  const kind = search();
  return kind === 'possible' ? { kind, facts: [...known.values()] } : { kind };
}

/** An implication as something that is true of every possible patient. */
function asConstraint(implication: { when: Expression; conclusion: Conclusion }): Expression {
  return or(not(implication.when), concludes(implication.conclusion));
}

function concludes(conclusion: Conclusion): Expression {
  switch (conclusion.kind) {
    case 'yesNo': {
      const atom = { kind: 'yes', term: conclusion.term } as const;
      return conclusion.value ? atom : not(atom);
    }
    case 'oneOf':
      return { kind: 'is', term: conclusion.term, value: conclusion.value };
    case 'includes': {
      const atom = { kind: 'includes', term: conclusion.term, value: conclusion.value } as const;
      return conclusion.present ? atom : not(atom);
    }
  }
}

/** What the expression itself lacks comes first; what the implications lack only after. */
function firstMissing(
  expression: Expression,
  goal: Expression,
  known: Known,
  definitions: Definitions,
): FactKey {
  for (const part of [expression, goal]) {
    const unknown = atomsOf(explain(part, known, definitions)).find(
      ({ truth }) => truth === 'unknown',
    );
    const key = unknown?.missing[0];
    if (key !== undefined) return key;
  }
  throw new Error('An expression of unknown truth lacks no fact.');
}

const source = { kind: 'answer' } as const;

function factsFor(
  key: FactKey,
  terms: readonly Term[],
  numbers: ReadonlyMap<string, readonly number[]>,
): readonly Fact[] {
  const { term: id, value } = splitKey(key);
  const term = terms.find((each) => each.id === id);
  switch (term?.kind) {
    case 'yesNo':
      return [true, false].map((answer) => ({ kind: 'yesNo', term: id, value: answer, source }));
    case 'oneOf':
      return term.values.map((each) => ({ kind: 'oneOf', term: id, value: each.id, source }));
    case 'severalOf':
      return [true, false].map((present) => {
        return { kind: 'includes', term: id, value: value ?? '', present, source };
      });
    case 'number':
      return (numbers.get(id) ?? []).map((number) => {
        const stated = { value: number, unit: term.units[0].code };
        return { kind: 'number', term: id, value: number, stated, source };
      });
    case undefined:
      return [];
  }
}

/** The smallest difference tried beside a threshold, where a number does not move in steps. */
const smallestStep = 0.001;

function candidateValues(
  goal: Expression,
  vocabulary: Vocabulary,
  definitions: Definitions,
): ReadonlyMap<string, readonly number[]> {
  const thresholds = new Map<string, number[]>();
  for (const atom of allAtoms(goal, definitions)) {
    if (atom.kind !== 'compare') continue;
    for (const [side, other] of [
      [atom.left, atom.right] as const,
      [atom.right, atom.left] as const,
    ]) {
      for (const part of side.parts) {
        thresholds.set(part.term, [...(thresholds.get(part.term) ?? []), other.constant]);
      }
    }
  }
  const numbers = vocabulary.terms.filter((term): term is NumberTerm => term.kind === 'number');
  return new Map(numbers.map((term) => [term.id, tried(term, thresholds.get(term.id) ?? [])]));
}

function tried(term: NumberTerm, thresholds: readonly number[]): readonly number[] {
  const [minimum, maximum] = term.range;
  const step = term.step ?? smallestStep;
  const near = thresholds.flatMap((threshold) => [threshold - step, threshold, threshold + step]);
  const all = [minimum, maximum, (minimum + maximum) / 2, ...near];
  const plausible = all.filter((value) => value >= minimum && value <= maximum);
  return [...new Set(plausible.filter((value) => term.step === undefined || value % step === 0))];
}

function allAtoms(expression: Expression, definitions: Definitions): readonly AtomExpression[] {
  if (isAtom(expression)) return [expression];
  switch (expression.kind) {
    case 'not':
      return allAtoms(expression.of, definitions);
    case 'and':
    case 'or':
    case 'atLeast':
      return expression.of.flatMap((each) => allAtoms(each, definitions));
    default:
      return allAtoms(expand(expression, definitions), definitions);
  }
}
