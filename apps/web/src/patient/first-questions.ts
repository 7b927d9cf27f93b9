import { type TermId, termOf } from '@renavigate/engine';
import { common } from '@renavigate/guideline';
import type { Answer, Answers } from '../answers/answer.ts';
import { type NextQuestion, nextOf } from './interview.ts';
import { likelyAnswers } from './likely.ts';

/** The question after some answers, as it stands in the built app. */
export interface FirstQuestion {
  readonly answers: readonly (readonly [TermId, Answer])[];
  readonly next: NextQuestion | undefined;
}

function after(answers: Answers): readonly Answers[] {
  const next = nextOf(answers);
  if (next === undefined) return [];
  return likelyAnswers(termOf(next.term, common.terms)).map((answer) =>
    new Map(answers).set(next.term, answer),
  );
}

/**
 * The questions after each likely first answer, and after each likely second one where the cancer came back. They are
 * found while the app is built: the worker that finds the others takes a moment to start on an old phone.
 */
function firstQuestions(): readonly FirstQuestion[] {
  const first = after(new Map());
  const [likeliest = new Map()] = first;
  return [...first, ...after(likeliest)].map((answers) => ({
    answers: [...answers],
    next: nextOf(answers),
  }));
}

export const built = firstQuestions();
