import type { AtomExpression, Expression } from '@renavigate/engine';
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

/** Writes out when an expression definitely has a value. */
export function definite(expression: Expression, value: boolean): Definite {
  switch (expression.kind) {
    case 'not':
      return definite(expression.of, !value);
    case 'and':
    case 'or': {
      const kind = (expression.kind === 'and') === value ? 'all' : 'any';
      const of = expression.of.map((each) => definite(each, value));
      const [only] = of;
      return of.length === 1 && only !== undefined ? only : { kind, of };
    }
    case 'atLeast': {
      const { count } = expression;
      const of = expression.of.map((each) => definite(each, value));
      return { kind: 'atLeast', count: value ? count : of.length - count + 1, of };
    }
    case 'definition':
    case 'inGroup':
      return { kind: 'named', name: nameOf(expression), value };
    default:
      return { kind: 'atom', atom: expression, value };
  }
}

/** Every choice of `count` out of several. */
export function combinations<T>(count: number, of: readonly T[]): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return of.flatMap((each, index) =>
    combinations(count - 1, of.slice(index + 1)).map((rest) => [each, ...rest]),
  );
}
