import { type Asker, type Literal, planesFrom, write } from '../compiled/asker.ts';
import type { TermId } from '../model/vocabulary.ts';
import type { Situation } from '../solve/settle.ts';
import { type Completions, standingIn, standings } from './completions.ts';
import type { Position } from './position.ts';
import { isPossibleWith } from './possible.ts';

/** Whether two possible patients who differ in nothing but what a question asks after stand differently. */
export function tellsApart(
  term: TermId,
  completions: Completions,
  { open, situation, asker }: Position,
): boolean {
  const { advice, possible, dice } = completions;
  if (!dice.some(({ terms }) => terms.includes(term))) return false;
  const planes = planesThrown(completions, situation, asker);
  return dice.some(
    ({ terms, sides }, die) =>
      terms.includes(term) &&
      sides.some((_, turn) => {
        if (turn === 0) return false;
        const turned = asker.advise(planesTurned(die, turn, planes, completions));
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

/** What the dice say of the patients and nothing that follows: of who differs in a die, something else follows. */
function planesThrown(
  { isDrawn, dice, shown, planes }: Completions,
  { marks }: Situation,
  asker: Asker,
): Completions['planes'] {
  if (!isDrawn) return planes;
  const thrown = planesFrom(marks, planes.patients, asker);
  dice.forEach(({ sides }, die) => {
    shown[die]?.forEach((side, patient) => {
      for (const literal of sides[side] ?? []) write(literal, patient, thrown);
    });
  });
  return thrown;
}

/** The planes of the same patients, each with one die so many sides further. */
function planesTurned(
  die: number,
  turn: number,
  planes: Completions['planes'],
  { dice, shown }: Completions,
): Completions['planes'] {
  const turned = { ...planes, isTrue: planes.isTrue.slice(), isFalse: planes.isFalse.slice() };
  const sides = dice[die]?.sides ?? [];
  shown[die]?.forEach((side, patient) => {
    const literals = sides[(side + turn) % sides.length] ?? [];
    for (const literal of literals) write(literal, patient, turned);
  });
  return turned;
}
