import { nearest } from '../base/nearest.ts';
import type { Condition, Edition, Origin, Place, Recommendation } from '../model/edition.ts';
import { type EditionProblem, editionProblem, mostTold } from './problems.ts';

/** What uses a statement, or where a reader meets it. */
export type StatementUse =
  | { readonly kind: 'scope' }
  | { readonly kind: 'recommendation' | 'definition' | 'remark'; readonly id: string }
  | { readonly kind: 'shown'; readonly place: Place };

interface Citation {
  readonly statement: string;
  readonly place: string;
  readonly use: StatementUse;
}

function cited(
  statements: readonly string[],
  place: string,
  use: StatementUse,
): readonly Citation[] {
  return statements.map((statement) => ({ statement, place, use }));
}

const statementsOf = (origins: readonly Origin[]) => origins.flatMap((origin) => origin.statements);

const originsOf = (conditions: readonly Condition[]) => conditions.map(({ origin }) => origin);

/** What a recommendation cites: for itself, for its words of strength, and for its conditions. */
function citedByRule(rule: Recommendation): readonly Citation[] {
  const statements = [
    ...rule.statements,
    rule.strength.statement,
    ...statementsOf(originsOf(rule.conditions)),
  ];
  return cited(statements, `recommendations/${rule.id}`, { kind: 'recommendation', id: rule.id });
}

function citationsOf(edition: Edition): readonly Citation[] {
  const ofScope = statementsOf(originsOf(edition.scope.conditions));
  return [
    ...cited(ofScope, 'scope', { kind: 'scope' }),
    ...edition.recommendations.flatMap(citedByRule),
    ...edition.definitions.flatMap(({ id, origins }) =>
      cited(statementsOf(origins), `definitions/${id}`, { kind: 'definition', id }),
    ),
    ...edition.remarks.flatMap(({ id, statements }) =>
      cited(statements, `remarks/${id}`, { kind: 'remark', id }),
    ),
    ...edition.showings.flatMap(({ statement, place }) =>
      cited([statement], `showings/${place.kind}`, { kind: 'shown', place }),
    ),
  ];
}

/** For every statement, what uses it and where it is shown; nothing, when nobody does. */
export function statementUses(edition: Edition): ReadonlyMap<string, readonly StatementUse[]> {
  const uses = new Map(edition.statements.map(({ id }) => [id, new Map<string, StatementUse>()]));
  for (const { statement, use } of citationsOf(edition)) {
    // The same use is met once more where a rule cites a statement for several of its parts.
    uses.get(statement)?.set(JSON.stringify(use), use);
  }
  return new Map([...uses].map(([statement, list]) => [statement, [...list.values()]]));
}

/** Dangling citations, statements that nobody meets, and rules that cite none. */
export function checkStatements(edition: Edition): readonly EditionProblem[] {
  const names = edition.statements.map(({ id }) => id);
  const known = new Set(names);
  const dangling = citationsOf(edition)
    .filter(({ statement }) => !known.has(statement))
    .slice(0, mostTold)
    .map(({ statement, place }) =>
      editionProblem('unknown-statement', place, statement, { nearest: nearest(statement, names) }),
    );
  const unused = [...statementUses(edition)]
    .filter(([, uses]) => uses.length === 0)
    .map(([id]) => editionProblem('unused-statement', `statements/${id}`, id));
  const rules = edition.recommendations
    .filter((rule) => rule.statements.length === 0)
    .map(({ id }) => editionProblem('rule-without-statement', `recommendations/${id}`, id));
  const origins = edition.recommendations.flatMap((rule) =>
    rule.conditions
      .filter(({ origin }) => origin.kind === 'stated' && origin.statements.length === 0)
      .map(() => editionProblem('rule-without-statement', `recommendations/${rule.id}`, rule.id)),
  );
  return [...dangling, ...unused, ...rules, ...origins];
}
