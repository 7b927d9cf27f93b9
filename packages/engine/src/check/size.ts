import type { Edition } from '../model/edition.ts';
import type { Expression } from '../model/expression.ts';
import { type Definitions, definitionsOf } from '../semantics/evaluate.ts';
import { type EditionProblem, editionProblem } from './problems.ts';
import { expressionsOf, partsFollowed } from './walk.ts';

/** Most parts of one expression, every definition written out: far beyond any gate of a real edition. */
const mostParts = 10_000;

/** Most parts of all expressions together, and most pairs that must exclude one another: likewise. */
const mostTogether = 200_000;
const mostPairs = 20_000;

/**
 * Expressions that are too large to be settled before any search: definitions that each use others twice grow
 * beyond every bound. Needs every name to be right and no definition to go in a circle.
 */
export function checkSize(edition: Edition): readonly EditionProblem[] {
  const definitions = definitionsOf(edition);
  const sizes = new Map<Expression, number>();
  const sized = expressionsOf(edition).map(({ place, expression }) => ({
    place,
    size: sizeOf(expression, definitions, sizes),
  }));
  const large = sized
    .filter(({ size }) => size > mostParts)
    .map(({ place }) => editionProblem('too-large', place, place.split('/').at(-1) ?? place));
  return large.length > 0 ? large : [...tooLargeTogether(sized), ...checkPairs(edition)];
}

/** Where the parts of all expressions become too many, if they do. */
function tooLargeTogether(
  sized: readonly { readonly place: string; readonly size: number }[],
): readonly EditionProblem[] {
  let sum = 0;
  const at = sized.findIndex(({ size }) => {
    sum += size;
    return sum > mostTogether;
  });
  const place = sized[at]?.place;
  if (place === undefined) return [];
  const received = `${place.split('/').at(-1)} (${at}/${sized.length})`;
  return [editionProblem('too-large-together', place, received)];
}

/** Groups of one classification, and rules for and against one option, exclude one another pair by pair. */
function checkPairs({ definitions, options, recommendations }: Edition): readonly EditionProblem[] {
  const grouped = definitions.flatMap((each) => {
    const count = each.kind === 'classification' ? each.groups.length : 0;
    return [{ place: `definitions/${each.id}`, id: each.id, pairs: (count * (count - 1)) / 2 }];
  });
  const sides = options.map(({ id }) => {
    const of = recommendations.filter(({ option }) => option === id);
    const against = of.filter((rule) => rule.against === true).length;
    return { place: `options/${id}`, id, pairs: against * (of.length - against) };
  });
  let sum = 0;
  const beyond = [...grouped, ...sides].find(({ pairs }) => {
    sum += pairs;
    return sum > mostPairs;
  });
  return beyond === undefined ? [] : [editionProblem('too-large', beyond.place, beyond.id)];
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
