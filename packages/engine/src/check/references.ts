import { nearest } from '../base/nearest.ts';
import type { Edition } from '../model/edition.ts';
import type { CompareExpression, Expression } from '../model/expression.ts';
import { gather, type Reference, subexpressions } from '../model/traverse.ts';
import type { Conclusion, Term } from '../model/vocabulary.ts';
import {
  type EditionProblem,
  type EditionProblemCode,
  editionProblem,
  mostTold,
} from './problems.ts';
import { expressionsOf } from './walk.ts';

type Vocabulary = Pick<Edition, 'terms' | 'definitions'>;

function unknown(
  code: EditionProblemCode,
  place: string,
  name: string,
  names: readonly string[],
): EditionProblem {
  return editionProblem(code, place, name, {
    expected: names.join(', '),
    nearest: nearest(name, names),
  });
}

/** Names, kinds, values, units and counts in every expression and every conclusion of an edition. */
export function checkExpressions(edition: Edition): readonly EditionProblem[] {
  const problems: EditionProblem[] = [];
  for (const problem of problemsOfExpressions(edition)) {
    problems.push(problem);
    if (problems.length >= mostTold) break;
  }
  return problems;
}

function* problemsOfExpressions(edition: Edition): Generator<EditionProblem> {
  for (const { place, expression } of expressionsOf(edition)) {
    for (const part of subexpressions(expression)) yield* checkExpression(part, place, edition);
  }
  for (const { id, conclusion } of edition.implications) {
    yield* checkConclusion(conclusion, `implications/${id}`, edition.terms);
  }
}

function checkExpression(
  expression: Expression,
  place: string,
  vocabulary: Vocabulary,
): readonly EditionProblem[] {
  switch (expression.kind) {
    case 'yes':
      return checkTerm(expression.term, 'yesNo', place, vocabulary.terms);
    case 'is':
      return checkValue(expression, 'oneOf', place, vocabulary.terms);
    case 'includes':
      return checkValue(expression, 'severalOf', place, vocabulary.terms);
    case 'compare':
      return checkComparison(expression, place, vocabulary.terms);
    case 'not':
      return [];
    case 'and':
    case 'or':
      return expression.of.length === 0
        ? [editionProblem('empty-connective', place, expression.kind)]
        : [];
    case 'atLeast': {
      const { count, of } = expression;
      const possible = Number.isInteger(count) && count >= 1 && count <= of.length;
      return possible
        ? []
        : [editionProblem('impossible-count', place, `${count} of ${of.length}`)];
    }
    case 'definition':
    case 'inGroup':
      return checkDefinitionReference(expression, place, vocabulary);
  }
}

function checkTerm(
  id: string,
  kind: Term['kind'],
  place: string,
  terms: readonly Term[],
): readonly EditionProblem[] {
  const term = terms.find((each) => each.id === id);
  const names = terms.map((each) => each.id);
  if (term === undefined) return [unknown('unknown-term', place, id, names)];
  if (term.kind === kind) return [];
  return [editionProblem('wrong-kind', place, `${id} (${term.kind})`, { expected: kind })];
}

function checkValue(
  use: { readonly term: string; readonly value: string },
  kind: 'oneOf' | 'severalOf',
  place: string,
  terms: readonly Term[],
): readonly EditionProblem[] {
  const problems = checkTerm(use.term, kind, place, terms);
  const term = terms.find((each) => each.id === use.term);
  if (problems.length > 0 || term?.kind !== kind) return problems;
  const names = term.values.map((each) => each.id);
  return names.includes(use.value) ? [] : [unknown('unknown-value', place, use.value, names)];
}

function checkComparison(
  { left, right }: CompareExpression,
  place: string,
  terms: readonly Term[],
): readonly EditionProblem[] {
  const problems: EditionProblem[] = [];
  if (left.parts.length + right.parts.length === 0) {
    problems.push(editionProblem('empty-connective', place, 'compare'));
  }
  if (left.unit !== right.unit) {
    problems.push(
      editionProblem('wrong-unit', place, `${left.unit} and ${right.unit}`, {
        expected: left.unit,
      }),
    );
  }
  for (const part of [...left.parts, ...right.parts]) {
    problems.push(...checkTerm(part.term, 'number', place, terms));
    const term = terms.find((each) => each.id === part.term);
    const expected = term?.kind === 'number' ? term.units[0].code : part.unit;
    if (part.unit === expected) continue;
    problems.push(
      editionProblem('wrong-unit', place, `${part.term} in ${part.unit}`, { expected }),
    );
  }
  return problems;
}

function checkDefinitionReference(
  reference: Reference,
  place: string,
  { definitions }: Vocabulary,
): readonly EditionProblem[] {
  const kind = reference.kind === 'definition' ? 'condition' : 'classification';
  const candidates = definitions.filter((each) => each.kind === kind);
  const found = candidates.find((each) => each.id === reference.definition);
  if (found === undefined) {
    const names = candidates.map((each) => each.id);
    return [unknown('unknown-definition', place, reference.definition, names)];
  }
  if (reference.kind === 'definition' || found.kind !== 'classification') return [];
  const groups = found.groups.map((group) => group.id);
  return groups.includes(reference.group)
    ? []
    : [unknown('unknown-group', place, reference.group, groups)];
}

function checkConclusion(
  conclusion: Conclusion,
  place: string,
  terms: readonly Term[],
): readonly EditionProblem[] {
  if (conclusion.kind === 'yesNo') return checkTerm(conclusion.term, 'yesNo', place, terms);
  return checkValue(conclusion, conclusion.kind === 'oneOf' ? 'oneOf' : 'severalOf', place, terms);
}

/** Definitions that refer to themselves, directly or through others. */
export function checkCircles(edition: Edition): readonly EditionProblem[] {
  const uses = new Map(
    edition.definitions.map((definition) => {
      const expressions =
        definition.kind === 'condition'
          ? [definition.expression]
          : definition.groups.map((group) => group.expression);
      const references = expressions.flatMap((expression) =>
        gather(expression, (part) => ('definition' in part ? [part.definition] : [])),
      );
      return [definition.id, references] as const;
    }),
  );
  const reached = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const visit = (id: string): void => {
      if (seen.has(id)) return;
      seen.add(id);
      uses.get(id)?.forEach(visit);
    };
    uses.get(from)?.forEach(visit);
    return seen;
  };
  return [...uses.keys()]
    .filter((id) => reached(id).has(id))
    .map((id) => editionProblem('circular-definition', `definitions/${id}`, id));
}
