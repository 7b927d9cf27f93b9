import { type Definitions, evaluate, type Known } from '../semantics/evaluate.ts';
import { keyOfSaid, saidBy } from './said.ts';
import type { Said, TalkQuestion } from './talk.ts';

const none: Definitions = { conditions: new Map(), classifications: new Map() };

/** Whether something that an answer says is true of a person of whom all this is known. */
function isTrueOf(said: Said, known: Known): boolean {
  const fact = known.get(keyOfSaid(said));
  if (fact === undefined || fact.kind !== said.kind) return false;
  if (fact.kind === 'includes') return said.kind === 'includes' && fact.present === said.present;
  return said.kind !== 'includes' && fact.value === said.value;
}

/** What a person of whom all this is known presses at a question: what is true of them, and nothing else. */
export function pressedAt(question: TalkQuestion, known: Known): readonly string[] {
  const { choices, number, several } = question;
  const given = number === undefined ? undefined : known.get(number.term);
  if (given?.kind === 'number') return [String(given.stated.value)];
  const own = choices.filter(({ says, fits }) =>
    fits === undefined
      ? says.length > 0 && says.every((said) => isTrueOf(said, known))
      : evaluate(fits, known, none) === 'true',
  );
  const together = own.filter((each) => several === true && each.alone !== true);
  const pressed = together.map(({ id }) => id);
  if (pressed.length === 0) return own.slice(0, 1).map(({ id }) => id);
  // What a list would rule out must be true of them too; else they leave the rest open.
  const isWhole = saidBy(question, pressed).every(
    (said) =>
      isTrueOf(said, known) ||
      own.some(({ says }) => says.some((each) => keyOfSaid(each) === keyOfSaid(said))),
  );
  const leaves = choices.find((each) => each.leavesRest === true);
  if (isWhole) return pressed;
  return leaves === undefined ? [] : [...pressed, leaves.id];
}
