import type { Page } from 'playwright-core';
import { askedTerm, type Facts, toGive } from '../browser/interview.ts';

/** How long it took from pressing the button to the frame with the next question, in milliseconds. */
export interface Step {
  readonly term: string;
  readonly milliseconds: number;
}

/** Presses the button, and waits for the frame after the heading has changed. */
function press(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const heading = () => document.querySelector('main h1')?.textContent;
        const before = heading();
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (heading() === before) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done(performance.now() - start);
            port2.postMessage(0);
          });
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        document.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
      }),
  );
}

/** Answers a whole interview, with a pause at each question as a person makes one, and times each step. */
export async function timeSteps(page: Page, facts: Facts, pause: number): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (;;) {
    const term = await askedTerm(page, 'en');
    if (term === undefined) return steps;
    const { choose, type } = toGive(term, facts[term.id], 'en');
    for (const label of choose) {
      await page.locator('form').getByLabel(label, { exact: true }).check();
    }
    if (type !== undefined) await page.locator('form input[type=text]').fill(type);
    await page.waitForTimeout(pause);
    steps.push({ term: term.id, milliseconds: await press(page) });
    await page.waitForTimeout(50);
  }
}
