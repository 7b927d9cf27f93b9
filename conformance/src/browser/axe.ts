import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, as short lines; only of some rules, where they are named. */
export async function violations(
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> {
  // The policy of the page forbids added scripts; a test may speak to the browser itself.
  await page.evaluate(axe.source);
  const runOnly = rules === undefined ? standards : { type: 'rule' as const, values: [...rules] };
  return page.evaluate(async (only) => {
    const { violations } = await window.axe.run(document, { runOnly: only });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 200))
          .join(' | ')}`,
    );
  }, runOnly);
}
