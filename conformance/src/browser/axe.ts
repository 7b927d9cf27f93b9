import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, as short lines; only of a part of the page, where one is named. */
async function violations(page: Page, within: string): Promise<readonly string[]> {
  return page.evaluate(
    async ([part, only]) => {
      const { violations } = await window.axe.run(part, {
        runOnly: [...only],
        // What passes is not gathered: that takes most of the time on a long page.
        resultTypes: ['violations'],
        selectors: false,
      });
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html.slice(0, 200))
            .join(' | ')}`,
      );
    },
    [within, standards] as const,
  );
}

/** Sets the size of text, as the reader of a browser does; none is the browser's own. */
export async function setTextSize(page: Page, size: '' | '200%'): Promise<void> {
  await page.evaluate((wanted) => {
    document.documentElement.style.fontSize = wanted;
  }, size);
}

type Manner = readonly [size: '' | '200%', colorScheme: 'light' | 'dark'];

const everyManner: readonly Manner[] = [
  ['200%', 'dark'],
  ['200%', 'light'],
  ['', 'dark'],
  ['', 'light'],
];

/** What axe finds wrong in light and in dark, each with text as it is and twice as large. */
export async function violationsInEveryManner(
  page: Page,
  within = 'html',
): Promise<readonly string[]> {
  // The policy of the page forbids added scripts; a test may speak to the browser itself.
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const [size, colorScheme] of everyManner) {
    await setTextSize(page, size);
    // Colours that are still on their way from one to the other are nobody's.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const wrong = await violations(page, within);
    found.push(...wrong.map((each) => `${colorScheme} ${size}: ${each}`));
  }
  return found;
}
