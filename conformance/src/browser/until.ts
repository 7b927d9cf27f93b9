import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** For so long a page that is waited for may stand still, in milliseconds: what Playwright gives its own waits. */
const stillness = 30_000;

/**
 * Reads something of a page at once and after each change of the page, until it is as expected. How long the way there
 * takes does not matter; a page that stands still before it is there fails, with what was read last.
 */
export async function until<Value>(
  page: Page,
  read: () => Promise<Value>,
  expected: (value: Value) => void,
): Promise<void> {
  for (;;) {
    // Listened for before the reading, so that no change falls in between.
    const changed = nextChange(page);
    const value = await read();
    if (isAsExpected(value, expected)) return;
    if (!(await changed)) return expected(value);
  }
}

function isAsExpected<Value>(value: Value, expected: (value: Value) => void): boolean {
  try {
    expected(value);
    return true;
  } catch {
    return false;
  }
}

/** Reads until what is read equals this. */
export function untilEqual<Value>(page: Page, read: () => Promise<Value>, value: Value) {
  return until(page, read, (found) => expect(found).toEqual(value));
}

/** The next change of what a page holds; whether there was one before it stood still for too long. */
function nextChange(page: Page): Promise<boolean> {
  const change = page.evaluate(
    (longest) =>
      new Promise<boolean>((resolve) => {
        const end = (isChanged: boolean) => {
          observer.disconnect();
          clearTimeout(timer);
          resolve(isChanged);
        };
        const observer = new MutationObserver(() => end(true));
        const timer = setTimeout(() => end(false), longest);
        const everything = { subtree: true, childList: true, attributes: true };
        observer.observe(document, { ...everything, characterData: true });
      }),
    stillness,
  );
  // Another page in its place is a change too; a closed one is told by whoever reads it.
  return change.catch(() => true);
}
