import { type TermId, termOf } from '@renavigate/engine';
import type { Answer, Answers } from '../../answers/answer.ts';
import { library } from '../../content/library.ts';
import { type Guidelines, guidelinesOf } from '../../guidelines/guidelines.ts';
import { type NextQuestion, nextOf } from './interview.ts';
import { likelyAnswers } from './likely.ts';

/** The question after some answers, as it stands in the built app. */
export interface FirstQuestion {
  readonly answers: readonly (readonly [TermId, Answer])[];
  readonly next: NextQuestion | undefined;
}

function after(guidelines: Guidelines, answers: Answers, mostLikely: number): readonly Answers[] {
  const next = nextOf(guidelines, answers);
  if (next === undefined) return [];
  return likelyAnswers(termOf(next.term, guidelines.library.content.terms))
    .slice(0, mostLikely)
    .map((answer) => new Map(answers).set(next.term, answer));
}

/** How many answers are gone through at the first question, at the second one, and so on. */
const mostLikely = [4, 4, 2, 1];

/**
 * The questions after each likely beginning of an interview. They are found while the app is built: the worker that
 * finds the others takes a moment to start on an old phone.
 */
function firstQuestions(guidelines: Guidelines): readonly FirstQuestion[] {
  const found: FirstQuestion[] = [];
  let begun: readonly Answers[] = [new Map()];
  for (const most of mostLikely) {
    begun = begun.flatMap((answers) => after(guidelines, answers, most));
    found.push(
      ...begun.map((answers) => ({ answers: [...answers], next: nextOf(guidelines, answers) })),
    );
  }
  return found;
}

export const built = firstQuestions(guidelinesOf(library));
