import type { AtomExpression, Expression } from './expression.ts';

type OfKind<Kind extends Expression['kind']> = Extract<Expression, { readonly kind: Kind }>;

/** A named condition, or a group of a classification. */
export type Reference = OfKind<'definition' | 'inGroup'>;

/** An expression that is made of others. */
export type Composite = Exclude<Expression, AtomExpression | Reference>;

/**
 * What each kind of expression becomes, given what its parts became. Every walk over expressions is one of these, so
 * that a new kind of expression does not compile anywhere until each walk says what becomes of it.
 */
export interface ExpressionFold<Result, Context = undefined> {
  readonly atom: (atom: AtomExpression, context: Context) => Result;
  readonly reference: (reference: Reference, context: Context) => Result;
  readonly not: (of: Result, context: Context, expression: OfKind<'not'>) => Result;
  readonly and: (of: readonly Result[], context: Context, expression: OfKind<'and'>) => Result;
  readonly or: (of: readonly Result[], context: Context, expression: OfKind<'or'>) => Result;
  readonly atLeast: (
    of: readonly Result[],
    context: Context,
    expression: OfKind<'atLeast'>,
  ) => Result;
  /** The context in which the parts of an expression stand; its own where this is left out. */
  readonly inside?: (expression: Composite, context: Context) => Context;
}

type Visit<Result, Context> = (part: Expression, context: Context) => Result;

/** Walks an expression from its parts up. References are not followed; `visit` may remember what parts became. */
export function foldExpression<Result, Context>(
  expression: Expression,
  context: Context,
  fold: ExpressionFold<Result, Context>,
  visit?: Visit<Result, Context>,
): Result {
  switch (expression.kind) {
    case 'yes':
    case 'is':
    case 'includes':
    case 'compare':
      return fold.atom(expression, context);
    case 'definition':
    case 'inGroup':
      return fold.reference(expression, context);
    case 'not': {
      const within = fold.inside === undefined ? context : fold.inside(expression, context);
      return fold.not(foldPart(expression.of, within, fold, visit), context, expression);
    }
    case 'and':
      return fold.and(foldParts(expression, context, fold, visit), context, expression);
    case 'or':
      return fold.or(foldParts(expression, context, fold, visit), context, expression);
    case 'atLeast':
      return fold.atLeast(foldParts(expression, context, fold, visit), context, expression);
  }
}

function foldParts<Result, Context>(
  expression: OfKind<'and' | 'or' | 'atLeast'>,
  context: Context,
  fold: ExpressionFold<Result, Context>,
  visit: Visit<Result, Context> | undefined,
): readonly Result[] {
  const within = fold.inside === undefined ? context : fold.inside(expression, context);
  return expression.of.map((each) => foldPart(each, within, fold, visit));
}

function foldPart<Result, Context>(
  part: Expression,
  context: Context,
  fold: ExpressionFold<Result, Context>,
  visit: Visit<Result, Context> | undefined,
): Result {
  return visit === undefined ? foldExpression(part, context, fold) : visit(part, context);
}

/** What atoms and references are replaced by; they stay where nothing is said. */
export interface ExpressionMap {
  readonly atom?: (atom: AtomExpression) => Expression;
  readonly reference?: (reference: Reference) => Expression;
}

const mapping: ExpressionFold<Expression, ExpressionMap> = {
  atom: (atom, { atom: map }) => (map === undefined ? atom : map(atom)),
  reference: (reference, { reference: map }) => (map === undefined ? reference : map(reference)),
  not: (of) => ({ kind: 'not', of }),
  and: (of) => ({ kind: 'and', of }),
  or: (of) => ({ kind: 'or', of }),
  atLeast: (of, _, expression) => ({ ...expression, of }),
};

/** The same expression with its atoms and references replaced. */
export function mapExpression(expression: Expression, map: ExpressionMap): Expression {
  return foldExpression(expression, map, mapping);
}

const each: ExpressionFold<readonly Expression[], undefined> = {
  atom: (atom) => [atom],
  reference: (reference) => [reference],
  not: (of, _, expression) => [expression, ...of],
  and: (of, _, expression) => [expression, ...of.flat()],
  or: (of, _, expression) => [expression, ...of.flat()],
  atLeast: (of, _, expression) => [expression, ...of.flat()],
};

/** The expression and everything below it, references not followed. */
export function subexpressions(expression: Expression): readonly Expression[] {
  return foldExpression(expression, undefined, each);
}

const gathering = <Item>(
  own: (of: AtomExpression | Reference) => readonly Item[],
): ExpressionFold<readonly Item[], undefined> => ({
  atom: own,
  reference: own,
  not: (of) => of,
  and: (of) => of.flat(),
  or: (of) => of.flat(),
  atLeast: (of) => of.flat(),
});

/** What the atoms and references of an expression give, in their order. */
export function gather<Item>(
  expression: Expression,
  own: (of: AtomExpression | Reference) => readonly Item[],
): readonly Item[] {
  return foldExpression(expression, undefined, gathering(own));
}

/** What an expression is directly made of. */
export function partsOf(expression: Expression): readonly Expression[] {
  return foldExpression(expression, undefined, direct, (part) => [part]);
}

const direct: ExpressionFold<readonly Expression[], undefined> = gathering<Expression>(() => []);
