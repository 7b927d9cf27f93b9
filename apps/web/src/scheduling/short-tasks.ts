import type { Steps } from '@renavigate/engine';
import { nextTask } from './after-paint.ts';

/** How long a task may become before the page gets its turn, in milliseconds. */
const longest = 6;

/** Goes through steps, a few in each task, so that whoever does something meanwhile is answered. */
export async function inShortTasks<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    await nextTask();
    const end = performance.now() + longest;
    do {
      const { done, value } = steps.next();
      if (done === true) return value;
    } while (performance.now() < end);
  }
}
