import { nearest } from '../base/nearest.ts';
import type { Edition, Origin, Place } from '../model/edition.ts';
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

function citationsOf(edition: Edition): readonly Citation[] {
  const fromOrigins = (origins: readonly Origin[], place: string, use: StatementUse) =>
    origins.flatMap((origin) => origin.statements.map((statement) => ({ statement, place, use })));
  return [
    ...fromOrigins(
      edition.scope.conditions.map(({ origin }) => origin),
      'scope',
      { kind: 'scope' },
    ),
    ...edition.recommendations.flatMap((rule) => {
      const place = `recommendations/${rule.id}`;
      const use = { kind: 'recommendation', id: rule.id } as const;
      const cited = [...rule.statements, rule.strength.statement];
      return [
        ...cited.map((statement) => ({ statement, place, use })),
        ...fromOrigins(
          rule.conditions.map(({ origin }) => origin),
          place,
          use,
        ),
      ];
    }),
    ...edition.definitions.flatMap(({ id, origins }) =>
      fromOrigins(origins, `definitions/${id}`, { kind: 'definition', id }),
    ),
    ...edition.remarks.flatMap(({ id, statements }) =>
      statements.map((statement) => {
        const use = { kind: 'remark', id } as const;
        return { statement, place: `remarks/${id}`, use };
      }),
    ),
    ...edition.showings.map(({ statement, place }) => {
      const use = { kind: 'shown', place } as const;
      return { statement, place: `showings/${place.kind}`, use };
    }),
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
