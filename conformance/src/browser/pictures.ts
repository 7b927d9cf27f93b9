import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { answerAll, start } from './interview.ts';
import { withPage } from './page.ts';
import { withoutBloodTests } from './stories.ts';

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../../../docs/pictures/${name}.png`, import.meta.url));
}

/** Takes one picture of the built page, for the README. */
function take(
  name: string,
  options: BrowserContextOptions,
  arrange: (page: Page) => Promise<void>,
) {
  return withPage(
    async ({ page }) => {
      await page.getByRole('button', { name: start.en, exact: true }).click();
      await arrange(page);
      await page.mouse.move(0, 0);
      await page.screenshot({ path: pathOf(name) });
    },
    '',
    { colorScheme: 'light', reducedMotion: 'reduce', ...options },
  );
}

await take('result', { viewport: { width: 1280, height: 1180 } }, async (page) => {
  await answerAll(page, withoutBloodTests, 'en');
});

await take(
  'phone',
  { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  async (page) => {
    await answerAll(page, withoutBloodTests, 'en', { until: 'wellEnoughForSurgery' });
  },
);
