import type { Page } from 'playwright-core';
import { type OpenedPage, withPage } from './page.ts';

const folder = `${import.meta.dirname}/../../../examples`;

/** Opens the page of the care team. */
export const withTeam = (
  use: (opened: OpenedPage) => Promise<void>,
  options: Parameters<typeof withPage>[2] = {},
  hash = '',
) => withPage(use, `team.html${hash}`, { viewport: { width: 1280, height: 800 }, ...options });

/** Opens one of the records that are held as examples. */
export async function openRecord(page: Page, name: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(`${folder}/${name}`);
  await page.locator('.facts-side').getByText(name.replace(/^.*\//, '')).first().waitFor();
}

/** The strip on top of the answer, a text a line. */
export async function stripOf(page: Page): Promise<readonly string[]> {
  await page.locator('.strip [data-line=who]').waitFor();
  return page.locator('.strip dl > div').allInnerTexts();
}
