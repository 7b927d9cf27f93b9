import { type Language, languages, termOf } from '@renavigate/engine';
import { ccs2019 } from '@renavigate/guideline';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answerAll, give, noneOfThese, start, yesOrNo } from './browser/interview.ts';
import { withPage } from './browser/page.ts';
import { afterSunitinib, withoutBloodTests } from './browser/stories.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** What axe finds wrong, as short lines. */
async function violations(page: Page): Promise<readonly string[]> {
  // The policy of the page forbids added scripts; a test may speak to the browser itself.
  await page.evaluate(axe.source);
  const results = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
  return results;
}

async function openAllDetails(page: Page) {
  await page.locator('details:not([open])').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}

/** The screens that a person meets, with everything unfolded. */
async function onEveryScreen(
  page: Page,
  language: Language,
  look: (screen: string) => Promise<void>,
) {
  const unfolded = async (screen: string) => {
    await openAllDetails(page);
    await look(screen);
  };
  await unfolded('welcome');
  await page.getByRole('button', { name: start[language], exact: true }).click();
  await unfolded('yes or no');
  await page.locator('button[type=submit]').click();
  await look('an error');
  await answerAll(page, withoutBloodTests, language, { until: 'sites' });
  await unfolded('several');
  await answerAll(page, withoutBloodTests, language, { until: 'karnofsky' });
  await unfolded('number');
  await answerAll(page, withoutBloodTests, language);
  await unfolded('result');
  const drugs = termOf('receivedDrugs', ccs2019.terms).label.patient[language];
  await page
    .locator('.answers button')
    .and(page.getByRole('button', { name: drugs }))
    .click();
  await page.locator('.choice input:checked').first().uncheck();
  await give(page, noneOfThese(language));
  await unfolded('contradiction');
  await page.locator('.problem button').first().waitFor();
  await page
    .locator('.answers button')
    .first()
    .evaluate((button) => {
      if (button instanceof HTMLElement) button.click();
    });
  await give(page, yesOrNo(false, language));
  await unfolded('outside');
}

const widths = [320, 1280];
const settings = languages.flatMap((language) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    widths.map((width) => ({ language, colorScheme, width })),
  ),
);

function optionsFor(language: Language, width: number, height = 800) {
  return { locale: `${language}-CA`, viewport: { width, height } };
}

describe('every screen', () => {
  test.each(settings)('has no violation in $language, $colorScheme, $width px', (setting) =>
    withPage(
      async ({ page, complaints }) => {
        const found: Record<string, readonly string[]> = {};
        await onEveryScreen(page, setting.language, async (screen) => {
          const wrong = await violations(page);
          if (wrong.length > 0) found[screen] = wrong;
        });
        expect(found).toEqual({});
        expect(complaints).toEqual([]);
      },
      '',
      {
        ...optionsFor(setting.language, setting.width),
        colorScheme: setting.colorScheme,
        reducedMotion: 'reduce',
      },
    ),
  );

  test.each(languages)('fits 320 px and a zoom of 400 %, in %s', (language) =>
    withPage(
      async ({ page }) => {
        const wide: string[] = [];
        await onEveryScreen(page, language, async (screen) => {
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          if (width > 320) wide.push(`${screen}: ${width} px`);
        });
        expect(wide).toEqual([]);
      },
      '',
      optionsFor(language, 320, 256),
    ),
  );

  test('has targets of at least 44 px', () =>
    withPage(
      async ({ page }) => {
        const small: string[] = [];
        await onEveryScreen(page, 'en', async (screen) => {
          const found = await page
            .locator(
              'button:visible, summary:visible, select:visible, .choice:visible, nav a:visible',
            )
            .evaluateAll((targets) =>
              targets
                .filter((target) => target.getBoundingClientRect().height < 43.5)
                .map((target) => target.textContent),
            );
          small.push(...found.map((text) => `${screen}: ${text}`));
        });
        expect(small).toEqual([]);
      },
      '',
      optionsFor('en', 390),
    ));
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

test('nothing under the focus is hidden by the bar at the bottom of a phone', () =>
  withPage(
    async ({ page }) => {
      await page.getByRole('button', { name: start.en, exact: true }).click();
      await answerAll(page, afterSunitinib, 'en', { until: 'receivedDrugs' });
      const hidden: string[] = [];
      for (let stops = 0; stops < 40; stops += 1) {
        await page.keyboard.press('Tab');
        const under = await page.evaluate(() => {
          const focused = document.activeElement;
          const bar = document.querySelector('.bar');
          if (focused === null || bar === null || bar.contains(focused)) return undefined;
          const low = focused.getBoundingClientRect().top + 8 > bar.getBoundingClientRect().top;
          return low ? focused.outerHTML : undefined;
        });
        if (under !== undefined) hidden.push(under);
      }
      expect(hidden).toEqual([]);
    },
    '',
    optionsFor('en', 390, 600),
  ));

test.each(languages)('the result prints on two pages, in %s', (language) =>
  withPage(
    async ({ page }) => {
      await page.getByRole('button', { name: start[language], exact: true }).click();
      await answerAll(page, withoutBloodTests, language);
      const pdf = await page.pdf({ format: 'Letter' });
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
    },
    '',
    optionsFor(language, 1280),
  ),
);
