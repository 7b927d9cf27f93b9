import { type TermId, termOf } from '@renavigate/engine';
import type { Answer, Answers } from '../answers/answer.ts';
import { common } from '../content/library.ts';
import { type NextQuestion, nextOf } from './interview.ts';
import { likelyAnswers } from './likely.ts';

/** The question after some answers, as it stands in the built app. */
export interface FirstQuestion {
  readonly answers: readonly (readonly [TermId, Answer])[];
  readonly next: NextQuestion | undefined;
}

function after(answers: Answers, mostLikely: number): readonly Answers[] {
  const next = nextOf(answers);
  if (next === undefined) return [];
  return likelyAnswers(termOf(next.term, common.terms))
    .slice(0, mostLikely)
    .map((answer) => new Map(answers).set(next.term, answer));
}

/** How many answers are gone through at the first question, at the second one, and so on. */
const mostLikely = [4, 4, 2, 1];

/**
 * The questions after each likely beginning of an interview. They are found while the app is built: the worker that
 * finds the others takes a moment to start on an old phone.
 */
function firstQuestions(): readonly FirstQuestion[] {
  const found: FirstQuestion[] = [];
  let begun: readonly Answers[] = [new Map()];
  for (const most of mostLikely) {
    begun = begun.flatMap((answers) => after(answers, most));
    found.push(...begun.map((answers) => ({ answers: [...answers], next: nextOf(answers) })));
  }
  return found;
}

export const built = firstQuestions();
