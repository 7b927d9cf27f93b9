import type { Definition, Edition, Option, Recommendation } from '../model/edition.ts';
import type { Expression } from '../model/expression.ts';
import { mapExpression } from '../model/traverse.ts';
import type { TermId } from '../model/vocabulary.ts';
import type { SpokenEdition } from '../tell/reason.ts';
import type { Common } from './common.ts';

/** Several editions as one set of rules that speaks to everybody. For reasoning alone: nobody published it. */
export interface Combined {
  /** An option is offered when at least one of the editions, within its own scope, offers it. */
  readonly any: SpokenEdition;
  /** Every edition's option by itself, under the name that `ownName` gives it: what each of them says is told apart. */
  readonly each: SpokenEdition;
}

/**
 * Combines editions, newest first. One interview over all of them follows from it, and what would change whether any
 * of them offers an option. Pure.
 */
export function combine(
  editions: readonly [Edition, ...Edition[]],
  common: Pick<Common, 'terms' | 'implications'>,
): Combined {
  const [first] = editions;
  const any: SpokenEdition = {
    ...first,
    id: editions.map(({ id }) => id).join('+'),
    terms: common.terms,
    implications: common.implications,
    definitions: editions.flatMap(definitionsOf),
    statements: [],
    options: optionsOf(editions),
    recommendations: editions.flatMap(rulesOf),
    remarks: [],
    scope: { conditions: [], outside: first.scope.outside },
    showings: [],
    questionOrder: questionsOf(editions),
  };
  const each: SpokenEdition = {
    ...any,
    options: editions.flatMap((edition) =>
      edition.options.map((option) => ({ ...option, id: ownName(edition, option.id) })),
    ),
    recommendations: editions.flatMap((edition) =>
      rulesOf(edition).map((rule) => ({ ...rule, option: ownName(edition, rule.option) })),
    ),
  };
  return { any, each };
}

function optionsOf(editions: readonly Edition[]): readonly Option[] {
  const byId = new Map<string, Option>();
  for (const option of editions.flatMap(({ options }) => options)) {
    if (!byId.has(option.id)) byId.set(option.id, option);
  }
  return [...byId.values()];
}

function questionsOf(editions: readonly Edition[]): readonly TermId[] {
  return [...new Set(editions.flatMap(({ questionOrder }) => questionOrder))];
}

/** What belongs to one edition keeps its name apart: two editions may mean different things by one name. */
export function ownName({ id }: Pick<Edition, 'id'>, name: string): string {
  return `${id}/${name}`;
}

function definitionsOf(edition: Edition): readonly Definition[] {
  return edition.definitions.map((definition): Definition => {
    const id = ownName(edition, definition.id);
    if (definition.kind === 'condition') {
      return { ...definition, id, expression: renamed(definition.expression, edition) };
    }
    const groups = definition.groups.map((group) => ({
      ...group,
      expression: renamed(group.expression, edition),
    }));
    return { ...definition, id, groups };
  });
}

/** An edition's rule holds for those to whom the edition speaks. */
function rulesOf(edition: Edition): readonly Recommendation[] {
  return edition.recommendations.map((rule) => ({
    ...rule,
    id: ownName(edition, rule.id),
    conditions: [...edition.scope.conditions, ...rule.conditions].map((condition) => ({
      ...condition,
      expression: renamed(condition.expression, edition),
    })),
  }));
}

function renamed(expression: Expression, edition: Edition): Expression {
  return mapExpression(expression, {
    reference: (reference) => ({
      ...reference,
      definition: ownName(edition, reference.definition),
    }),
  });
}
