import type { TermId } from '../edition/vocabulary.ts';
import type { Literal } from './asker.ts';
import { write } from './asker.ts';
import { type Completions, standingIn, standings } from './completions.ts';
import type { Position } from './position.ts';
import { isPossibleWith } from './possible.ts';

/** Whether two possible patients who differ in nothing but what a question asks after stand differently. */
export function tellsApart(
  term: TermId,
  completions: Completions,
  { open, situation, asker }: Position,
): boolean {
  const { advice, possible } = completions;
  return completions.dice.some(
    ({ terms, sides }, die) =>
      terms.includes(term) &&
      sides.some((_, turn) => {
        if (turn === 0) return false;
        const turned = asker.advise(planesTurned(die, turn, completions));
        return possible.some(
          (patient) =>
            open.some((option) => {
              const other = standingIn(turned, option, patient);
              return other < standings && other !== standingIn(advice, option, patient);
            }) &&
            isPossibleWith(literalsOf(patient, completions), situation) &&
            isPossibleWith(literalsOf(patient, completions, die, turn), situation),
        );
      }),
  );
}

/** What the dice say of a patient, one of them turned so many sides further. */
function literalsOf(
  patient: number,
  { dice, shown }: Completions,
  turnedDie?: number,
  turn = 0,
): readonly Literal[] {
  return dice.flatMap(({ sides }, die) => {
    const side = (shown[die]?.[patient] ?? 0) + (die === turnedDie ? turn : 0);
    return sides[side % sides.length] ?? [];
  });
}

/** The planes of the same patients, each with one die so many sides further. */
function planesTurned(
  die: number,
  turn: number,
  { dice, shown, planes }: Completions,
): Completions['planes'] {
  const turned = { ...planes, isTrue: planes.isTrue.slice(), isFalse: planes.isFalse.slice() };
  const sides = dice[die]?.sides ?? [];
  shown[die]?.forEach((side, patient) => {
    const literals = sides[(side + turn) % sides.length] ?? [];
    for (const literal of literals) write(literal, patient, turned);
  });
  return turned;
}
