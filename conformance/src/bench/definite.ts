import {
  type AtomExpression,
  type Expression,
  type ExpressionFold,
  foldExpression,
} from '@renavigate/engine';
import { nameOf } from './rules.ts';

/**
 * That an expression is definitely true, or definitely false, without any negation: how a language of two truth
 * values can say exactly what three-valued rules say, with two expressions for each rule.
 */
export type Definite =
  | { readonly kind: 'atom'; readonly atom: AtomExpression; readonly value: boolean }
  | { readonly kind: 'named'; readonly name: string; readonly value: boolean }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Definite[] }
  | { readonly kind: 'atLeast'; readonly count: number; readonly of: readonly Definite[] };

function connective(kind: 'all' | 'any', of: readonly Definite[]): Definite {
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind, of };
}

const defining: ExpressionFold<Definite, boolean> = {
  atom: (atom, value) => ({ kind: 'atom', atom, value }),
  reference: (reference, value) => ({ kind: 'named', name: nameOf(reference), value }),
  not: (of) => of,
  and: (of, value) => connective(value ? 'all' : 'any', of),
  or: (of, value) => connective(value ? 'any' : 'all', of),
  atLeast: (of, value, { count }) => {
    return { kind: 'atLeast', count: value ? count : of.length - count + 1, of };
  },
  inside: ({ kind }, value) => (kind === 'not' ? !value : value),
};

/** Writes out when an expression definitely has a value. */
export function definite(expression: Expression, value: boolean): Definite {
  return foldExpression(expression, value, defining);
}

/** Every choice of `count` out of several. */
export function combinations<T>(count: number, of: readonly T[]): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return of.flatMap((each, index) =>
    combinations(count - 1, of.slice(index + 1)).map((rest) => [each, ...rest]),
  );
}
