import type { Edition } from '../model/edition.ts';
import type { AtomExpression, Expression } from '../model/expression.ts';
import { partsOf } from '../model/traverse.ts';
import { type Definitions, expand } from '../semantics/evaluate.ts';

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

/** What an expression is directly made of; a reference, of what it stands for. */
export function partsFollowed(
  expression: Expression,
  definitions: Definitions,
): readonly Expression[] {
  const isReference = expression.kind === 'definition' || expression.kind === 'inGroup';
  return isReference ? [expand(expression, definitions)] : partsOf(expression);
}

/** Whether an expression looks at facts directly. */
export function isAtom(expression: Expression): expression is AtomExpression {
  return ['yes', 'is', 'includes', 'compare'].includes(expression.kind);
}
