import type { Edition } from '../edition/edition.ts';
import type { AtomExpression, Expression } from '../edition/expression.ts';
import { type Definitions, expand } from '../meaning/evaluate.ts';

/** An expression of an edition and the place where it stands. */
export interface Placed {
  readonly place: string;
  readonly expression: Expression;
}

/** Every expression of an edition, with its place. */
export function expressionsOf(edition: Edition): readonly Placed[] {
  const definitions = edition.definitions.flatMap((definition) =>
    definition.kind === 'condition'
      ? [{ place: `definitions/${definition.id}`, expression: definition.expression }]
      : definition.groups.map((group) => ({
          place: `definitions/${definition.id}/${group.id}`,
          expression: group.expression,
        })),
  );
  const scope = edition.scope.conditions.map(({ expression }) => ({ place: 'scope', expression }));
  const gates = edition.recommendations.flatMap((rule) =>
    rule.conditions.map(({ expression }) => ({
      place: `recommendations/${rule.id}`,
      expression,
    })),
  );
  const implications = edition.implications.map(({ id, when }) => ({
    place: `implications/${id}`,
    expression: when,
  }));
  const remarks = edition.remarks.flatMap(({ id, when }) =>
    when === undefined ? [] : [{ place: `remarks/${id}`, expression: when }],
  );
  return [...definitions, ...scope, ...gates, ...implications, ...remarks];
}

/** The expression and everything below it, definitions not followed. */
export function* subexpressions(expression: Expression): Generator<Expression> {
  yield expression;
  switch (expression.kind) {
    case 'not':
      yield* subexpressions(expression.of);
      return;
    case 'and':
    case 'or':
    case 'atLeast':
      for (const each of expression.of) yield* subexpressions(each);
      return;
    default:
  }
}

/** What an expression is directly made of; a reference, of what it stands for. */
export function partsOf(expression: Expression, definitions: Definitions): readonly Expression[] {
  switch (expression.kind) {
    case 'not':
      return [expression.of];
    case 'and':
    case 'or':
    case 'atLeast':
      return expression.of;
    case 'definition':
    case 'inGroup':
      return [expand(expression, definitions)];
    default:
      return [];
  }
}

/** Whether an expression looks at facts directly. */
export function isAtom(expression: Expression): expression is AtomExpression {
  return ['yes', 'is', 'includes', 'compare'].includes(expression.kind);
}
