import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { answerAll, begin } from './interview.ts';
import { linkTo } from './link.ts';
import { type Open, withPages } from './page.ts';
import { afterTwoDrugs, untreated } from './stories.ts';

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../../../docs/pictures/${name}`, import.meta.url));
}

const desk = { viewport: { width: 1280, height: 1180 }, locale: 'en-CA' } as const;
const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  locale: 'en-CA',
} as const;
const dark = { colorScheme: 'dark', locale: 'fr-CA' } as const;

const options = (page: Page) =>
  page.locator('article[data-option]').first().waitFor({ state: 'attached' });

interface Picture {
  readonly name: string;
  readonly path?: string;
  readonly settings: BrowserContextOptions;
  readonly arrange?: (page: Page) => Promise<void>;
}

/** The main screens, for the README and for those who look before they try. */
const pictures: readonly Picture[] = [
  { name: 'result', path: linkTo(untreated), settings: desk, arrange: options },
  {
    name: 'phone',
    settings: phone,
    arrange: async (page) => {
      await begin(page, 'en');
      await answerAll(page, untreated, 'en', { until: 'type' });
    },
  },
  {
    name: 'phone-dark-french',
    path: linkTo(afterTwoDrugs),
    settings: { ...phone, ...dark },
    arrange: options,
  },
  {
    name: 'studies',
    path: linkTo(untreated),
    settings: { ...desk, viewport: { width: 1280, height: 1500 } },
    arrange: async (page) => {
      await options(page);
      const card = page.locator('article[data-option="pembrolizumabAxitinib"]');
      await card.locator('> details > summary').click();
      await card.locator('.doors > details > summary').nth(2).click();
      await card.locator('.study').first().waitFor();
      await card.locator('.study').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'team',
    path: `team.html${linkTo(afterTwoDrugs)}`,
    settings: { viewport: { width: 1440, height: 960 }, locale: 'en-CA' },
    arrange: async (page) => {
      await page.locator('[data-matrix]').waitFor();
    },
  },
  {
    name: 'team-dark-french',
    path: `team.html${linkTo(afterTwoDrugs)}`,
    settings: { viewport: { width: 1440, height: 960 }, ...dark },
    arrange: async (page) => {
      await page.locator('[data-matrix]').waitFor();
    },
  },
  {
    name: 'inside',
    path: 'explore.html#edition=ccs-2019',
    settings: { ...desk, viewport: { width: 1280, height: 1400 } },
    arrange: async (page) => {
      const flow = page.locator('section[data-flow]');
      await flow.locator('> .chooser select').selectOption('nivolumab');
      for (const place of [0, 1, 2]) {
        await flow.locator('.flow-facts select').nth(place).selectOption({ index: 1 });
      }
      await flow.scrollIntoViewIfNeeded();
    },
  },
];

async function take(open: Open, { name, path = '', settings, arrange }: Picture) {
  const { page, close } = await open(path, { reducedMotion: 'reduce', ...settings });
  await page.locator('main h1').waitFor();
  await arrange?.(page);
  await page.waitForTimeout(400);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: pathOf(`${name}.png`) });
  await close();
}

/** The two pages on paper, as a file to print. */
async function takePaper(open: Open) {
  const { page, close } = await open(linkTo(untreated), { locale: 'en-CA' });
  await options(page);
  await page.locator('nav.steps button').last().click();
  await page.locator('.paper').waitFor();
  await page.pdf({ path: pathOf('summary.pdf'), format: 'Letter' });
  await close();
}

await withPages(async (open) => {
  for (const picture of pictures) await take(open, picture);
  await takePaper(open);
});
