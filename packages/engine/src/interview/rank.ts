import type { TermId } from '../model/vocabulary.ts';
import { areFew, type Completions, draw, enumerate } from './completions.ts';
import { isSmall, leastCosts } from './fewest.ts';
import { type OpenGate, uncertaintyAfter } from './gain.ts';
import { meaningsOf } from './meaning.ts';
import type { Position } from './position.ts';
import { groupsBy, groupsByAnswer, groupsByStanding } from './split.ts';

/** Questions with the best first, and the patients that they were put in order by. */
export interface Ranking {
  readonly terms: readonly TermId[];
  readonly completions: Completions;
}

/**
 * Puts the questions in order: where few are left, by what they and the best order of all others cost on average,
 * found exactly; otherwise by what an answer gains.
 */
export function rank(position: Position): Ranking {
  const { open, diceOfGates, dice, situation, asker } = position;
  const completions = areFew(diceOfGates)
    ? enumerate(diceOfGates, open, situation, asker)
    : draw(dice, open, situation, asker);
  const terms = byLeastCost(position, completions) ?? byGain(position, completions);
  return { terms, completions };
}

/** The terms by what asking costs in all; undefined where that is too much to find, or no order decides everything. */
function byLeastCost(
  { open, questions }: Position,
  completions: Completions,
): readonly TermId[] | undefined {
  if (completions.isDrawn) return undefined;
  const candidates = questions.map(({ term, cost }) => ({
    cost,
    answers: groupsByAnswer(term, completions),
  }));
  if (!isSmall(candidates)) return undefined;
  const columns = open.map((option) => {
    const standing = groupsByStanding(option, completions);
    return (place: number) => standing[place] ?? 0;
  });
  const outcomes = groupsBy(columns, completions.possible.length);
  const costs = leastCosts(candidates, outcomes);
  const ordered = questions
    .map(({ term, cost, now }, number) => {
      return { term, cost: rounded((costs[number] ?? 0) - cost + now) };
    })
    .filter(({ cost }) => Number.isFinite(cost))
    .sort((one, two) => one.cost - two.cost);
  return ordered.length === 0 ? undefined : ordered.map(({ term }) => term);
}

/** Rounding makes equal what differs by the order of a sum alone; then the order of the candidates decides. */
function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/**
 * The terms by what an answer gains: how much less uncertain it leaves the options, times the cost of the questions
 * that it spares, for its own cost. The best comes first.
 */
function byGain(position: Position, completions: Completions): readonly TermId[] {
  const { open, questions, asker } = position;
  const gates = openGates(open, completions, asker.model.program.options);
  const meanings = meaningsOf(position, completions);
  const before = uncertaintyAfter(groupsBy([], completions.possible.length), gates);
  const ordered = questions.map(({ term, now }) => {
    const meaning = meanings.get(term);
    if (meaning === undefined) return { term, now, worth: 0 };
    const gain = before - uncertaintyAfter(meaning.groups, gates);
    return { term, now, worth: rounded((gain * meaning.spared) / now) };
  });
  ordered.sort((one, two) => two.worth - one.worth || one.now - two.now);
  return ordered.map(({ term }) => term);
}

/** The open options, those with the same gate together. */
function openGates(
  open: readonly number[],
  completions: Completions,
  options: readonly { readonly gate: number }[],
): readonly OpenGate[] {
  const byGate = new Map<number, number[]>();
  for (const option of open) {
    const gate = options[option]?.gate ?? -1;
    byGate.set(gate, [...(byGate.get(gate) ?? []), option]);
  }
  return [...byGate.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [{ options: same.length, standing: groupsByStanding(first, completions) }];
  });
}
