import { type Language, languages } from '@renavigate/engine';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsInEveryManner } from './axe.ts';
import { answerAll, begin } from './interview.ts';
import { linkTo } from './link.ts';
import { withDevice, withPage } from './page.ts';
import { standingsShown } from './reading.ts';
import { afterTwoDrugs, untreated } from './stories.ts';
import { until, untilEqual } from './until.ts';
import { say } from './words.ts';

const own = linkTo(untreated);
const other = linkTo(afterTwoDrugs);

async function optionsAreThere(page: Page) {
  await page.locator('article[data-option]').first().waitFor({ state: 'attached' });
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Types another link into the address of an open tab. */
async function follow(page: Page, hash: string) {
  await page.evaluate((next) => {
    window.location.hash = next;
  }, hash);
}

const hashOf = (page: Page) => page.evaluate(() => window.location.hash);
const storedOn = (page: Page) => page.evaluate(() => localStorage.getItem('renavigate'));

/** The standings that a link leads to, in a page of its own. */
async function standingsOf(hash: string) {
  let standings: Awaited<ReturnType<typeof standingsShown>> = {};
  await withPage(async ({ page }) => {
    await optionsAreThere(page);
    standings = await standingsShown(page);
  }, hash);
  return standings;
}

describe.each(languages)('a second link in an open tab, in %s', (language: Language) => {
  const t = say(language);

  test('is asked about: staying keeps the answers and their address, opening can be undone', () =>
    withPage(
      async ({ page, complaints }) => {
        await optionsAreThere(page);
        const [mine, theirs] = [await standingsShown(page), await standingsOf(other)];
        expect(theirs).not.toEqual(mine);
        const asked = page.getByRole('alert').filter({ hasText: t.answers.opening.heading });
        await follow(page, other);
        await asked.waitFor();
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
          t.answers.opening.heading,
        );
        expect(await standingsShown(page)).toEqual(mine);
        await button(page, t.answers.opening.keep).click();
        await asked.waitFor({ state: 'detached' });
        expect(await hashOf(page)).toBe(own);
        expect(await standingsShown(page)).toEqual(mine);

        await follow(page, other);
        await button(page, t.answers.opening.open).click();
        await page.getByText(t.answers.opening.brought).waitFor();
        await optionsAreThere(page);
        expect(await standingsShown(page)).toEqual(theirs);
        expect(await hashOf(page)).toBe(other);

        await button(page, t.answers.opening.back).click();
        await untilEqual(page, () => standingsShown(page), mine);
        expect(complaints).toEqual([]);
      },
      own,
      { locale: `${language}-CA` },
    ));

  test('on the team’s page is asked about, and the case before can be had again', () =>
    withPage(
      async ({ page, complaints }) => {
        const cells = () =>
          page
            .locator('table[data-matrix] td')
            .evaluateAll((all) => all.map((cell) => (cell as HTMLElement).dataset['standing']));
        const ready = page.locator('table[data-matrix][aria-busy=false]');
        await ready.waitFor();
        const mine = await cells();
        const asked = page.locator('[data-asked]');
        await follow(page, other);
        await asked.waitFor();
        expect(await cells()).toEqual(mine);
        await asked.getByRole('button', { name: t.team.link.stay }).click();
        await asked.waitFor({ state: 'detached' });
        expect(await hashOf(page)).toBe(own);
        await follow(page, other);
        await asked.getByRole('button', { name: t.team.link.open }).click();
        await asked.waitFor({ state: 'detached' });
        await until(page, cells, (found) => expect(found).not.toEqual(mine));
        expect(await hashOf(page)).toBe(other);
        await button(page, t.team.open.undo).click();
        await untilEqual(page, cells, mine);
        // The address does not show another patient than the page.
        expect(await hashOf(page)).toBe('');
        expect(complaints).toEqual([]);
      },
      `team.html${own}`,
      { locale: `${language}-CA` },
    ));
});

test('a link in a tab without answers opens at once, also while the first page stands there', () =>
  withPage(async ({ page }) => {
    await page.locator('main h1:visible').waitFor();
    await follow(page, other);
    await optionsAreThere(page);
    expect(await standingsShown(page)).toEqual(await standingsOf(other));
  }));

test('a link with the same answers asks nothing', () =>
  withPage(async ({ page }) => {
    await optionsAreThere(page);
    const [first, ...others] = own.slice(1).split('&').slice(2, -1);
    await follow(page, `#r=1&n=2&${others.join('&')}&${first}`);
    await follow(page, other);
    await page.getByRole('alert').waitFor();
    await follow(page, own);
    await page.getByRole('alert').waitFor({ state: 'detached' });
  }, own));

describe('answers kept on the device', () => {
  test('are shown, and stay, when a link with others is opened', () =>
    withDevice(async ({ visit }) => {
      const t = say('en');
      const first = await visit(own);
      await optionsAreThere(first.page);
      const mine = await standingsShown(first.page);
      await button(first.page, t.way.keep.on).click();
      await button(first.page, t.way.keep.off).waitFor();
      const stored = await storedOn(first.page);
      await first.close();

      const { page } = await visit(other);
      await optionsAreThere(page);
      await page.getByText(t.answers.opening.heading).waitFor();
      expect(await storedOn(page)).toBe(stored);
      expect(await standingsShown(page)).toEqual(mine);
      await button(page, t.answers.opening.open).click();
      await page.getByText(t.answers.opening.brought).waitFor();
      await page.getByText(t.way.keep.isOther).waitFor();
      // An answer to what is opened is none of what is kept.
      await page.locator('nav.steps').getByText(t.way.steps.matters, { exact: true }).click();
      await page.locator('fieldset.safety-row input').first().check();
      expect(await storedOn(page)).toBe(stored);
      await button(page, t.way.keep.show).click();
      await button(page, t.way.keep.off).waitFor();
      await untilEqual(page, () => standingsShown(page), mine);
      expect(await storedOn(page)).toBe(stored);
    }));

  const kept = async (page: Page) => {
    const t = say('en');
    await begin(page, 'en');
    await answerAll(page, untreated, 'en', { until: 'bother' });
    await button(page, t.way.keep.on).click();
    await button(page, t.way.keep.off).waitFor();
  };

  test('stay forgotten: a second tab does not undo “Stop keeping”, and says so', () =>
    withDevice(async ({ visit }) => {
      const t = say('en');
      const { page: one } = await visit('');
      await kept(one);
      const { page: two } = await visit('');
      await optionsAreThere(two);
      await button(one, t.way.keep.off).click();
      await two.getByText(t.way.tabs.stopped).waitFor();
      await two.locator('nav.steps').getByText(t.way.steps.matters, { exact: true }).click();
      await two.locator('fieldset.safety-row input').first().check();
      await button(two, t.way.keep.on).waitFor();
      expect(await storedOn(two)).toBeNull();
    }));

  test('that were changed in another tab are told of, and neither tab writes over the other', () =>
    withDevice(async ({ visit }) => {
      const t = say('en');
      const { page: one } = await visit('');
      await kept(one);
      const { page: two } = await visit('');
      await optionsAreThere(two);
      await one.locator('nav.steps').getByText(t.way.steps.matters, { exact: true }).click();
      await one.locator('fieldset.safety-row input').first().check();
      await two.getByText(t.way.tabs.changed).waitFor();
      await one.waitForFunction(() => localStorage.getItem('renavigate')?.includes('Matters='));
      const stored = await storedOn(one);
      await two.locator('nav.steps').getByText(t.way.steps.matters, { exact: true }).click();
      await two.locator('fieldset.safety-row').nth(3).locator('input').first().check();
      expect(await storedOn(two)).toBe(stored);
      await button(two, t.way.keep.show).first().click();
      await button(two, t.way.keep.off).waitFor();
      expect(await storedOn(two)).toBe(stored);
    }));

  test('are forgotten in every tab, which is told', () =>
    withDevice(async ({ visit }) => {
      const t = say('en');
      const { page: one } = await visit('');
      await kept(one);
      const { page: two } = await visit('');
      await optionsAreThere(two);
      const { page: team } = await visit(`team.html${other}`);
      await team.locator('table[data-matrix][aria-busy=false]').waitFor();
      await button(one, t.way.forget.ask).click();
      await button(one, t.way.forget.yes).click();
      await two.getByText(t.way.tabs.forgotten).waitFor();
      expect(await two.locator('article[data-option]').count()).toBe(0);
      expect(await storedOn(two)).toBeNull();
      // The team’s page may hold another person: it asks.
      await team.getByRole('button', { name: t.team.forgotten.too }).click();
      await team.getByText(t.team.link.link_other.slice(0, 18)).waitFor({ state: 'detached' });
      expect(await hashOf(team)).toBe('');
    }));
});

describe('what a link brought', () => {
  const words = (count: number, length: number) =>
    JSON.stringify(
      Array.from({ length: count }, (_, place) => ({
        id: `own.${place}`,
        text: `${place} ${'word '.repeat(length / 5)}`,
        kept: true,
      })),
    );

  test('is marked, and a text without end is shortened, which is told', () =>
    withPage(
      async ({ page }) => {
        const t = say('en');
        await optionsAreThere(page);
        const problem = page.locator('section.problem');
        await problem.getByText('questions were too long').waitFor();
        await problem.getByText('too many questions').waitFor();
        await page.locator('nav.steps').getByText(t.way.steps.questions, { exact: true }).click();
        await page.locator('.asked li').first().waitFor();
        expect(await page.locator('.asked .note').first().innerText()).toBe(t.questions.brought);
        const lengths = await page
          .locator('.asked li > p:first-child')
          .evaluateAll((all) => all.map((one) => one.textContent?.length ?? 0));
        expect(Math.max(...lengths)).toBeLessThanOrEqual(1000);
        await page.locator('nav.steps').getByText(t.way.steps.summary, { exact: true }).click();
        expect(await page.locator('article.paper').innerText()).toContain(t.summary.paper.brought);
        const pdf = await page.pdf({ format: 'Letter' });
        expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
      },
      linkTo(untreated, { Questions: words(110, 500) }),
    ));

  test.each(['', 'team.html'])(
    'on page “%s”: a number out of range is told and is nowhere else',
    (path) =>
      withPage(
        async ({ page }) => {
          await page.getByText('800').first().waitFor();
          const places = await page
            .getByText('800')
            .evaluateAll(
              (all) =>
                all.filter((one) => one.closest('section.notice-of-link, section.notice') === null)
                  .length,
            );
          expect(places).toBe(0);
          if (path !== '') return;
          await optionsAreThere(page);
          await page.locator('nav.steps button').last().click();
          await page.locator('article.paper').waitFor();
          expect(await page.locator('article.paper').innerText()).not.toContain('800');
        },
        `${path}${own.replace(/karnofsky=\d+/, 'karnofsky=800')}`,
      ),
  );
});

describe('a device that does not keep', () => {
  const broken: Readonly<Record<string, () => void>> = {
    'refuses its storage': () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
    'throws at every reading and writing': () => {
      for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
        Storage.prototype[name] = () => {
          throw new DOMException('broken', 'InvalidStateError');
        };
      }
    },
    'is full': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  };

  test.each(Object.keys(broken))('because it %s says so, and the answers stay', (name) =>
    withDevice(async ({ visit, prepare }) => {
      const t = say('en');
      await prepare(broken[name] ?? (() => undefined));
      const { page, complaints } = await visit('');
      await begin(page, 'en');
      await answerAll(page, untreated, 'en', { until: 'bother' });
      await button(page, t.way.keep.on).click();
      await page.getByText(t.way.tabs.failed).waitFor();
      await button(page, t.way.keep.on).waitFor();
      expect(await page.locator('main h1:visible').innerText()).not.toBe('');
      expect(complaints).toEqual([]);
    }),
  );

  test.each([
    '{"answers":[[',
    '__proto__=1&r=1',
    'r=1&karnofsky=NaN_%7Bscore%7D',
    '\u0000\ud800',
    'r=1&n=9&cancerCameBack=yes&c=x',
  ])('with %j kept tells what cannot be read, gives it as a file, and leaves it as it is', (text) =>
    withDevice(async ({ visit }) => {
      const t = say('en');
      const first = await visit('');
      await first.page.evaluate((value) => localStorage.setItem('renavigate', value), text);
      await first.close();
      const { page, complaints } = await visit('');
      await page.getByText(t.answers.opening.unread).waitFor();
      const saving = page.waitForEvent('download');
      await button(page, t.answers.opening.save).click();
      expect((await saving).suggestedFilename()).toBe('renavigate-kept.txt');
      await page.locator('main h1:visible').waitFor();
      expect(await storedOn(page)).toBe(await page.evaluate((value) => value, text));
      expect(complaints).toEqual([]);
    }),
  );
});

test('what is told is in order: no violation in light and dark, and it fits a phone', () =>
  withPage(
    async ({ page }) => {
      await optionsAreThere(page);
      for (const hash of [other, own.replace('karnofsky=', 'shoeSize=')]) {
        await follow(page, hash);
        await page.getByRole('alert').waitFor();
        expect(await violationsInEveryManner(page)).toEqual([]);
        await button(page, say('en').answers.opening.open).click();
        await page.getByText(say('en').answers.opening.brought).waitFor();
        expect(await violationsInEveryManner(page)).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(320);
      }
    },
    own,
    { viewport: { width: 320, height: 720 }, reducedMotion: 'reduce' },
  ));
