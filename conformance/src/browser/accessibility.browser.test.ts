import { type Language, languages } from '@renavigate/engine';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { setTextSize, violationsInEveryManner } from './axe.ts';
import { answerAll, begin } from './interview.ts';
import { linkTo } from './link.ts';
import { withPage, withPages } from './page.ts';
import { exploreScreens, patientScreens, type Screen } from './screens.ts';
import { afterTwoDrugs, untreated } from './stories.ts';

const screens: readonly Screen[] = [...patientScreens, ...exploreScreens];
const widths = [320, 1280];
const settings = languages.flatMap((language) => widths.map((width) => ({ language, width })));

/** Boxes that a finger has to meet; a hard word in running text is exempt, as links in sentences are. */
const targets = 'button:visible, summary:visible, select:visible, .choice:visible, nav a:visible';

async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.locator(targets).evaluateAll((all) =>
    all
      .filter((target) => !target.classList.contains('term'))
      .filter((target) => target.getBoundingClientRect().height < 43.5)
      .map((target) => `small: ${target.textContent}`),
  );
}

/** Whether the page scrolls sideways at a size, or with text of twice the size. */
async function tooWide(page: Page, width: number, height: number, size: '' | '200%') {
  await page.setViewportSize({ width, height });
  await setTextSize(page, size);
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  return needed > width ? [`${needed} px wide at ${width} px ${size}`] : [];
}

/** One main heading, no level left out, and the language of the page and of its parts. */
async function structure(page: Page, language: Language): Promise<readonly string[]> {
  return page.evaluate((own) => {
    const wrong: string[] = [];
    const visible = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter((heading) =>
      heading.checkVisibility(),
    );
    const levels = visible.map((heading) => Number(heading.tagName.slice(1)));
    if (levels.filter((level) => level === 1).length !== 1) wrong.push('not one h1');
    levels.forEach((level, place) => {
      if (level > (levels[place - 1] ?? 1) + 1) {
        wrong.push(`${visible[place]?.textContent}: h${level}`);
      }
    });
    if (document.documentElement.lang !== `${own}-CA`) wrong.push(document.documentElement.lang);
    const other = document.querySelector('header [lang]')?.getAttribute('lang');
    if (other !== (own === 'en' ? 'fr-CA' : 'en-CA')) wrong.push('other language not marked');
    return wrong;
  }, language);
}

/** Everything that can be looked up by a machine, on a screen as it was opened. */
async function look(page: Page, language: Language, width: number): Promise<readonly string[]> {
  const found = [...(await violationsInEveryManner(page)), ...(await structure(page, language))];
  if (width > 320) return [...found, ...(await tooWide(page, width, 800, '200%'))];
  found.push(...(await smallTargets(page)));
  // 1280 px at a zoom of 400 %.
  return [...found, ...(await tooWide(page, 320, 256, ''))];
}

describe('every screen', () => {
  test.each(settings)(
    'has no violation in light and dark and with larger text, fits, and is in order, in $language at $width px',
    ({ language, width }) =>
      withPages(async (open) => {
        const found: Record<string, readonly string[]> = {};
        for (const { name, path, arrange } of screens) {
          const { page, complaints, close } = await open(path, {
            locale: `${language}-CA`,
            viewport: { width, height: 800 },
            reducedMotion: 'reduce',
          });
          await page.locator('main h1:visible').waitFor();
          await arrange?.(page, language);
          const wrong = [...(await look(page, language, width)), ...complaints];
          if (wrong.length > 0) found[name] = wrong;
          await close();
        }
        expect(found).toEqual({});
      }),
    240_000,
  );
});

test('the first stop of the Tab key leads past the head of the page', () =>
  withPage(async ({ page }) => {
    // A key that comes before the page is drawn goes nowhere.
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Skip to the content',
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  }));

test('nothing under the focus is hidden by the bar at the bottom of a phone, and the order follows the page', () =>
  withPage(
    async ({ page }) => {
      await begin(page, 'en');
      await answerAll(page, afterTwoDrugs, 'en', { until: 'drugs' });
      const wrong: string[] = [];
      let before = -1;
      for (let stops = 0; stops < 40; stops += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const element = document.activeElement;
          const bar = document.querySelector('.bar');
          if (element === null || element === document.body) return undefined;
          const all = [...document.querySelectorAll('*')];
          const place = all.indexOf(element);
          const under =
            bar !== null &&
            !bar.contains(element) &&
            element.getBoundingClientRect().top + 8 > bar.getBoundingClientRect().top;
          return { place, under, html: element.outerHTML.slice(0, 200) };
        });
        if (focused === undefined) break;
        if (focused.under) wrong.push(`hidden: ${focused.html}`);
        if (focused.place < before) wrong.push(`out of order: ${focused.html}`);
        before = focused.place;
      }
      expect(wrong).toEqual([]);
    },
    '',
    { locale: 'en-CA', viewport: { width: 390, height: 600 } },
  ));

test('with forced colours, what is chosen and what is focused can be seen', () =>
  withPage(
    async ({ page }) => {
      await begin(page, 'en');
      await answerAll(page, untreated, 'en', { until: 'where' });
      const first = page.locator('.choice').first();
      await first.locator('input').check();
      const seen = await first.evaluate((element) => {
        const style = getComputedStyle(element);
        return { outline: style.outlineStyle, border: style.borderTopStyle };
      });
      expect(seen).toEqual({ outline: 'solid', border: 'solid' });
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        // The whole choice is outlined where its box is focused.
        const shown = element?.closest('.choice') ?? element;
        return shown === null ? '' : getComputedStyle(shown).outlineStyle;
      });
      expect(focus).toBe('solid');
    },
    '',
    { forcedColors: 'active' },
  ));

test('nothing moves when the system asks for no motion', () =>
  withPage(
    async ({ page }) => {
      await begin(page, 'en');
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, animationName } = getComputedStyle(element);
            return (
              transitionDuration.split(', ').some((each) => each !== '0s') ||
              animationName !== 'none'
            );
          })
          .map((element) => element.outerHTML.slice(0, 100)),
      );
      expect(moving).toEqual([]);
    },
    '',
    { reducedMotion: 'reduce' },
  ));

/** Everything that can be long is long: answers, what matters, and the person's own questions. */
const longStory = linkTo(afterTwoDrugs, {
  Matters: 'time.well.visits.pills.tired.gut.skin.immune.work.people.scans.home.cost.know',
  OwnMatter: 'To walk by the lake with my grandchildren. '.repeat(7).slice(0, 300),
  Questions: JSON.stringify(
    Array.from({ length: 9 }, (_, place) => ({
      id: `own.${place}`,
      text: `${place} ${'Could my daughter come along to this visit? '.repeat(8)}`,
      kept: true,
    })),
  ),
});
const summaries = [linkTo(untreated), longStory].flatMap((path) =>
  languages.flatMap((language) =>
    (['Letter', 'A4'] as const).map((format) => ({ path, language, format })),
  ),
);

test('a summary is two pages on Letter and A4, in both languages, however long the story', () =>
  withPages(async (open) => {
    const summary = patientScreens.find(({ name }) => name === 'summary');
    for (const { path, language, format } of summaries) {
      const { page, close } = await open(path, { locale: `${language}-CA` });
      await summary?.arrange?.(page, language);
      const pdf = await page.pdf({ format });
      const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g);
      expect(pages, `${language} ${format} ${path === longStory}`).toHaveLength(2);
      await close();
    }
  }));

test('who changes a question, or puts it aside, does not lose the focus', () =>
  withPages(async (open) => {
    const questions = patientScreens.find(({ name }) => name === 'questions');
    const { page, close } = await open(questions?.path ?? '', { locale: 'en-CA' });
    await questions?.arrange?.(page, 'en');
    const tagOfFocus = () => page.evaluate(() => document.activeElement?.tagName);
    const first = page.locator('.asked li').first();
    await first.getByRole('button', { name: /^Change/ }).click();
    expect(await tagOfFocus()).toBe('TEXTAREA');
    await page.keyboard.type(' Thank you.');
    await first.getByRole('button', { name: 'Done' }).click();
    expect(await first.innerText()).toContain('Thank you.');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /^Change: /,
    );
    await first.getByRole('button', { name: /^Put aside/ }).click();
    expect(await tagOfFocus()).toBe('H1');
    await page.getByText('1 put aside').waitFor();
    await close();
  }));
