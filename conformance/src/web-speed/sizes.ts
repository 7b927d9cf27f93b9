import type { Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { answerAll, begin } from '../browser/interview.ts';
import { untreated } from '../browser/stories.ts';
import { compressedSize, scriptsNamedIn } from './serve.ts';

/** JavaScript that a page has asked for up to a moment, compressed, in bytes. */
export interface Loaded {
  readonly page: string;
  readonly moment: string;
  readonly bytes: number;
}

const sizeOf = (paths: Iterable<string>) =>
  [...paths].reduce((sum, path) => sum + compressedSize(path), 0);

async function answerEverything(page: Page) {
  await answerAll(page, untreated, 'en');
  await page.locator('article[data-option]').first().waitFor({ state: 'attached' });
}

async function openEveryDoor(page: Page) {
  for (const card of await page.locator('.side article').all()) {
    await card.locator('> details > summary').last().click();
    const doors = card.locator('.doors > details > summary');
    await doors.first().waitFor();
    for (const door of await doors.all()) await door.click();
  }
  await page.locator('.study').first().waitFor({ state: 'attached' });
}

async function openEveryTab(page: Page) {
  await page.locator('td[data-option]').first().click();
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await page.waitForLoadState('networkidle');
  }
}

type Way = readonly (readonly [moment: string, act: (page: Page) => Promise<unknown>])[];

const pages: readonly (readonly [page: string, way: Way])[] = [
  [
    'index.html',
    [
      ['first question, with the worker that looks for the next one', (page) => begin(page, 'en')],
      ['options', answerEverything],
      ['evidence: every door of what may be offered', openEveryDoor],
    ],
  ],
  ['team.html', [['every part behind the matrix', openEveryTab]]],
  ['explore.html', []],
];

/** Sizes of each page, moment by moment, without the worker that keeps everything for use without a network. */
export async function measureSizes(address: string): Promise<readonly Loaded[]> {
  const browser = await launchChromium();
  const found: Loaded[] = [];
  for (const [path, way] of pages) {
    const context = await browser.newContext({ locale: 'en-CA', serviceWorkers: 'block' });
    const page = await context.newPage();
    const asked = new Set<string>();
    context.on('request', (request) => {
      const url = request.url();
      if (url.startsWith(address) && url.endsWith('.js')) asked.add(url.slice(address.length));
    });
    await page.goto(address + path, { waitUntil: 'networkidle' });
    found.push({ page: path, moment: 'first load', bytes: sizeOf(scriptsNamedIn(path)) });
    for (const [moment, act] of [['without a click', async () => undefined], ...way] as Way) {
      await act(page);
      await page.waitForLoadState('networkidle');
      found.push({ page: path, moment, bytes: sizeOf(asked) });
    }
    await context.close();
  }
  await browser.close();
  return found;
}
