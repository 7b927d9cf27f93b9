import { literalOf } from '../compile/program.ts';
import type { Definition, Edition } from '../model/edition.ts';
import { and, type Expression, not } from '../model/expression.ts';
import { subexpressions } from '../model/traverse.ts';
import type { Conclusion, Implication, Term } from '../model/vocabulary.ts';
import type { Budget } from '../solve/budget.ts';
import { type Claim, fewest, hasPatient, refuteOnce } from './claims.ts';
import { comparisonLine, factLine } from './lines.ts';
import { type EditionProblem, editionProblem } from './problems.ts';
import { expressionsOf, type Placed } from './walk.ts';

/** Implications that leave no possible patient at all. */
export function checkPatients(edition: Edition, budget: Budget): readonly EditionProblem[] {
  const possible = hasPatient(edition, budget);
  if (possible === 'possible') return [];
  const place = 'implications';
  if (possible === 'too-large') return [editionProblem('too-large', place, place)];
  const because = fewest<Implication>(
    [],
    edition.implications,
    (implications) => hasPatient({ ...edition, implications }, budget) === 'impossible',
  );
  const received = because.map(({ id }) => id).join(' + ');
  return [editionProblem('no-possible-patient', place, received, { because })];
}

/** Values that no possible patient has, and comparisons that are the same for everyone: each cause once. */
export function checkValues(edition: Edition, budget: Budget): readonly EditionProblem[] {
  const claims = [
    ...edition.terms.flatMap(valuesOf).map(claimOfValue),
    ...expressionsOf(edition).flatMap(claimsOfComparisons),
  ];
  return refuteOnce(edition, claims, budget);
}

/** Every answer that a term allows, as what would conclude it. */
function valuesOf(term: Term): readonly Conclusion[] {
  const { id } = term;
  switch (term.kind) {
    case 'yesNo':
      return [true, false].map((value) => ({ kind: 'yesNo', term: id, value }));
    case 'oneOf':
      return term.values.map((value) => ({ kind: 'oneOf', term: id, value: value.id }));
    case 'severalOf':
      return term.values.flatMap((value) =>
        [true, false].map((present): Conclusion => {
          return { kind: 'includes', term: id, value: value.id, present };
        }),
      );
    case 'number':
      return [];
  }
}

function claimOfValue(answer: Conclusion): Claim {
  const { atom, value } = literalOf(answer);
  return {
    expression: value ? atom : not(atom),
    of: 'some',
    code: 'impossible-value',
    place: `terms/${answer.term}`,
    received: factLine({ ...answer, source: { kind: 'answer' } }),
  };
}

function claimsOfComparisons({ place, expression }: Placed): readonly Claim[] {
  const comparisons = subexpressions(expression).filter((each) => each.kind === 'compare');
  const lines = new Map(comparisons.map((each) => [comparisonLine(each), each] as const));
  return [...lines].flatMap(([received, each]) => bothWays(each, place, received));
}

/** An expression must be true of some possible patient, and false of another. */
function bothWays(expression: Expression, place: string, received: string): readonly Claim[] {
  return [
    { expression, of: 'some', code: 'never-true', place, received },
    { expression: not(expression), of: 'some', code: 'always-true', place, received },
  ];
}

/** Implications, a scope, definitions, groups and remarks that are the same for everybody: each cause once. */
export function checkConditions(edition: Edition, budget: Budget): readonly EditionProblem[] {
  const { definitions, implications, remarks } = edition;
  const scope = and(...edition.scope.conditions.map(({ expression }) => expression));
  const claims = [
    ...implications.map(({ id, when }) => neverTrue(when, `implications/${id}`, id)),
    neverTrue(scope, 'scope', 'scope'),
    ...definitions.flatMap(claimsOfDefinition),
    ...remarks.flatMap(({ id, when }) =>
      when === undefined ? [] : bothWays(when, `remarks/${id}`, id),
    ),
  ];
  return refuteOnce(edition, claims, budget);
}

function claimsOfDefinition(definition: Definition): readonly Claim[] {
  const place = `definitions/${definition.id}`;
  if (definition.kind === 'condition') return bothWays(definition.expression, place, definition.id);
  return definition.groups.map(({ id, expression }) => neverTrue(expression, `${place}/${id}`, id));
}

function neverTrue(expression: Expression, place: string, received: string): Claim {
  return { expression, of: 'some', code: 'never-true', place, received };
}
