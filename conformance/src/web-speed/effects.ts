import type { Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { answerAll, begin, type Hand, mouse } from '../browser/interview.ts';
import { untreated } from '../browser/stories.ts';
import { slowPage, startWatching, watched } from './slow.ts';

export interface Effect {
  /** The question or the fact. */
  readonly at: string;
  readonly milliseconds: number;
}

/** How long the effects of what a person does take to be painted. */
export interface Effects {
  readonly page: string;
  /** How long a person thinks before each, in milliseconds. */
  readonly pause: number;
  readonly effects: readonly Effect[];
}

/** Answers as a person does: each answer, from the press of the button to the paint of the next question. */
async function answers(page: Page, pause: number): Promise<readonly Effect[]> {
  const found: Effect[] = [];
  const hand: Hand = {
    ...mouse,
    goOn: async () => {
      const at = await page.locator('main h1:visible').innerText();
      await page.waitForTimeout(pause);
      await startWatching(page, 'main h1');
      await page.locator('button[type=submit]').click();
      const milliseconds = await watched(page);
      if (milliseconds === undefined) throw new Error(`“${at}” does not go on`);
      found.push({ at, milliseconds });
    },
  };
  await begin(page, 'en');
  await answerAll(page, untreated, 'en', { hand, atSafety: true });
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

/** Changes one fact after another: each, from the press to the paint of what it changes. */
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
    await choice.scrollIntoViewIfNeeded();
    await page.waitForTimeout(pause);
    await startWatching(page, `[data-term="${at}"], table[data-matrix]`);
    await choice.click();
    const milliseconds = await watched(page);
    // A choice that changes nothing: what is known already says the same.
    if (milliseconds !== undefined) found.push({ at, milliseconds });
  }
}

const ways = [
  { page: 'index.html', use: answers },
  { page: 'team.html', use: edits },
];

/** With the pauses of somebody who reads, and with none. */
const pauses = [800, 0];

/** Of several walks, the least of each step: what else a machine does can only add to it. */
function leastOf(walks: readonly (readonly Effect[])[]): readonly Effect[] {
  const least = new Map<string, number>();
  for (const { at, milliseconds } of walks.flat()) {
    least.set(at, Math.min(milliseconds, least.get(at) ?? Number.POSITIVE_INFINITY));
  }
  return [...least].map(([at, milliseconds]) => ({ at, milliseconds }));
}

/** Every effect, with the processor `times` times slower than this one, in several walks. */
export async function measureEffects(
  address: string,
  times: number,
  walks: number,
): Promise<readonly Effects[]> {
  const found: Effects[] = [];
  const browser = await launchChromium();
  for (const { page, use } of ways) {
    for (const pause of pauses) {
      const walked: (readonly Effect[])[] = [];
      for (let walk = 0; walk < walks; walk += 1) {
        process.stderr.write(`${page}, ${pause} ms before each step, walk ${walk + 1} …\n`);
        const context = await browser.newContext({ locale: 'en-CA', serviceWorkers: 'block' });
        const slow = await slowPage(context, times);
        await slow.goto(address + page, { waitUntil: 'load' });
        walked.push(await use(slow, pause));
        await context.close();
      }
      found.push({ page, pause, effects: leastOf(walked) });
    }
  }
  await browser.close();
  return found;
}
