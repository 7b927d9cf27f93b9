import type { Edition } from '../edition/edition.ts';
import type { Expression } from '../edition/expression.ts';
import { type Definitions, definitionsOf } from '../meaning/evaluate.ts';
import { type EditionProblem, editionProblem } from './problems.ts';
import { expressionsOf, partsFollowed } from './walk.ts';

/** Most parts of one expression, every definition written out: far beyond any gate of a real edition. */
const mostParts = 10_000;

/**
 * Expressions that are too large to be settled before any search: definitions that each use others twice grow
 * beyond every bound. Needs every name to be right and no definition to go in a circle.
 */
export function checkSize(edition: Edition): readonly EditionProblem[] {
  const definitions = definitionsOf(edition);
  const sizes = new Map<Expression, number>();
  return expressionsOf(edition)
    .filter(({ expression }) => sizeOf(expression, definitions, sizes) > mostParts)
    .map(({ place }) => editionProblem('too-large', place, place.split('/').at(-1) ?? place));
}

/** The parts of an expression with its definitions written out, each counted once and remembered. */
function sizeOf(
  expression: Expression,
  definitions: Definitions,
  sizes: Map<Expression, number>,
): number {
  const before = sizes.get(expression);
  if (before !== undefined) return before;
  const parts = partsFollowed(expression, definitions);
  const size = parts.reduce((sum, part) => sum + sizeOf(part, definitions, sizes), 1);
  sizes.set(expression, size);
  return size;
}
