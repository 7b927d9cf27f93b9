import { readFileSync } from 'node:fs';
import { adviseBeside, compileLibrary, languages } from '@renavigate/engine';
import { readRecord } from '@renavigate/fhir';
import { common, library, recordMapping, terms } from '@renavigate/guideline';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsInEveryManner } from './axe.ts';
import { everyHand, hands } from './interview.ts';
import { readyOffline, saved } from './page.ts';
import { openRecord, withTeam } from './team.ts';
import { until, untilEqual } from './until.ts';

const held = compileLibrary(library);

const folder = `${import.meta.dirname}/../../../examples`;
const record = 'progression-on-nivolumab-and-ipilimumab.json';

/** The parts behind the matrix, in the order of their tabs. */
const dockOrder = ['detail', 'evidence', 'risk', 'history', 'compare'];

/** Every cell of the matrix, once all of its rows are there. */
async function cellsOf(page: Page) {
  await page.locator('table[data-matrix][aria-busy=false]').waitFor();
  return page.locator('table[data-matrix] td').evaluateAll((cells) =>
    cells.map((cell) => {
      const { option, edition, standing } = (cell as HTMLElement).dataset;
      return `${option} ${edition} ${standing}`;
    }),
  );
}

/** What the engine says of a record, as the cells of the matrix say it. */
function expectedCells(name: string): readonly string[] {
  const json: unknown = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
  const { patient } = readRecord(json, common.terms, recordMapping);
  const { options } = adviseBeside(held, patient);
  return options.flatMap(({ option, voices }) =>
    voices.map(({ edition, side, speaksOf }) => {
      const shown = side === 'silent' ? 'notCovered' : side;
      return `${option} ${edition} ${speaksOf === undefined ? shown : 'ofOthers'}`;
    }),
  );
}

test('the matrix of a record says what the engine says, and nothing was asked of any server', () =>
  withTeam(async ({ page, requests, served, complaints }) => {
    await readyOffline(page);
    const loaded = served.length;
    expect(requests.some((url) => /Held|evidence/.test(url))).toBe(false);
    await openRecord(page, record);
    await page.getByLabel('Replaced editions too').check();
    await untilEqual(page, () => cellsOf(page), expectedCells(record));
    expect(served.slice(loaded)).toEqual([]);
    expect(complaints).toEqual([]);
  }));

test('on paper the whole matrix stands, as high as all of its rows', () =>
  withTeam(async ({ page }) => {
    await openRecord(page, record);
    await cellsOf(page);
    await page.emulateMedia({ media: 'print' });
    // Letter, landscape.
    await page.setViewportSize({ width: 1056, height: 816 });
    const rows = page.locator('table[data-matrix] tbody tr');
    const heights = await rows.evaluateAll((all) => all.map((row) => row.clientHeight));
    expect(heights.length).toBeGreaterThan(20);
    expect(Math.min(...heights)).toBeGreaterThan(5);
    const clipped = await page
      .locator('.scroller')
      .evaluate((part) => part.scrollHeight - part.clientHeight);
    expect(clipped).toBe(0);
  }));

test('an option stays in sight beside editions that are scrolled to', () =>
  withTeam(
    async ({ page }) => {
      await cellsOf(page);
      const name = page.locator('table[data-matrix] tbody th').first();
      await name.scrollIntoViewIfNeeded();
      const before = await name.boundingBox();
      const moved = await page.locator('.scroller').evaluate((part) => {
        part.scrollBy({ left: 200, behavior: 'instant' });
        return part.scrollLeft;
      });
      expect(moved).toBe(200);
      expect(before).not.toBeNull();
      expect(await name.boundingBox()).toEqual(before);
    },
    { viewport: { width: 390, height: 844 } },
  ));

test('an edit changes the matrix, says what the record said, and can be taken back', () =>
  withTeam(async ({ page }) => {
    await openRecord(page, record);
    const before = await cellsOf(page);
    const row = page.locator('[data-term="kidneyCancerTreatedBefore"]');
    await row.getByRole('radio', { name: 'Unknown' }).click({ force: true });
    await row.getByText('In the file: yes.').waitFor();
    await row.getByRole('button', { name: 'Use the file' }).click();
    await untilEqual(page, () => cellsOf(page), before);
    expect(await page.evaluate(() => document.activeElement?.closest('[data-term]') !== null)).toBe(
      true,
    );
  }));

test('what is no record of one patient is refused, and the case stays', () =>
  withTeam(async ({ page }) => {
    await openRecord(page, record);
    const before = await cellsOf(page);
    for (const name of ['two-patients', 'fhir-r5', 'lung-cancer']) {
      await openRecord(page, `refused/${name}.json`);
      await page.getByRole('alert').getByText(`${name}.json was not opened`).waitFor();
      expect(await cellsOf(page)).toEqual(before);
    }
    await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('facts-heading');
  }));

test.each(languages)(
  'the keyboard alone goes through the matrix, to the reasons and back, in %s',
  (language) =>
    withTeam(
      async ({ page }) => {
        await openRecord(page, record);
        await page.locator('td[data-option]').first().waitFor();
        await page.locator('body').press('m');
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Enter');
        const option = await page.evaluate(
          () => (document.activeElement as HTMLElement).dataset['option'],
        );
        await page.locator(`[data-detail="${option}"]`).waitFor();
        await page.keyboard.press('Enter');
        expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
          'tabpanel',
        );
        await page.keyboard.press('Escape');
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TD');
        await page.keyboard.press('/');
        await page.keyboard.type('histolog');
        expect(await page.getByRole('searchbox').inputValue()).toBe('histolog');
        await page.keyboard.press('Tab');
        await page.keyboard.press('?');
        await page.locator('dialog input[type=checkbox]').uncheck();
        await page.keyboard.press('Escape');
        await page.keyboard.press('m');
        expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('TD');
      },
      { locale: `${language}-CA` },
    ),
);

test.each(everyHand)(
  'the whole way, from a new fact to what is taken along, in $language by $name alone',
  ({ language, name }) =>
    withTeam(
      async ({ page, complaints }) => {
        const hand = hands[name];
        const fact = page.locator('[data-term="cancerCameBack"]');
        const before = await cellsOf(page);
        await fact.waitFor();
        // That it did not come back puts it outside the scope of some editions.
        await hand.take(page, fact, fact.getByRole('radio').nth(1));
        await until(
          page,
          () => cellsOf(page),
          (cells) => expect(cells).not.toEqual(before),
        );
        for (const tab of ['risk', 'history', 'compare', 'evidence', 'detail']) {
          const key = { risk: 'r', history: 'h', compare: 'c', evidence: 'e', detail: 'd' }[tab];
          if (name === 'keyboard') await page.keyboard.press(key ?? '');
          else await page.getByRole('tab').nth(dockOrder.indexOf(tab)).click();
          await page.locator(`[role=tab][aria-selected=true][data-key=${tab}]`).waitFor();
          expect(await page.getByRole('tabpanel').innerText()).not.toBe('');
        }
        const tools = page.locator('.tool-bar button');
        const named = (text: string) => tools.getByText(text, { exact: true });
        const advice = await saved(page, () => hand.press(page, named('JSON')));
        expect(JSON.parse(advice)).toMatchObject({ renavigate: 'advice/3', language });
        const bundle = await saved(page, () => hand.press(page, named('FHIR')));
        expect(JSON.parse(bundle)).toMatchObject({ resourceType: 'Bundle' });
        expect(complaints).toEqual([]);
      },
      { locale: `${language}-CA` },
    ),
);

test('every term can be found by its label', () =>
  withTeam(async ({ page }) => {
    await page.getByRole('radio', { name: 'All', exact: true }).check({ force: true });
    for (const { id } of terms) {
      expect(await page.locator(`[data-term="${id}"]`).count(), id).toBe(1);
    }
  }));

const manners = languages.flatMap((language) => [320, 1280].map((width) => ({ language, width })));

test.each(manners)(
  'axe finds nothing in light and dark and with larger text, in $language at $width px',
  ({ language, width }) =>
    withTeam(
      async ({ page, complaints }) => {
        await page.locator('.dock-panel').first().waitFor();
        expect(await violationsInEveryManner(page)).toEqual([]);
        await openRecord(page, record);
        await page.locator('td[data-standing="offered"]').first().click();
        const found: Record<string, readonly string[]> = {
          facts: await violationsInEveryManner(page, '.facts-side'),
          matrix: await violationsInEveryManner(page, '.matrix-side'),
        };
        for (const tab of await page.getByRole('tab').all()) {
          await tab.click();
          await page.waitForLoadState('networkidle');
          found[await tab.innerText()] = await violationsInEveryManner(page, '.dock-panel');
        }
        expect(Object.values(found).flat(), JSON.stringify(found)).toEqual([]);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(sideways).toBeLessThanOrEqual(0);
        expect(complaints).toEqual([]);
      },
      { locale: `${language}-CA`, viewport: { width, height: 800 }, reducedMotion: 'reduce' },
    ),
  240_000,
);
