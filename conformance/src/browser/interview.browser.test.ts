import { type Language, languages } from '@renavigate/engine';
import { common } from '@renavigate/guideline';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  answerAll,
  askedTerm,
  begin,
  choice,
  type Facts,
  give,
  mouse,
  yesOrNo,
} from './interview.ts';
import { type OpenedPage, withPage } from './page.ts';
import { expectStandings, standingsExpected, standingsShown } from './reading.ts';
import { afterTwoDrugs, untreated } from './stories.ts';

const locales = { en: 'en-CA', fr: 'fr-CA' };

/** Opens the page in a language and starts the questions. */
function started(language: Language, use: (opened: OpenedPage) => Promise<void>) {
  return withPage(
    async (opened) => {
      await begin(opened.page, language);
      await use(opened);
      expect(opened.complaints).toEqual([]);
    },
    '',
    { locale: locales[language] },
  );
}

const stories: Readonly<Record<string, Facts>> = { untreated, afterTwoDrugs };
const ways = languages.flatMap((language) =>
  Object.keys(stories).map((story) => ({ language, story })),
);

describe('every question', () => {
  test.each(ways)('of $story in $language: what is shown agrees with the engine', (way) =>
    started(way.language, async ({ page }) => {
      const facts = stories[way.story] ?? {};
      await answerAll(page, facts, way.language);
      // What was not asked would have changed nothing.
      expectStandings(await standingsShown(page), facts);
    }),
  );

  test.each(languages)('“I don’t know” throughout ends with the options, in %s', (language) =>
    started(language, async ({ page }) => {
      const asked = await answerAll(page, {}, language);
      expect(asked.length).toBeGreaterThan(20);
      expect(await standingsShown(page)).toMatchObject(
        Object.fromEntries(
          Object.entries(standingsExpected({})).filter(([, standing]) => standing === 'open'),
        ),
      );
    }),
  );
});

describe('on the way', () => {
  test('a question takes no answer that was not given, and says so where it is heard', () =>
    started('en', async ({ page }) => {
      await mouse.goOn(page);
      const error = page.locator('.error');
      expect(await error.innerText()).toContain('Please choose an answer');
      expect(await error.evaluate((element) => element === document.activeElement)).toBe(true);
      expect((await askedTerm(page, 'en'))?.id).toBe('cancerCameBack');
    }));

  test.each(languages)(
    'a question says what it can settle, not one gone back to, in %s',
    (language) =>
      started(language, async ({ page }) => {
        await give(page, yesOrNo(true, language));
        expect(await page.locator('.notes .hint:visible').innerText()).toMatch(/\d+/);
        await page.locator('button.back').click();
        expect((await askedTerm(page, language))?.id).toBe('cancerCameBack');
        expect(await page.locator('.notes .hint:visible').count()).toBe(0);
      }),
  );

  test('a number that is not plausible is refused with the way to mend it', () =>
    started('fr', async ({ page }) => {
      await answerAll(page, afterTwoDrugs, 'fr', { until: 'linesOfTherapy' });
      await give(page, { choose: [], type: '80' });
      expect(await page.locator('.error').innerText()).toContain('de 0 à 10');
      await give(page, { choose: [], type: '1' });
      await page.locator('.error').waitFor({ state: 'detached' });
      expect((await askedTerm(page, 'fr'))?.id).not.toBe('linesOfTherapy');
    }));

  test('the focus and the title follow the questions', () =>
    started('en', async ({ page }) => {
      await give(page, { choose: ['Yes'] });
      const question = (await askedTerm(page, 'en'))?.question.patient.en;
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      expect(focused).toBe(question);
      expect(await page.title()).toBe(`${question} – Renavigate`);
    }));

  test('the question after the answer in the form is made out of sight, anew for another answer', () =>
    started('en', async ({ page }) => {
      const hidden = page.locator('main h1:not(:visible)');
      await mouse.choose(page, 'Yes');
      await hidden.waitFor({ state: 'attached' });
      const ahead = await hidden.textContent();
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      await hidden.evaluate((heading) => heading.classList.add('of-yes'));
      await mouse.choose(page, 'I don’t know');
      await page.locator('main h1.of-yes').waitFor({ state: 'detached' });
      await mouse.choose(page, 'Yes');
      await page.waitForFunction(
        (text) => [...document.querySelectorAll('main h1')].at(-1)?.textContent === text,
        ahead,
      );
      await mouse.goOn(page);
      await page.getByRole('heading', { level: 1, name: ahead ?? '' }).waitFor();
      expect(await page.locator('main h1').count()).toBe(1);
    }));

  describe('while the next question is still looked for', () => {
    const slowly = (use: (page: Page) => Promise<void>) =>
      withPage(
        async ({ page }) => {
          // The worker that looks for it never comes: the page does so itself, after a while.
          await page.context().route(/\.worker-/, () => undefined);
          await page.addInitScript(countWaits);
          await page.reload();
          await begin(page, 'en');
          // What follows on the first four answers is known from the build.
          for (const _ of [1, 2, 3, 4]) await give(page, { choose: ['I don’t know'] });
          await use(page);
        },
        '',
        { serviceWorkers: 'block' },
      );
    /** Counts what waits for a while, so that a test can wait until nothing does. */
    const countWaits = () => {
      const start = window.setTimeout.bind(window);
      const stop = window.clearTimeout.bind(window);
      const waits = new Set<unknown>();
      const tell = () => {
        document.documentElement.dataset['waits'] = String(waits.size);
      };
      Object.assign(window, {
        setTimeout: (then: () => void, after = 0) => {
          const wait = start(() => {
            waits.delete(wait);
            then();
            tell();
          }, after);
          if (after > 1000) waits.add(wait);
          tell();
          return wait;
        },
        clearTimeout: (wait: number) => {
          waits.delete(wait);
          stop(wait);
          tell();
        },
      });
    };
    const positionOf = (page: Page) => page.evaluate(() => Number(history.state?.position));
    const noWait = (page: Page) =>
      page.locator('html[data-waits="0"]').waitFor({ state: 'attached' });
    const passed = (page: Page, question: string | undefined) =>
      page.waitForFunction(
        (heading) => document.querySelector('main h1')?.textContent !== heading,
        question,
      );

    test('who goes on gets there, once however often they press', () =>
      slowly(async (page) => {
        const asked = await askedTerm(page, 'en');
        const before = await positionOf(page);
        await choice(page, 'I don’t know').check();
        const button = page.locator('button[type=submit]:visible');
        await button.click();
        await button.click();
        await passed(page, asked?.question.patient.en);
        await noWait(page);
        // The browser is told of the new view once it is painted: one, not two.
        await page.waitForFunction((position) => history.state?.position === position, before + 1);
        await page.goBack();
        expect((await askedTerm(page, 'en'))?.id).toBe(asked?.id);
      }));

    test('who goes on the moment they choose gets there', () =>
      slowly(async (page) => {
        const asked = await askedTerm(page, 'en');
        // In one task: no hand is as quick, but a slow page makes it so.
        await page.evaluate(() => {
          document.querySelector<HTMLElement>('main form [value=unknown]')?.click();
          document.querySelector<HTMLElement>('main form [type=submit]')?.click();
        });
        await passed(page, asked?.question.patient.en);
      }));
  });

  test('back keeps the answers and what was asked, in the page and in the browser', () =>
    started('en', async ({ page }) => {
      await give(page, { choose: ['Yes'] });
      const second = await askedTerm(page, 'en');
      const unknown = page.locator('form:visible').getByLabel('I don’t know', { exact: true });
      await unknown.check();
      await mouse.goOn(page);
      await page.getByRole('button', { name: 'Back', exact: true }).click();
      await page
        .getByRole('heading', { level: 1, name: second?.question.patient.en ?? '' })
        .waitFor();
      expect(await unknown.isChecked()).toBe(true);
      await page.goBack();
      expect((await askedTerm(page, 'en'))?.id).toBe('cancerCameBack');
      expect(await choice(page, 'Yes').isChecked()).toBe(true);
      await page.goForward();
      expect((await askedTerm(page, 'en'))?.id).toBe(second?.id);
    }));

  test('who has no blood tests at hand is asked for none of them', () =>
    started('en', async ({ page }) => {
      await answerAll(page, untreated, 'en', { until: 'calciumAboveLimit' });
      await page.getByRole('button', { name: 'I have no blood tests at hand' }).click();
      const asked = await answerAll(page, untreated, 'en');
      const bloodTests = common.terms.filter(({ whereFound }) => whereFound === 'bloodTest');
      expect(bloodTests.filter(({ id }) => asked.includes(id))).toEqual([]);
    }));

  test('the other language keeps the answers and says so of itself', () =>
    started('en', async ({ page }) => {
      await answerAll(page, afterTwoDrugs, 'en', { until: 'receivedDrugs' });
      await mouse.choose(page, 'sunitinib (Sutent)');
      await page.getByRole('button', { name: 'Français' }).click();
      expect(await page.locator('html').getAttribute('lang')).toBe('fr-CA');
      const term = await askedTerm(page, 'fr');
      expect(term?.id).toBe('receivedDrugs');
      expect(await page.title()).toBe(`${term?.question.patient.fr} – Renavigate`);
      expect(await choice(page, 'sunitinib (Sutent)').isChecked()).toBe(true);
    }));

  test('what is clear is told where it is heard, and seen at the bottom of a phone', () =>
    started('en', async ({ page }) => {
      const status = page.locator('p.visually-hidden[role=status]');
      await page.setViewportSize({ width: 390, height: 844 });
      await give(page, { choose: ['Yes'] });
      const before = await status.textContent();
      expect(before).toMatch(/^\d+ treatments? .*\d+ .*\.$/);
      expect(before).toBe(await page.locator('.bar p').innerText());
      const asked = await askedTerm(page, 'en');
      await page.locator('.bar').getByRole('button', { name: 'See the options' }).click();
      await page.locator('h1:visible', { hasText: /options/i }).waitFor();
      await page
        .getByRole('navigation', { name: 'Your way through' })
        .getByText('Questions', { exact: true })
        .click();
      expect((await askedTerm(page, 'en'))?.id).toBe(asked?.id);
    }));
});

describe('what does not go smoothly', () => {
  test('answers that contradict one another are told kindly, with the way out', () =>
    started('en', async ({ page }) => {
      await answerAll(page, afterTwoDrugs, 'en');
      // Back to a question, and an answer that cannot be true beside the others.
      await page.locator('details.unfold > summary', { hasText: 'Your answers' }).click();
      await page
        .getByRole('button', { name: /^Change: Cancer drugs you have had/ })
        .first()
        .click();
      const checked = page.locator('.choice input:checked');
      while ((await checked.count()) > 0) await checked.first().uncheck();
      await give(page, { choose: ['None of these'] });
      const problem = page.getByRole('region', { name: 'Some answers do not fit together' });
      await problem.waitFor();
      const way = problem.getByRole('button', { name: /^Change “/ }).first();
      await way.click();
      expect(await askedTerm(page, 'en')).toBeDefined();
    }));
});

describe('a shared link', () => {
  const link = '#r=1&n=3&cancerCameBack=yes&histology=clearCell&shoeSize=43&c=wrong';

  test.each(languages)(
    'that is damaged opens with what could be read, and says what could not, in %s',
    (language) =>
      withPage(
        async ({ page, complaints }) => {
          const problem = page.locator('section.problem');
          await problem.waitFor();
          expect(await problem.innerText()).toContain('shoeSize');
          await page.locator('article[data-option]').first().waitFor({ state: 'attached' });
          expect(await page.locator('main').innerText()).not.toContain('{{');
          expect(complaints).toEqual([]);
        },
        link,
        { locale: locales[language] },
      ),
  );
});
