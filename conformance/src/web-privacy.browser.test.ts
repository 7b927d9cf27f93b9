import { languages } from '@renavigate/engine';
import { expect, test } from 'vitest';
import { answerAll, begin } from './browser/interview.ts';
import { linkTo } from './browser/link.ts';
import { readyOffline, withPage, withPages } from './browser/page.ts';
import { afterTwoDrugs, untreated } from './browser/stories.ts';

const pages = ['', 'team.html', 'explore.html'] as const;

test.each(languages)('once the page is there, nothing is asked of any server, in %s', (language) =>
  withPage(
    async ({ page, served, requests, address, complaints }) => {
      await readyOffline(page);
      const loaded = served.length;
      await begin(page, language);
      await answerAll(page, afterTwoDrugs, language);
      await page.locator('article[data-option]').first().waitFor({ state: 'attached' });
      const card = page.locator('article[data-standing="offered"]').first();
      await card.locator('> details > summary').click();
      for (const door of await card.locator('.doors > details > summary').all()) await door.click();
      await page.waitForTimeout(500);
      for (const step of [2, 3, 4]) await page.locator('nav.steps button').nth(step).click();
      await page.locator('header button[lang]').click();
      await page.goto(`${address}team.html${linkTo(untreated)}`);
      await page.locator('main h1').waitFor();
      await page.goto(`${address}explore.html`);
      await page.locator('main h1').waitFor();
      await page.waitForLoadState('networkidle');
      expect(served.slice(loaded)).toEqual([]);
      expect(
        requests.filter((url) => !url.startsWith(address) && !url.startsWith('data:')),
      ).toEqual([]);
      expect(complaints).toEqual([]);
    },
    '',
    { locale: `${language}-CA` },
  ),
);

test('loading takes plain GETs of a few files of its own, and no answer of a shared link', () =>
  withPages(async (open) => {
    const { page, served } = await open(linkTo(untreated), {});
    await page.locator('article[data-option]').first().waitFor({ state: 'attached' });
    await readyOffline(page);
    expect(served.length).toBeGreaterThan(5);
    expect(served.filter((each) => !/^GET \/[\w./-]*$/.test(each))).toEqual([]);
    expect(served.join()).not.toContain('clearCell');
  }));

test.each(pages)('page “%s” can send nothing, not even to its own host', (path) =>
  withPage(async ({ page, address }) => {
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/connect-src|unsafe/);
    const attempt = page.evaluate((url) => fetch(url).then(() => 'sent'), address);
    await expect(attempt).rejects.toThrow('Failed to fetch');
  }, path),
);

test('the answers are kept nowhere but in the tab, and a reload forgets them', () =>
  withPage(async ({ page, address }) => {
    await readyOffline(page);
    await begin(page, 'en');
    await answerAll(page, untreated, 'en', { until: 'sites' });
    const kept = await page.evaluate(async () => {
      const stored = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      return {
        local: localStorage.length,
        session: sessionStorage.length,
        cookies: document.cookie,
        history: JSON.stringify(history.state),
        address: location.search + location.hash,
        files: stored.flat().map(({ url }) => url),
      };
    });
    const { files, ...rest } = kept;
    expect(rest).toEqual({
      local: 0,
      session: 0,
      cookies: '',
      history: expect.stringMatching(/^\{"position":\d+\}$/),
      address: '',
    });
    // What is kept for use without a network is files of the app, and nothing else.
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((url) => !url.startsWith(address) || /[#&]/.test(url))).toEqual([]);
    await page.reload();
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Forget everything' }).count()).toBe(0);
  }));

test('everything can be forgotten, after one question, and Back brings nothing again', () =>
  withPage(async ({ page }) => {
    await begin(page, 'en');
    await answerAll(page, untreated, 'en', { until: 'sites' });
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await page.getByRole('button', { name: 'No, keep them' }).click();
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await page.getByRole('button', { name: 'Yes, erase them' }).click();
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Clear cell');
  }));

test('answers are kept on the device only when that is chosen, and forgotten for good', () =>
  withPage(async ({ page }) => {
    await begin(page, 'en');
    await answerAll(page, untreated, 'en', { until: 'sites' });
    await page.getByRole('button', { name: 'Keep my answers on this device' }).click();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['renavigate']);
    await page.reload();
    await page.locator('article[data-option]').first().waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await page.getByRole('button', { name: 'Yes, erase them' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  }));
