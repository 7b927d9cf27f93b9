import { nearest } from '../base/nearest.ts';
import type { Edition } from '../model/edition.ts';
import type { Expression } from '../model/expression.ts';
import { splitKey } from '../model/fact.ts';
import { definitionsOf, keysOfAtom } from '../semantics/evaluate.ts';
import type { Budget } from '../solve/budget.ts';
import { wholeBudget } from './budget.ts';
import { checkConditions, checkPatients, checkValues } from './contradictions.ts';
import { checkGates } from './gates.ts';
import { checkMentions } from './mentions.ts';
import { type EditionProblem, editionProblem, mostTold } from './problems.ts';
import { checkCircles, checkExpressions } from './references.ts';
import { checkSize } from './size.ts';
import { checkStatements } from './statements.ts';
import { checkTerms, repeated } from './terms.ts';
import { isAtom, partsFollowed } from './walk.ts';

type Check = (edition: Edition, budget: Budget) => readonly EditionProblem[];

/** Every stage takes for granted that those before it find nothing, so that a cause is told before its consequences. */
const stages: readonly (readonly Check[])[] = [
  [
    checkNames,
    checkOptions,
    checkMentions,
    checkTerms,
    checkExpressions,
    checkCircles,
    checkStatements,
  ],
  [checkQuestions, checkSize],
  [checkPatients],
  [checkValues],
  [checkConditions],
  [checkGates],
];

/**
 * The mistakes of an edition, found before anything runs; none means that it can be published. First names and
 * terms are looked at, then whether values, comparisons and conditions can differ between possible patients, and
 * last whether rules can hold; the first of these to find mistakes is told alone. Exact, within a bound for the whole
 * that is told where it is met; pure.
 *
 * @example
 * ```ts
 * import { check } from '@renavigate/engine';
 * import { ccs2019 } from '@renavigate/guideline';
 *
 * console.log(check(ccs2019));
 * const misspelt = { ...ccs2019, questionOrder: ['haemoglobn'] };
 * for (const { code, message } of check(misspelt)) console.log(code, message.en);
 * // []
 * // unknown-term questionOrder: there is no such term: “haemoglobn”.
 * ```
 */
export function check(edition: Edition): readonly EditionProblem[] {
  const budget = wholeBudget();
  for (const stage of stages) {
    const problems = stage.flatMap((each) => each(edition, budget));
    if (problems.length > 0) return problems;
  }
  return [];
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
  const groups = edition.definitions.flatMap((definition) =>
    definition.kind === 'condition'
      ? []
      : [[`definitions/${definition.id}`, definition.groups] as const],
  );
  return [...Object.entries(lists), ...groups].flatMap(([list, members]) =>
    repeated(members.map(({ id }) => id)).map((id) =>
      editionProblem('duplicate-name', `${list}/${id}`, id),
    ),
  );
}

function checkOptions(edition: Edition): readonly EditionProblem[] {
  const names = edition.options.map(({ id }) => id);
  const held = new Set(names);
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
    .filter(({ option }) => !held.has(option))
    .slice(0, mostTold)
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
  const conditions = [
    ...edition.scope.conditions,
    ...edition.recommendations.flatMap((rule) => rule.conditions),
  ];
  const parts = new Set<Expression>();
  const visit = (part: Expression): void => {
    if (parts.has(part)) return;
    parts.add(part);
    partsFollowed(part, definitions).forEach(visit);
  };
  for (const { expression } of conditions) visit(expression);
  const atoms = [...parts].filter(isAtom);
  const needed = new Set(atoms.flatMap(keysOfAtom).map((key) => splitKey(key).term));
  return [...needed]
    .filter((term) => !edition.questionOrder.includes(term))
    .map((term) => editionProblem('unasked-term', 'questionOrder', term));
}
