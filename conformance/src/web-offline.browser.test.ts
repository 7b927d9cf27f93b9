import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en as shared } from '@renavigate/web/words/shared';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerAll, begin } from './browser/interview.ts';
import { builtApp, readyOffline, withDevice, withPage } from './browser/page.ts';
import { untreated } from './browser/stories.ts';

/** The files that are kept on the device, by their places in the app. */
async function filesKept(page: Page): Promise<readonly string[]> {
  const addresses = await page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => new URL(url).pathname.slice(1));
  });
  return addresses.toSorted();
}

/** The files of a built app, but for the worker that keeps the others. */
async function filesBuilt(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const places = files.map(({ parentPath, name }) =>
    join(parentPath, name).slice(folder.length + 1),
  );
  return places.filter((place) => place !== 'sw.js').toSorted();
}

test('the second visit works without network and server from its start, on every page', () =>
  withDevice(async ({ visit, cutOff }) => {
    const first = await visit('');
    await readyOffline(first.page);
    await first.close();
    await cutOff();

    const { page, complaints } = await visit('?from=a-letter');
    await begin(page, 'en');
    await answerAll(page, untreated, 'en');
    await page.locator('article[data-option]').first().waitFor({ state: 'attached' });
    const card = page.locator('article[data-standing="offered"]').first();
    await card.locator('> details > summary').click();
    await card.locator('.doors').waitFor();
    for (const door of await card.locator('.doors > details > summary').all()) await door.click();
    await card.locator('.study').first().waitFor();
    for (const path of ['team.html', 'explore.html']) {
      const other = await visit(path);
      await other.page.locator('main h1').waitFor();
      expect(other.complaints).toEqual([]);
    }
    expect(complaints).toEqual([]);
  }));

test('what is kept on the device is every file of the app, and nothing else', () =>
  withPage(async ({ page }) => {
    await readyOffline(page);
    expect(await filesKept(page)).toEqual(await filesBuilt(builtApp));
  }));

test('a visitor is told when the network is not needed any more, and when it is gone', () =>
  withPage(async ({ page }) => {
    await readyOffline(page);
    await page.getByText(shared.network.spare).waitFor();
    await page.context().setOffline(true);
    await page.getByText(shared.network.absent).waitFor();
    await page.context().setOffline(false);
    await page.getByText(shared.network.spare).waitFor();
  }));

const description = 'meta[name="description"]';

/** Puts a version in place of a built one: its first page tells itself apart, and one of its files is gone. */
async function replace(folder: string) {
  const page = join(folder, 'index.html');
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace(/(name="description" content=")/, '$1The next version. '));
  const worker = join(folder, 'sw.js');
  const code = await readFile(worker, 'utf8');
  const next = code
    .replace(/(url:"index\.html",revision:")\w+/, '$1next')
    .replace(/\{url:"icon-180\.png",revision:"\w+"\},?/, '');
  expect(next).toContain('revision:"next"');
  expect(next).not.toContain('icon-180');
  await writeFile(worker, next);
  await rm(join(folder, 'icon-180.png'));
}

test('a new version is fetched during a visit and used at the next one, and the old one is removed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'renavigate-'));
  await cp(builtApp, folder, { recursive: true });
  try {
    await withDevice(async ({ visit }) => {
      const first = await visit('');
      await readyOffline(first.page);
      await first.close();
      await replace(folder);

      const second = await visit('');
      await expect
        .poll(
          () =>
            second.page.evaluate(
              async () => (await navigator.serviceWorker.ready).waiting !== null,
            ),
          { timeout: 15_000 },
        )
        .toBe(true);
      expect(await second.page.locator(description).getAttribute('content')).not.toContain(
        'The next version',
      );
      await begin(second.page, 'en');
      await second.close();

      // The browser takes some time to see that the old version has no work left to do.
      const descriptionNow = async () => {
        const { page, close } = await visit('');
        const content = await page.locator(description).getAttribute('content');
        await close();
        return content;
      };
      await expect
        .poll(descriptionNow, { interval: 2000, timeout: 30_000 })
        .toContain('The next version');
      const { page } = await visit('');
      await expect.poll(() => filesKept(page)).toEqual(await filesBuilt(folder));
    }, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the app can be installed: a manifest with its icons, and a worker', () =>
  withPage(async ({ page, address }) => {
    await readyOffline(page);
    const client = await page.context().newCDPSession(page);
    const { errors, data } = await client.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
    // A browser without a profile of its own is the one thing that a test cannot help.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    const manifest: unknown = JSON.parse(data ?? '{}');
    expect(manifest).toMatchObject({ start_url: './', display: 'standalone' });
    for (const size of [192, 512]) {
      const answer = await page.request.get(`${address}icon-${size}.png`);
      expect(answer.headers()['content-type']).toBe('image/png');
    }
  }));
