import type { BrowserContext, Page } from 'playwright-core';

declare global {
  interface Window {
    startWatching: (selectors: readonly string[]) => void;
    effect: Promise<Painted>;
  }
}

/** Milliseconds from an event to the end of the frame with its first effect, and of that with the last of it. */
export interface Painted {
  readonly first: number;
  readonly whole: number;
}

/** Put into every page before its own scripts: what measures from an event to the paint of its effect. */
function putWatch() {
  /** Of all that waits when a frame is done, what blocks the user is next; a plain task would come after later work. */
  const afterFrame = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        void scheduler.postTask(resolve, { priority: 'user-blocking' });
      });
    });
  window.startWatching = (selectors) => {
    window.effect = new Promise((resolve) => {
      // The time at which the event came in, before the page had a moment for it.
      window.addEventListener(
        'click',
        ({ timeStamp }) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            void afterFrame().then(async () => {
              const first = performance.now() - timeStamp;
              // A part of the page that is still to change says so.
              while (document.querySelector('[aria-busy=true]') !== null) await afterFrame();
              resolve({ first, whole: performance.now() - timeStamp });
            });
          });
          const changes = { subtree: true, childList: true, characterData: true };
          for (const selector of selectors) {
            const part = document.querySelector(selector);
            if (part !== null) observer.observe(part, changes);
          }
        },
        { capture: true, once: true },
      );
    });
  };
}

/** Watches for the next click and the first change of some parts of the page. */
export async function startWatching(page: Page, selectors: readonly string[]): Promise<void> {
  await page.evaluate((parts) => window.startWatching(parts), selectors);
}

/** How long it took from the click to the paint of what changed; undefined where nothing did. */
export async function watched(page: Page): Promise<Painted | undefined> {
  return page.evaluate(() =>
    Promise.race([
      window.effect,
      new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 5000)),
    ]),
  );
}

/**
 * Makes a worker as slow as if its work had taken `times` as long. It waits idly for the rest: a phone has a core for
 * it, this machine may not. Runs in the worker.
 */
function slowWorker(times: number) {
  const send = self.postMessage.bind(self);
  const wait = self.setTimeout.bind(self);
  let start = performance.now();
  // Nothing begins before what came before would have ended.
  let isFreeAt = 0;
  const untilFree = () => Math.max(0, isFreeAt - performance.now());
  Object.assign(self, {
    setTimeout: (work: () => void) => {
      const begin = () => {
        if (untilFree() > 0) wait(begin, untilFree());
        else {
          start = performance.now();
          work();
        }
      };
      wait(begin, untilFree());
    },
    postMessage: (message: unknown) => {
      isFreeAt = start + times * (performance.now() - start);
      wait(() => send(message), untilFree());
    },
  });
}

/** Slows down the workers of a page as well: the browser's own throttle reaches the page's main thread alone. */
async function slowWorkers(context: BrowserContext, times: number) {
  await context.route(/\.worker-[\w-]+\.js$/, async (route) => {
    const answer = await route.fetch();
    const body = `(${slowWorker})(${times});\n${await answer.text()}`;
    await route.fulfill({ response: answer, body });
  });
}

/** A page that runs `times` slower than this machine, in all its threads. */
export async function slowPage(context: BrowserContext, times: number): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(putWatch);
  await slowWorkers(context, times);
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: times });
  return page;
}
