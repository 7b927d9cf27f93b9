import type { Edition, Origin, StatementUse } from '@renavigate/engine';

/** The kinds of statement that a reader can look for. */
export const filters = ['all', 'rules', 'assumed', 'shown'] as const;
export type Filter = (typeof filters)[number];

function isAssumed(origin: Origin): boolean {
  return origin.kind === 'assumed';
}

/** Whether a use of a statement rests on something that we assumed. */
export function restsOnAssumption(use: StatementUse, edition: Edition): boolean {
  switch (use.kind) {
    case 'scope':
      return edition.scope.conditions.some(({ origin }) => isAssumed(origin));
    case 'recommendation': {
      const rule = edition.recommendations.find(({ id }) => id === use.id);
      if (rule === undefined) return false;
      return (
        rule.strength.inherited !== undefined ||
        rule.conditions.some(({ origin }) => isAssumed(origin))
      );
    }
    case 'definition':
      return edition.definitions.some(
        ({ id, origins }) => id === use.id && origins.some(isAssumed),
      );
    case 'remark':
    case 'shown':
      return false;
  }
}

/** Whether a statement with these uses is one of those looked for. */
export function passes(filter: Filter, uses: readonly StatementUse[], edition: Edition): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'rules':
      return uses.some(({ kind }) => kind !== 'shown' && kind !== 'remark');
    case 'assumed':
      return uses.some((use) => restsOnAssumption(use, edition));
    case 'shown':
      return uses.length > 0 && uses.every(({ kind }) => kind === 'shown' || kind === 'remark');
  }
}
