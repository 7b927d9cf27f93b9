import { expect, test } from 'vitest';
import { answerAll, begin } from './browser/interview.ts';
import { readyOffline, withPage, withPages } from './browser/page.ts';
import { untreated } from './browser/stories.ts';

test('the second visit works with the network cut from its start, on every page', () =>
  withPages(async (open) => {
    const { page, address } = await open('', { locale: 'en-CA' });
    await readyOffline(page);
    const context = page.context();
    await page.close();
    await context.setOffline(true);
    const second = await context.newPage();
    const wrong: string[] = [];
    second.on('pageerror', (error) => wrong.push(error.message));
    await second.goto(address);
    await begin(second, 'en');
    await answerAll(second, untreated, 'en');
    await second.locator('article[data-option]').first().waitFor({ state: 'attached' });
    const card = second.locator('article[data-standing="offered"]').first();
    await card.locator('> details > summary').click();
    await card.locator('.doors > details > summary').nth(2).click();
    await card.locator('.study').first().waitFor();
    for (const path of ['team.html', 'explore.html']) {
      await second.goto(address + path);
      await second.locator('main h1').waitFor();
    }
    expect(wrong).toEqual([]);
  }));

test('the app can be installed: a manifest with its icons, and a worker', () =>
  withPage(async ({ page, address }) => {
    await readyOffline(page);
    const client = await page.context().newCDPSession(page);
    const { errors, data } = await client.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest: unknown = JSON.parse(data ?? '{}');
    expect(manifest).toMatchObject({ start_url: './', display: 'standalone' });
    for (const size of [192, 512]) {
      const answer = await page.request.get(`${address}icon-${size}.png`);
      expect(answer.headers()['content-type']).toBe('image/png');
    }
  }));
