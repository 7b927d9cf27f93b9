import { type Language, languages } from '@renavigate/engine';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  answerAll,
  askedTerm,
  begin,
  type Facts,
  leadOn,
  mouse,
  pageShown,
  talkOf,
} from './interview.ts';
import { linkTo } from './link.ts';
import { type OpenedPage, withPage } from './page.ts';
import { expectStandingsSaid, standingsShown } from './reading.ts';
import { afterTwoDrugs, untreated } from './stories.ts';
import { say } from './words.ts';

const locales = { en: 'en-CA', fr: 'fr-CA' };
const phone = { width: 390, height: 844 };

/** Opens the page on a phone in a language and starts the talk. */
function started(language: Language, use: (opened: OpenedPage) => Promise<void>) {
  return withPage(
    async (opened) => {
      await begin(opened.page, language);
      await use(opened);
      expect(opened.complaints).toEqual([]);
    },
    '',
    { locale: locales[language], viewport: phone },
  );
}

/** At a page of the talk, as somebody comes there. */
function at(until: string, facts: Facts, use: (page: Page) => Promise<void>) {
  return started('en', async ({ page }) => {
    await answerAll(page, facts, 'en', { until });
    await use(page);
  });
}

const field = (page: Page, question: string) => page.locator(`[data-question="${question}"]`);
const input = (page: Page, question: string, value: string) =>
  field(page, question).locator(`input[value="${value}"]`);
const headingOf = (id: string, language: Language) =>
  talkOf().pages.find((each) => each.id === id)?.heading.patient[language] ?? '';

/** Enough for an answer that one more could change. */
const littleKnown: Facts = { cancerCameBack: true, histology: 'clearCell', metastatic: true };

const stories: Readonly<Record<string, Facts>> = { untreated, afterTwoDrugs };
const ways = languages.flatMap((language) =>
  Object.keys(stories).map((story) => ({ language, story })),
);

describe('the whole talk', () => {
  test.each(ways)('of $story in $language: what is shown agrees with the engine', (way) =>
    started(way.language, async ({ page }) => {
      const walked = await answerAll(page, stories[way.story] ?? {}, way.language);
      expect(walked.pages.length).toBeLessThanOrEqual(12);
      expectStandingsSaid(await standingsShown(page), walked);
    }),
  );

  test.each(languages)('“I don’t know” throughout ends with the options, in %s', (language) =>
    started(language, async ({ page }) => {
      const walked = await answerAll(page, {}, language);
      expectStandingsSaid(await standingsShown(page), walked);
    }),
  );

  test('the way on is in sight on every page of a phone, without scrolling', () =>
    started('fr', async ({ page }) => {
      for (;;) {
        const shown = await pageShown(page, 'fr');
        if (shown === undefined) break;
        const ways = page.locator('.talk-bar button[type=submit], button.choice');
        expect(await ways.count(), shown).toBeGreaterThan(0);
        for (const way of await ways.all()) {
          const box = await way.boundingBox();
          expect((box?.y ?? 9999) + (box?.height ?? 0), shown).toBeLessThanOrEqual(phone.height);
          expect((box?.x ?? 9999) + (box?.width ?? 0), shown).toBeLessThanOrEqual(phone.width);
        }
        const next = talkOf().pages[talkOf().pages.findIndex(({ id }) => id === shown) + 1];
        const { pages } = await answerAll(
          page,
          afterTwoDrugs,
          'fr',
          next === undefined ? {} : { until: next.id },
        );
        expect(pages).toEqual([shown]);
        if (next === undefined) break;
      }
    }));
});

describe('a page of the talk', () => {
  test('takes no answer that was not given, and says so beside the question', () =>
    at('where', untreated, async (page) => {
      await mouse.goOn(page);
      const problem = field(page, 'where').locator('.error');
      expect(await problem.innerText()).toContain('Where has the cancer come back?');
      const focused = await page.evaluate(() => document.activeElement?.getAttribute('name'));
      expect(focused).toBe('where');
      expect(await pageShown(page, 'en')).toBe('where');
    }));

  test('chooses nothing beforehand', () =>
    at('where', untreated, async (page) => {
      expect(await page.locator('main :checked').count()).toBe(0);
    }));

  test('asks at once what an answer calls for, and not when it is taken back', () =>
    at('where', untreated, async (page) => {
      await field(page, 'spread').waitFor();
      await input(page, 'where', 'brain').check();
      await field(page, 'brainActive').waitFor();
      // That it has spread follows from the place.
      await field(page, 'spread').waitFor({ state: 'detached' });
      await input(page, 'where', 'brain').uncheck();
      await field(page, 'brainActive').waitFor({ state: 'detached' });
      await field(page, 'spread').waitFor();
    }));

  test('“it has not come back” excludes every place, and a place excludes it', () =>
    at('where', untreated, async (page) => {
      await input(page, 'where', 'lung').check();
      await input(page, 'where', 'notBack').check();
      expect(await input(page, 'where', 'lung').isChecked()).toBe(false);
      await input(page, 'where', 'bone').check();
      expect(await input(page, 'where', 'notBack').isChecked()).toBe(false);
    }));

  test('a danger sign is told of with the next page', () =>
    at('bother', untreated, async (page) => {
      await input(page, 'bother', 'yes').check();
      await field(page, 'danger').locator('input').nth(1).check();
      const open = page.locator('.talk-question:not(:has(:checked))');
      // An answer can call for another question.
      for (let turns = 0; turns < 12 && (await open.count()) > 0; turns += 1) {
        await open.first().locator('input').last().check();
      }
      await leadOn(page, () => mouse.goOn(page));
      await page.locator('.alerts').waitFor();
      expect(await pageShown(page, 'en')).toBe('wish');
    }));

  test('a number that is none is refused beside its field, in its words', () =>
    at('afterOperation', afterTwoDrugs, async (page) => {
      await input(page, 'afterSurgery', 'yes').check();
      const number = field(page, 'monthsAfter').locator('input[type=text]');
      for (const typed of ['1.5', 'abc', '-1']) {
        await number.fill(typed);
        await mouse.goOn(page);
        const problem = field(page, 'monthsAfter').locator('.error');
        await problem.waitFor();
        expect(await problem.innerText()).toContain('a whole number, such as 0, 1 or 2');
      }
      await number.fill('1');
      await field(page, 'monthsAfter').locator('.error').waitFor({
        state: 'detached',
      });
    }));

  test('blood results that are not at hand are passed over with one press', () =>
    at('bloodResults', untreated, async (page) => {
      await leadOn(page, () => page.getByRole('button', { name: 'I don’t have them' }).click());
      expect(await pageShown(page, 'en')).not.toBe('bloodResults');
    }));
});

describe('on the way', () => {
  test('the focus and the title follow the pages', () =>
    started('en', async ({ page }) => {
      await answerAll(page, untreated, 'en', { until: 'where' });
      const heading = headingOf('where', 'en');
      await page.waitForFunction((text) => document.activeElement?.textContent === text, heading);
      expect(await page.title()).toBe(`${heading} – Renavigate`);
    }));

  test('back keeps what was pressed, in the page and in the browser', () =>
    started('en', async ({ page }) => {
      await answerAll(page, untreated, 'en', { until: 'wish' });
      await page.getByRole('button', { name: 'Back', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: headingOf('bother', 'en') }).waitFor();
      expect(await page.locator('main :checked').count()).toBeGreaterThan(0);
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: headingOf('where', 'en') }).waitFor();
      expect(await field(page, 'where').locator(':checked').count()).toBeGreaterThan(0);
      await page.goForward();
      await page.getByRole('heading', { level: 1, name: headingOf('bother', 'en') }).waitFor();
    }));

  test('the other language keeps what is pressed and says so of itself', () =>
    at('drugs', afterTwoDrugs, async (page) => {
      await input(page, 'drugs', 'targeted').check();
      await page.getByRole('button', { name: 'Français' }).click();
      expect(await page.locator('html').getAttribute('lang')).toBe('fr-CA');
      expect(await pageShown(page, 'fr')).toBe('drugs');
      expect(await page.title()).toBe(`${headingOf('drugs', 'fr')} – Renavigate`);
      expect(await input(page, 'drugs', 'targeted').isChecked()).toBe(true);
    }));

  test.each(languages)(
    'who wants no treatment is answered after five pages, with the way to return, in %s',
    (language) =>
      started(language, async ({ page }) => {
        const facts = { ...untreated, treatmentWanted: false };
        const { pages } = await answerAll(page, facts, language);
        expect(pages.length + 1).toBeLessThanOrEqual(5);
        const { ended } = talkOf();
        expect(await page.locator('main h1').innerText()).toBe(ended.heading.patient[language]);
        await page.getByRole('button', { name: ended.back.patient[language] }).click();
        await page.getByRole('heading', { level: 1, name: headingOf('wish', language) }).waitFor();
        await leadOn(page, () => page.locator('button[value=no]').click());
        await page.locator('.talk .primary').click();
        const first = page.locator('.side article').first();
        expect(await first.getAttribute('data-option')).toBe('careWithoutCancerTreatment');
      }),
  );

  test('the questions can be left for the answer, and found again where they were', () =>
    at('drugs', untreated, async (page) => {
      const t = say('en').way.steps;
      const steps = page.locator('nav.steps');
      await steps.getByText(t.options, { exact: true }).click();
      await page.locator('.first-screen').waitFor();
      await steps.getByText(t.question, { exact: true }).click();
      await page.locator('.talk').waitFor();
      expect(await pageShown(page, 'en')).toBe('drugs');
    }));
});

describe('the answer', () => {
  test.each([
    ['untreated', untreated],
    ['after two drugs', afterTwoDrugs],
    ['little known', { cancerCameBack: true }],
  ])('counts every option once, and the same everywhere: %s', (_, facts) =>
    withPage(async ({ page }) => {
      await page.locator('.side article').first().waitFor();
      const named = await page.locator('.first-choices > li').count();
      expect(await page.locator('.side article').count()).toBe(named);
      if (named > 1) {
        expect(await page.locator('#side-by-side').innerText()).toContain(String(named));
      }
      for (const group of await page.locator('.behind-group').all()) {
        const told = /\((\d+)\)/.exec(await group.locator('> summary').innerText())?.[1];
        expect(Number(told)).toBe(await group.locator('article').count());
      }
      const all = await page
        .locator('article[data-option]')
        .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-option')));
      expect(new Set(all).size).toBe(all.length);
    }, linkTo(facts)),
  );

  test.each(languages)(
    'one more answer is asked for only where it could change what stands first, in %s',
    (language) =>
      withPage(
        async ({ page }) => {
          const t = say(language).talk.moreExact;
          await page.getByRole('button', { name: t.go, exact: true }).click();
          await page.locator('form:visible').waitFor();
          expect(await askedTerm(page, language)).toBeDefined();
          const comes = t.comes.slice(0, t.comes.indexOf(':'));
          const leaves = t.leaves.slice(0, t.leaves.indexOf(':'));
          const notes = await page.locator('.notes').innerText();
          expect(notes.includes(comes) || notes.includes(leaves)).toBe(true);
        },
        linkTo(littleKnown),
        { locale: locales[language] },
      ),
  );

  test('a changed answer leads back to the answer, without another question', () =>
    withPage(async ({ page }) => {
      await page.locator('.side article').first().waitFor();
      const t = say('en').way.steps;
      await page.locator('nav.steps').getByText(t.question, { exact: true }).click();
      await page.locator('.answers button').first().click();
      const asked = await askedTerm(page, 'en');
      expect(asked).toBeDefined();
      await leadOn(page, () => mouse.goOn(page));
      await page.locator('.first-screen').waitFor();
    }, linkTo(untreated)));
});

describe('while one more question is still looked for', () => {
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

  const slowly = (use: (page: Page) => Promise<void>) =>
    withPage(
      async ({ page }) => {
        // The worker that looks for it never comes: the page does so itself, after a while.
        await page.context().route(/\.worker-/, () => undefined);
        await page.addInitScript(countWaits);
        await page.reload();
        const t = say('en').talk.moreExact;
        await page.getByRole('button', { name: t.go, exact: true }).click();
        await page.locator('form:visible').waitFor();
        await use(page);
      },
      linkTo(littleKnown),
      { serviceWorkers: 'block' },
    );
  const positionOf = (page: Page) => page.evaluate(() => Number(history.state?.position));

  test('who goes on gets there, once however often they press', () =>
    slowly(async (page) => {
      const asked = await askedTerm(page, 'en');
      const before = await positionOf(page);
      await page.locator('form:visible [value=unknown]').check();
      const button = page.locator('button[type=submit]:visible');
      await button.click();
      await button.click();
      await page.waitForFunction(
        (heading) => document.querySelector('main h1')?.textContent !== heading,
        asked?.question.patient.en,
      );
      await page.locator('html[data-waits="0"]').waitFor({ state: 'attached' });
      // The browser is told of the new view once it is painted: one, not two.
      await page.waitForFunction((position) => history.state?.position === position, before + 1);
      await page.goBack();
      expect((await askedTerm(page, 'en'))?.id).toBe(asked?.id);
    }));

  test('the answer is there meanwhile', () =>
    withPage(
      async ({ page }) => {
        await page.context().route(/\.worker-/, () => undefined);
        await page.reload();
        await page.locator('.first-choices li').first().waitFor();
        expect(await page.getByText(say('en').talk.moreExact.looking).count()).toBe(1);
      },
      linkTo(littleKnown),
      { serviceWorkers: 'block' },
    ));
});

describe('what does not go smoothly', () => {
  test('answers that contradict one another are told kindly, with the way out', () =>
    withPage(async ({ page }) => {
      await page.locator('.side article').first().waitFor();
      const t = say('en').way.steps;
      await page.locator('nav.steps').getByText(t.question, { exact: true }).click();
      await page.getByRole('button', { name: /^Change: Cancer drugs you have had/ }).click();
      const checked = page.locator('.choice input:checked');
      while ((await checked.count()) > 0) await checked.first().uncheck();
      await page.locator('form:visible').getByLabel('None of these', { exact: true }).check();
      await mouse.goOn(page);
      const problem = page.getByRole('region', { name: 'Some answers do not fit together' });
      await problem.waitFor();
      await problem
        .getByRole('button', { name: /^Change “/ })
        .first()
        .click();
      expect(await askedTerm(page, 'en')).toBeDefined();
    }, linkTo(afterTwoDrugs)));
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
