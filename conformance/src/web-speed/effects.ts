import { groupBy } from '@renavigate/engine';
import type { Locator, Page } from 'playwright-core';
import { median } from '../bench/measuring/measure.ts';
import { launchChromium } from '../browser/chromium.ts';
import { answerAll, begin, type Hand, mouse } from '../browser/interview.ts';
import { untreated } from '../browser/stories.ts';
import { type Painted, slowPage, startWatching, watched } from './slow.ts';

export interface Effect extends Painted {
  /** The question or the fact. */
  readonly at: string;
}

/** How long the effects of what a person does take to be painted. */
export interface Effects {
  readonly page: string;
  /** How long a person thinks before each, in milliseconds. */
  readonly pause: number;
  readonly effects: readonly Effect[];
}

async function center(target: Locator) {
  await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  // What scrolling sets off is over before the press.
  await target.page().waitForTimeout(200);
}

/** Presses as a hand does: there, down, up; the browser's driver would look in the page first, at the page's cost. */
async function press(page: Page, target: Locator) {
  const box = await target.boundingBox();
  if (box === null) throw new Error('There is nothing to press');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(60);
  await page.mouse.down();
  await page.waitForTimeout(60);
  await page.mouse.up();
}

/** Answers as a person does: each answer, from the press of the button to the paint of the next question. */
async function answers(page: Page, pause: number): Promise<readonly Effect[]> {
  const found: Effect[] = [];
  const hand: Hand = {
    ...mouse,
    goOn: async () => {
      const at = await page.locator('main h1:visible').innerText();
      await page.waitForTimeout(pause);
      const button = page.locator('button[type=submit]:visible');
      await center(button);
      await startWatching(page, ['main']);
      await press(page, button);
      const painted = await watched(page);
      if (painted === undefined) throw new Error(`“${at}” does not go on`);
      found.push({ at, ...painted });
    },
  };
  await begin(page, 'en');
  await answerAll(page, untreated, 'en', { hand });
  return found;
}

const mostEdits = 20;

/** The first fact of the list that was not changed before. */
async function nextFact(page: Page, changed: ReadonlySet<string>): Promise<string | undefined> {
  const terms = await page
    .locator('[data-term]:has(input[type=radio])')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-term') ?? ''));
  return terms.find((term) => !changed.has(term));
}

/** Changes one fact after another: each, from the press to the paint of what it changes in the matrix. */
async function edits(page: Page, pause: number): Promise<readonly Effect[]> {
  const found: Effect[] = [];
  const tried = new Set<string>();
  await page.locator('td[data-option]').first().waitFor();
  await page.waitForTimeout(1000);
  for (;;) {
    const at = await nextFact(page, tried);
    if (at === undefined || tried.size === mostEdits) return found;
    const row = page.locator(`[data-term="${at}"]`);
    const choice = row.locator('label:has(input[type=radio]:not(:checked))').nth(tried.size % 2);
    tried.add(at);
    await center(choice);
    await page.waitForTimeout(pause);
    await startWatching(page, ['table[data-matrix]']);
    await press(page, choice);
    const painted = await watched(page);
    // A choice that changes nothing: what is known already says the same.
    if (painted !== undefined) found.push({ at, ...painted });
  }
}

const ways = [
  { page: 'index.html', use: answers, viewport: { width: 390, height: 844 } },
  { page: 'team.html', use: edits, viewport: { width: 1280, height: 900 } },
];

/** With the pauses of somebody who reads, and with none. */
const pauses = [800, 0];

/** Of several walks, the middle of each step. */
function middleOf(walks: readonly (readonly Effect[])[]): readonly Effect[] {
  return [...groupBy(walks.flat(), ({ at }) => at)].map(([at, all]) => ({
    at,
    first: median(all.map(({ first }) => first)),
    whole: median(all.map(({ whole }) => whole)),
  }));
}

/** Every effect, with the processor `times` times slower than this one, in several walks. */
export async function measureEffects(
  address: string,
  times: number,
  walks: number,
): Promise<readonly Effects[]> {
  const found: Effects[] = [];
  const browser = await launchChromium();
  for (const { page, use, viewport } of ways) {
    for (const pause of pauses) {
      const walked: (readonly Effect[])[] = [];
      for (let walk = 0; walk < walks; walk += 1) {
        process.stderr.write(`${page}, ${pause} ms before each step, walk ${walk + 1} …\n`);
        const context = await browser.newContext({
          locale: 'en-CA',
          serviceWorkers: 'block',
          viewport,
        });
        const slow = await slowPage(context, times);
        await slow.goto(address + page, { waitUntil: 'load' });
        walked.push(await use(slow, pause));
        await context.close();
      }
      found.push({ page, pause, effects: middleOf(walked) });
    }
  }
  await browser.close();
  return found;
}
