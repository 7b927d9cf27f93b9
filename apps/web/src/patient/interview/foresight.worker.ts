import type { Answers } from '../../answers/answer.ts';
import { library } from '../../content/library.ts';
import { guidelinesOf } from '../../guidelines/guidelines.ts';
import { type NextQuestion, nextOf } from './interview.ts';

/** What the worker found for some answers. */
export interface Found {
  readonly answers: Answers;
  readonly next: NextQuestion | undefined;
}

/** Looks for the question after the answers that the page sends, and forgets all of them when it says so. */
function start(): void {
  const guidelines = guidelinesOf(library);
  // The newest answers come first: what was likely before the last click matters less than what was given.
  const waiting: Answers[] = [];
  const work = () => {
    const answers = waiting.pop();
    if (answers === undefined) return;
    const found: Found = { answers, next: nextOf(guidelines, answers) };
    self.postMessage(found);
    setTimeout(work);
  };
  self.onmessage = ({ data }: MessageEvent<Answers | 'forget'>) => {
    if (data === 'forget') {
      waiting.length = 0;
      guidelines.memory.forget();
      return;
    }
    waiting.push(data);
    setTimeout(work);
  };
}

start();
