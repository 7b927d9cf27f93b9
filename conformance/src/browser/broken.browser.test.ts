import { languages } from '@renavigate/engine';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsInEveryManner } from './axe.ts';
import { linkTo } from './link.ts';
import { saved, withDevice, withPage } from './page.ts';
import { standingsShown } from './reading.ts';
import { untreated } from './stories.ts';
import { untilEqual } from './until.ts';
import { say } from './words.ts';

const own = linkTo(untreated);

async function optionsAreThere(page: Page) {
  await page.locator('article[data-option]').first().waitFor({ state: 'attached' });
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Files of the app that are gone, by the beginnings of their names. */
async function lose(page: Page, ...names: readonly string[]) {
  const gone = new RegExp(`/assets/(${names.join('|')})-[^/]*\\.js$`);
  await page.context().route(gone, (route) => route.fulfill({ status: 404, body: 'gone' }));
  return () => page.context().unroute(gone);
}

const withoutWorker = { serviceWorkers: 'block' } as const;

/** Opens one of the pages, once some of its files are gone. */
function withLoss(
  names: readonly string[],
  path: string,
  use: (page: Page, mend: () => Promise<void>) => Promise<void>,
) {
  return withPage(
    async ({ page, address }) => {
      const mend = await lose(page, ...names);
      await page.goto('about:blank');
      await page.goto(address + path);
      await use(page, mend);
    },
    path === '' ? 'explore.html' : '',
    withoutWorker,
  );
}

const steps = ['matters', 'questions', 'summary'] as const;

describe('a missing part', () => {
  test.each(steps)('of the way (%s) keeps the answers, and comes when it is tried again', (step) =>
    withLoss([step[0]?.toUpperCase() + step.slice(1)], own, async (page, mend) => {
      const t = say('en');
      await optionsAreThere(page);
      const standings = await standingsShown(page);
      const go = (name: string) =>
        page.locator('nav.steps').getByText(name, { exact: true }).click();
      await go(t.way.steps[step]);
      const alert = page.getByRole('alert');
      await alert.getByText(`“${t.way.steps[step]}” could not be loaded`).waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      expect(await violationsInEveryManner(page)).toEqual([]);
      const file = await saved(page, () => button(page, t.shared.broken.save).click());
      expect(file).toContain('cancerCameBack=yes');
      // It is not there yet: the same again, and the other views are as they were.
      await button(page, t.shared.tryAgain).click();
      await alert.waitFor();
      await go(t.way.steps.options);
      await untilEqual(page, () => standingsShown(page), standings);
      await go(t.way.steps[step]);
      await alert.waitFor();
      await mend();
      await button(page, t.shared.tryAgain).click();
      await alert.waitFor({ state: 'detached' });
      await page.locator('main h1#heading').waitFor();
    }),
  );

  test.each(languages)('behind a door leaves the option in sight, in %s', (language) =>
    withPage(
      async ({ page }) => {
        const t = say(language);
        const mend = await lose(page, 'StudiesFound', 'Funding', 'Drugs');
        await optionsAreThere(page);
        const card = page.locator('.side article').first();
        await card.locator('> details > summary').last().click();
        for (const door of await card.locator('.doors > details > summary').all()) {
          await door.click();
        }
        const alerts = card.getByRole('alert');
        await alerts.nth(2).waitFor();
        expect(await alerts.count()).toBe(3);
        expect(await alerts.first().innerText()).toContain(t.shared.broken.missing);
        await mend();
        for (let left = 3; left > 0; left -= 1) {
          await alerts.first().getByRole('button', { name: t.shared.tryAgain }).click();
          await alerts.nth(left - 1).waitFor({ state: 'detached' });
          expect(await alerts.count()).toBe(left - 1);
        }
        await card.locator('.study').first().waitFor();
      },
      own,
      { ...withoutWorker, locale: `${language}-CA` },
    ),
  );

  test('that is the whole way leaves the first page, and comes when it is tried again', () =>
    withLoss(['Way'], own, async (page, mend) => {
      const t = say('en');
      await page.getByRole('alert').getByText(t.shared.broken.missing).waitFor();
      await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
      await mend();
      await button(page, t.shared.tryAgain).click();
      await optionsAreThere(page);
    }));

  test.each(['team.html', 'explore.html'])(
    'that is the inside of %s is told, and tried again',
    (path) =>
      withLoss(['Team', 'Inside'], path, async (page, mend) => {
        const t = say('en');
        await page.getByRole('alert').getByText(t.shared.broken.missing).waitFor();
        await mend();
        await button(page, t.shared.tryAgain).click();
        await page.locator('[data-matrix], [data-statement]').first().waitFor();
      }),
  );

  test('of the team’s page leaves the matrix, and comes when it is tried again', () =>
    withLoss(['Held'], `team.html${own}`, async (page, mend) => {
      const t = say('en');
      await page.locator('td[data-option]').first().click();
      await page.getByRole('tab').nth(1).click();
      await page.locator('.dock').getByRole('alert').waitFor();
      expect(await page.locator('td[data-option]').count()).toBeGreaterThan(50);
      await mend();
      await page.locator('.dock').getByRole('button', { name: t.shared.tryAgain }).click();
      await page.locator('.dock').getByRole('alert').waitFor({ state: 'detached' });
    }));

  test.each(['', 'team.html', 'explore.html'])(
    'without the app itself, “%s” is not blank',
    (path) =>
      withLoss(['index', 'team', 'explore'], path, async (page) => {
        await page.locator('.not-loaded').waitFor({ state: 'visible' });
        const said = await page.locator('body').innerText();
        for (const part of ['could not be loaded', 'n’a pas pu être chargée']) {
          expect(said).toContain(part);
        }
      }),
  );

  test('whose file a new page needs is had by loading it anew, with the answers', () =>
    withLoss(['Summary'], own, async (page, mend) => {
      const t = say('en');
      await optionsAreThere(page);
      const standings = await standingsShown(page);
      await page.evaluate(() => window.history.replaceState(window.history.state, '', '/'));
      await page.locator('nav.steps button').last().click();
      await page.getByRole('alert').waitFor();
      await mend();
      await Promise.all([page.waitForEvent('load'), button(page, t.shared.broken.reload).click()]);
      await page.locator('article.paper').waitFor();
      await page.locator('nav.steps').getByText(t.way.steps.options, { exact: true }).click();
      await optionsAreThere(page);
      expect(await standingsShown(page)).toEqual(standings);
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    }));
});

/** From now on, whatever tells a date breaks; mended by what is given. */
const breakDates = () => {
  Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
    get: () => {
      if (document.documentElement.dataset['mended'] === undefined) throw new Error('planted');
      return () => 'a day';
    },
  });
};

describe('a fault while something is shown', () => {
  const mend = (page: Page) =>
    page.evaluate(() => {
      document.documentElement.dataset['mended'] = '';
    });

  test.each(languages)('of the way is told with the answers kept, in %s', (language) =>
    withDevice(async ({ visit, prepare }) => {
      const t = say(language);
      await prepare(breakDates);
      const { page } = await visit(own);
      if (language === 'fr') await page.locator('header button[lang]').click();
      await optionsAreThere(page);
      await page.locator('nav.steps button').last().click();
      const alert = page.getByRole('alert');
      await alert.getByText(t.shared.broken.faultWhy).waitFor();
      const file = await saved(page, () => button(page, t.shared.broken.save).click());
      expect(file).toContain('cancerCameBack=yes');
      await mend(page);
      await button(page, t.shared.tryAgain).click();
      await page.locator('article.paper').waitFor();
    }),
  );

  test('of the team’s page is told with the case kept', () =>
    withDevice(async ({ visit, prepare }) => {
      const t = say('en');
      await prepare(breakDates);
      const { page } = await visit(`team.html${own}`);
      await page.getByRole('alert').getByText(t.shared.broken.faultWhy).waitFor();
      expect(await violationsInEveryManner(page)).toEqual([]);
      const file = await saved(page, () => button(page, t.shared.broken.save).click());
      expect(file).toContain('cancerCameBack=yes');
      await mend(page);
      await button(page, t.shared.tryAgain).click();
      await page.locator('[data-matrix]').waitFor();
      await page.getByText(t.team.link.link_other.slice(0, 18)).waitFor();
    }));

  test('of the whole page is told, the answers can be saved, and it goes on with them', () =>
    withDevice(async ({ visit, prepare }) => {
      const t = say('en');
      await prepare(() => {
        // What the frame and every view stand on.
        Object.defineProperty(navigator, 'onLine', {
          get: () => {
            if (document.documentElement.dataset['broken'] !== undefined)
              throw new Error('planted');
            return true;
          },
        });
      });
      const { page } = await visit(own);
      await optionsAreThere(page);
      const standings = await standingsShown(page);
      await page.evaluate(() => {
        document.documentElement.dataset['broken'] = '';
        window.dispatchEvent(new Event('online'));
      });
      await page.getByRole('alert').getByText(t.shared.broken.fault).waitFor();
      expect(await violationsInEveryManner(page)).toEqual([]);
      const file = await saved(page, () => button(page, t.shared.broken.save).click());
      expect(file).toContain('cancerCameBack=yes');
      await page.evaluate(() => {
        delete document.documentElement.dataset['broken'];
      });
      await button(page, t.shared.tryAgain).click();
      await optionsAreThere(page);
      expect(await standingsShown(page)).toEqual(standings);
    }));
});
