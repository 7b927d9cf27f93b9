import type { Definition, Edition, Option, Recommendation } from '../edition/edition.ts';
import type { Expression } from '../edition/expression.ts';
import type { TermId } from '../edition/vocabulary.ts';
import type { Common } from './beside.ts';

/**
 * Several editions as one set of rules that speaks to everybody: an option is offered when at least one of them, within
 * its own scope, offers it. One interview over all of them follows from it, and what would change it. It is for
 * reasoning alone, and is never shown as an edition: nobody published it. Takes the editions newest first. Pure.
 */
export function combine(
  editions: readonly [Edition, ...Edition[]],
  common: Pick<Common, 'terms' | 'implications'>,
): Edition {
  const [first] = editions;
  return {
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

/** A definition is its edition's own: two editions may mean different things by one name. */
function ownName(edition: Edition, definition: string): string {
  return `${edition.id}/${definition}`;
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
  switch (expression.kind) {
    case 'yes':
    case 'is':
    case 'includes':
    case 'compare':
      return expression;
    case 'not':
      return { ...expression, of: renamed(expression.of, edition) };
    case 'and':
    case 'or':
    case 'atLeast':
      return { ...expression, of: expression.of.map((each) => renamed(each, edition)) };
    case 'definition':
    case 'inGroup':
      return { ...expression, definition: ownName(edition, expression.definition) };
  }
}
