import type { Edition } from '../edition/edition.ts';
import { type AtomExpression, and, type Expression, not, or } from '../edition/expression.ts';
import type { Conclusion } from '../edition/vocabulary.ts';
import {
  type Definitions,
  definitionsOf,
  evaluate,
  expand,
  type Known,
} from '../meaning/evaluate.ts';
import { atomsOf, explain } from '../meaning/explain.ts';
import type { Fact, FactKey } from '../patient/fact.ts';
import { factsTried } from './values.ts';
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
 * after another and giving up a branch as soon as it is false. Numbers are tried at and between the points
 * where a comparison turns over. "Impossible" is exact for yes/no, one-of and several-of terms, for numbers
 * compared with constants, and for two numbers compared with each other but not with a third; beyond that,
 * no patient was found among the values tried.
 */
export function satisfy(expression: Expression, vocabulary: Vocabulary): Satisfaction {
  const definitions = definitionsOf(vocabulary);
  const goal = and(expression, ...vocabulary.implications.map(asConstraint));
  const atoms = allAtoms(goal, definitions);
  const known = new Map<FactKey, Fact>();
  let steps = 0;

  const search = (): Satisfaction['kind'] => {
    steps += 1;
    if (steps > bound) return 'too-large';
    const truth = evaluate(goal, known, definitions);
    if (truth !== 'unknown') return truth === 'true' ? 'possible' : 'impossible';
    const key = firstMissing(expression, goal, known, definitions);
    for (const fact of factsTried(key, vocabulary.terms, atoms, known)) {
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
