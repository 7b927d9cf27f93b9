import type { NumberTerm, Term } from '@renavigate/engine';
import type { Answer } from '../../answers/answer.ts';

/** Most numbers that are foreseen: scores and counts in steps, not laboratory values. */
const mostNumbers = 12;

function numbersOf({ range: [lowest, highest], step, units }: NumberTerm): readonly Answer[] {
  if (step === undefined) return [];
  const count = Math.min(mostNumbers, Math.floor((highest - lowest) / step) + 1);
  return Array.from({ length: count }, (_, place): Answer => {
    return { kind: 'number', value: lowest + place * step, unit: units[0].code };
  });
}

/** The answers that a person may well give to a question, the likeliest first. Longer lists are too many to foresee. */
export function likelyAnswers(term: Term): readonly Answer[] {
  const unknown: Answer = { kind: 'unknown' };
  switch (term.kind) {
    case 'yesNo':
      return [{ kind: 'yesNo', value: true }, { kind: 'yesNo', value: false }, unknown];
    case 'oneOf':
      return [...term.values.map(({ id }): Answer => ({ kind: 'oneOf', value: id })), unknown];
    case 'severalOf': {
      const offered = term.values.map(({ id }) => id);
      const lists = [[], ...offered.map((id) => [id])];
      return [
        unknown,
        ...lists.map((chosen): Answer => ({ kind: 'severalOf', chosen, offered, sure: true })),
      ];
    }
    case 'number':
      return [unknown, ...numbersOf(term)];
  }
}
