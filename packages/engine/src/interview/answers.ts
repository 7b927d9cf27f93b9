import { isSet, type Literal, planesFrom, write } from '../compiled/asker.ts';
import type { TermId } from '../model/vocabulary.ts';
import { standingIn, standings } from './completions.ts';
import type { Die } from './dice.ts';
import type { Position } from './position.ts';
import { isToldBy } from './split.ts';

/** An answer to a question, and the open options that it settles at once. */
export interface Answer {
  readonly term: TermId;
  readonly literals: readonly Literal[];
  readonly settles: readonly number[];
}

/** Most answers to one question that are tried one by one. */
const mostAnswers = 32;

/** The answers that settle something, each tried on what is known. That an answer is possible remains to be seen. */
export function settlingAnswers(position: Position): readonly Answer[] {
  const { questions, dice, open, situation, asker } = position;
  const answers = questions.flatMap(({ term }) => {
    const told = dice.filter((die) => isToldBy(die, term));
    return told.length === 0 ? [] : answersOf(told).map((literals) => ({ term, literals }));
  });
  const planes = planesFrom(situation.marks, answers.length, asker);
  answers.forEach(({ literals }, row) => {
    for (const literal of literals) write(literal, row, planes);
  });
  const advice = asker.advise(planes);
  return answers.flatMap((answer, row) => {
    if (isSet(advice.contradicting, 0, row)) return [];
    const settles = open.filter((option) => standingIn(advice, option, row) < standings);
    return settles.length === 0 ? [] : [{ ...answer, settles }];
  });
}

/** The answers to one question; of a long list: all, each alone, none. */
function answersOf(dice: readonly Die[]): readonly (readonly Literal[])[] {
  const count = dice.reduce((product, { sides }) => product * sides.length, 1);
  if (count <= mostAnswers) {
    return dice.reduce<readonly (readonly Literal[])[]>(
      (answers, { sides }) =>
        answers.flatMap((answer) => sides.map((side) => [...answer, ...side])),
      [[]],
    );
  }
  const every = (sideOf: (place: number) => number) =>
    dice.flatMap(({ sides }, place) => sides[sideOf(place)] ?? []);
  const [present, absent] = [0, 1];
  return [
    every(() => present),
    ...dice.map((_, alone) => every((place) => (place === alone ? present : absent))),
    every(() => absent),
  ];
}
