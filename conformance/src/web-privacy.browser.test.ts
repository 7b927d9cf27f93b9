import { expect, test } from 'vitest';
import { answerAll, start } from './browser/interview.ts';
import { withPage } from './browser/page.ts';
import { afterSunitinib } from './browser/stories.ts';

test('nothing is asked of any server once the page is there', () =>
  withPage(async ({ page, requests, complaints }) => {
    const loaded = requests.length;
    await page.getByRole('button', { name: start.en, exact: true }).click();
    await answerAll(page, afterSunitinib, 'en');
    await page.getByRole('button', { name: 'Français' }).click();
    await page.waitForLoadState('networkidle');
    expect(requests.slice(loaded)).toEqual([]);
    expect(complaints).toEqual([]);
  }));

test('loading takes plain GETs of a few files of its own', () =>
  withPage(async ({ page, address }) => {
    const seen: string[] = [];
    page.on('request', (request) => seen.push(`${request.method()} ${request.url()}`));
    await page.reload();
    await page.getByRole('button', { name: start.en, exact: true }).waitFor();
    const own = seen.filter((each) => !each.endsWith(' data:,'));
    expect(own.length).toBeGreaterThan(1);
    expect(own.filter((each) => !each.startsWith(`GET ${address}`))).toEqual([]);
  }));

test('the answers are kept nowhere but in the tab, and a reload forgets them', () =>
  withPage(async ({ page }) => {
    await page.getByRole('button', { name: start.en, exact: true }).click();
    await answerAll(page, afterSunitinib, 'en');
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      history: JSON.stringify(history.state),
      address: location.search + location.hash,
    }));
    expect(kept).toEqual({
      local: 0,
      session: 0,
      cookies: '',
      databases: 0,
      caches: 0,
      history: expect.stringMatching(/^\{"position":\d+\}$/),
      address: '',
    });
    await page.reload();
    await page.getByRole('button', { name: start.en, exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Forget everything' }).count()).toBe(0);
  }));

test('everything can be forgotten, after one question, and Back brings nothing again', () =>
  withPage(async ({ page }) => {
    await page.getByRole('button', { name: start.en, exact: true }).click();
    await answerAll(page, afterSunitinib, 'en', { until: 'receivedDrugs' });
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await page.getByRole('button', { name: 'No, keep them' }).click();
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await page.getByRole('button', { name: 'Yes, erase them' }).click();
    await page.getByRole('button', { name: start.en, exact: true }).waitFor();
    await page.goBack();
    expect(await page.locator('main').innerText()).not.toContain('lungs');
    await page.getByRole('button', { name: start.en, exact: true }).waitFor();
  }));
