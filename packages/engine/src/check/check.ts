import type { Classification, Edition } from '../edition/edition.ts';
import { and, not, or } from '../edition/expression.ts';
import { type Definitions, definitionsOf, expand, keysOfAtom } from '../meaning/evaluate.ts';
import { nearest } from '../nearest.ts';
import { splitKey } from '../patient/fact.ts';
import { checkMentions } from './mentions.ts';
import { type EditionProblem, editionProblem } from './problems.ts';
import { checkCircles, checkExpressions } from './references.ts';
import { satisfy } from './satisfy.ts';
import { checkStatements } from './statements.ts';
import { isAtom, subexpressions } from './walk.ts';

/**
 * The mistakes of an edition, found before anything runs; none means that it can be published.
 * Whether rules can hold at all is looked at only when every name is right.
 */
export function check(edition: Edition): readonly EditionProblem[] {
  const names = [
    ...checkNames(edition),
    ...checkOptions(edition),
    ...checkMentions(edition),
    ...checkExpressions(edition),
    ...checkCircles(edition),
    ...checkStatements(edition),
  ];
  if (names.length > 0) return names;
  return [...checkQuestions(edition), ...checkReachable(edition), ...checkGroups(edition)];
}

function checkNames(edition: Edition): readonly EditionProblem[] {
  const lists = {
    terms: edition.terms,
    definitions: edition.definitions,
    statements: edition.statements,
    implications: edition.implications,
    groups: edition.groups,
    options: edition.options,
    recommendations: edition.recommendations,
    remarks: edition.remarks,
  };
  return Object.entries(lists).flatMap(([list, members]) => {
    const ids = members.map(({ id }) => id);
    const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
    return [...new Set(repeated)].map((id) =>
      editionProblem('duplicate-name', `${list}/${id}`, id),
    );
  });
}

function checkOptions(edition: Edition): readonly EditionProblem[] {
  const names = edition.options.map(({ id }) => id);
  const uses = [
    ...edition.recommendations.map(({ id, option }) => ({
      place: `recommendations/${id}`,
      option,
    })),
    ...edition.remarks.flatMap(({ id, options }) =>
      options.map((option) => ({ place: `remarks/${id}`, option })),
    ),
  ];
  const unknown = uses
    .filter(({ option }) => !names.includes(option))
    .map(({ place, option }) =>
      editionProblem('unknown-option', place, option, { nearest: nearest(option, names) }),
    );
  const silent = names
    .filter((id) => !edition.recommendations.some(({ option }) => option === id))
    .map((id) => editionProblem('option-without-rule', `options/${id}`, id));
  return [...unknown, ...silent];
}

/** Every term that a gate looks at must be asked for, else an interview could never settle it. */
function checkQuestions(edition: Edition): readonly EditionProblem[] {
  const definitions = definitionsOf(edition);
  const gates = [
    ...edition.scope.conditions,
    ...edition.recommendations.flatMap((rule) => rule.conditions),
  ].map(({ expression }) => expression);
  const needed = new Set(gates.flatMap((gate) => termsOf(gate, definitions)));
  return [...needed]
    .filter((term) => !edition.questionOrder.includes(term))
    .map((term) => editionProblem('unasked-term', 'questionOrder', term));
}

function termsOf(
  expression: Parameters<typeof subexpressions>[0],
  definitions: Definitions,
): readonly string[] {
  return [...subexpressions(expression)].flatMap((part) => {
    if (isAtom(part)) return keysOfAtom(part).map((key) => splitKey(key).term);
    if (part.kind !== 'definition' && part.kind !== 'inGroup') return [];
    return termsOf(expand(part, definitions), definitions);
  });
}

function checkReachable(edition: Edition): readonly EditionProblem[] {
  const scope = edition.scope.conditions.map(({ expression }) => expression);
  return edition.recommendations.flatMap((rule) => {
    const gate = rule.conditions.map(({ expression }) => expression);
    const { kind } = satisfy(and(...scope, ...gate), edition);
    if (kind === 'possible') return [];
    const code = kind === 'impossible' ? 'unreachable-rule' : 'too-large';
    return [editionProblem(code, `recommendations/${rule.id}`, rule.id)];
  });
}

function checkGroups(edition: Edition): readonly EditionProblem[] {
  const classifications = edition.definitions.filter((each) => each.kind === 'classification');
  return classifications.flatMap((classification) => checkPartition(classification, edition));
}

/** Every possible patient is in exactly one group. */
function checkPartition(
  { id, groups }: Classification,
  edition: Edition,
): readonly EditionProblem[] {
  const expressions = groups.map(({ expression }) => expression);
  const inTwo = expressions.flatMap((one, index) =>
    expressions.slice(index + 1).map((two) => and(one, two)),
  );
  const wrong = or(...inTwo, not(or(...expressions)));
  const { kind } = satisfy(wrong, edition);
  if (kind === 'impossible') return [];
  const code = kind === 'possible' ? 'groups-overlap' : 'too-large';
  return [editionProblem(code, `definitions/${id}`, id)];
}
