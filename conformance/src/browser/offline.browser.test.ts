import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en as shared } from '@renavigate/web/words/shared';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsInEveryManner } from './axe.ts';
import { answerAll, begin } from './interview.ts';
import { builtApp, lookForVersion, readyOffline, withDevice, withPage } from './page.ts';
import { untreated } from './stories.ts';

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
    const card = page.locator('.side article').first();
    await card.locator('> details > summary').last().click();
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

/** An app whose next version is to come: a copy, so that no other test meets it. */
async function withNextVersion(use: (folder: string) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), 'renavigate-'));
  try {
    await cp(builtApp, folder, { recursive: true });
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const describedIn = (page: Page) => page.locator(description).getAttribute('content');

/** Presses the one button of the notice, and waits for the page to be there anew. */
async function useNewVersion(page: Page) {
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: shared.version.use, exact: true }).click();
  await loaded;
}

test('a new version is fetched during a visit and told of; one button uses it, with the answers', () =>
  withNextVersion((folder) =>
    withDevice(async ({ visit }) => {
      const first = await visit('');
      await readyOffline(first.page);
      await begin(first.page, 'en');
      await answerAll(first.page, untreated, 'en', { until: 'bother' });
      const asked = await first.page.locator('.talk h1').innerText();
      const second = await visit('team.html#r=1&n=1&cancerCameBack=yes&c=x');
      await second.page.locator('[data-matrix]').waitFor();
      await replace(folder);
      await lookForVersion(first.page);
      await first.page.locator('.news').getByText(shared.version.ready).waitFor();
      expect(await violationsInEveryManner(first.page, '.news')).toEqual([]);
      // Until it is wanted, the page is whole and of one version.
      expect(await describedIn(first.page)).not.toContain('The next version');

      await useNewVersion(first.page);
      await first.page.locator('.talk h1').waitFor();
      expect(await describedIn(first.page)).toContain('The next version');
      // What was answered before is not asked again.
      expect(await first.page.locator('.talk h1').innerText()).toBe(asked);
      expect(await first.page.evaluate(() => sessionStorage.length + location.hash.length)).toBe(0);
      await readyOffline(first.page);
      expect(await filesKept(first.page)).toEqual(await filesBuilt(folder));

      // The other tab is of the version before, whose files are gone: it is told, and asked for nothing unasked.
      await second.page.locator('.news').getByText(shared.version.ready).waitFor();
      await useNewVersion(second.page);
      await second.page.locator('[data-matrix]').waitFor();
      await second.page.getByText('Taken along when the page was loaded anew').waitFor();
      expect(await first.page.locator('.news').count()).toBe(0);
    }, folder),
  ));

test('a new version that was fetched at a visit before is told of at the next one', () =>
  withNextVersion((folder) =>
    withDevice(async ({ visit }) => {
      const first = await visit('');
      await readyOffline(first.page);
      await replace(folder);
      await lookForVersion(first.page);
      await first.page.locator('.news').getByText(shared.version.ready).waitFor();
      const second = await visit('explore.html');
      await second.page.locator('.news').getByText(shared.version.ready).waitFor();
      await first.close();
      await useNewVersion(second.page);
      const { page } = await visit('');
      expect(await describedIn(page)).toContain('The next version');
    }, folder),
  ));

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
