import { languages } from '@renavigate/engine';
import { en as way } from '@renavigate/web/words/way';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerAll, begin, start } from './interview.ts';
import { linkTo } from './link.ts';
import { lookForVersion, type OpenedPage, readyOffline, withDevice, withPage } from './page.ts';
import { afterTwoDrugs, untreated } from './stories.ts';

const pages = ['', 'team.html', 'explore.html'] as const;

async function optionsAreThere(page: Page) {
  await page.locator('article[data-option]').first().waitFor({ state: 'attached' });
}

async function openDoorsOfOneOption(page: Page) {
  const card = page.locator('.side article').first();
  await card.locator('> details > summary').last().click();
  await card.locator('.doors').waitFor();
  for (const door of await card.locator('.doors > details > summary').all()) await door.click();
}

/**
 * What a browser asks for by itself, to see whether there is a new version: when a page is opened or a worker is started,
 * in the same words whatever a person does.
 */
const versionCheck = 'GET /sw.js';

/** Ready for use without a network, then used for a while: what reached the server, and what the page asked for. */
async function askedInUse({ page, served, requests }: OpenedPage, use: () => Promise<void>) {
  await readyOffline(page);
  const [servedBefore, requestsBefore] = [served.length, requests.length];
  await use();
  await lookForVersion(page);
  const asked = requests.slice(requestsBefore).filter((url) => !/^(data|blob):/.test(url));
  const own = new URL(page.url()).origin;
  return {
    served: served.slice(servedBefore).filter((each) => each !== versionCheck),
    foreign: asked.filter((url) => !url.startsWith(own)),
    /** Files of the app that came late, from the device. */
    hasLate: asked.length > 0,
  };
}

const nothing = { served: [], foreign: [], hasLate: true };

test.each(languages)('a person’s whole way asks nothing of any server, in %s', (language) =>
  withPage(
    async (opened) => {
      const { page, complaints } = opened;
      const asked = await askedInUse(opened, async () => {
        await begin(page, language);
        await answerAll(page, afterTwoDrugs, language);
        await optionsAreThere(page);
        await openDoorsOfOneOption(page);
        for (const step of await page.locator('nav.steps button').all()) {
          await step.click();
          await page.locator('main h1:visible').waitFor();
        }
        await page.locator('header button[lang]').click();
      });
      expect(asked).toEqual(nothing);
      expect(complaints).toEqual([]);
    },
    '',
    { locale: `${language}-CA` },
  ),
);

test('the team’s page asks nothing of any server, whatever is entered and opened', () =>
  withPage(async (opened) => {
    const { page, complaints } = opened;
    const asked = await askedInUse(opened, async () => {
      const facts = page.locator('[data-term]');
      await facts.first().waitFor();
      for (const place of [0, 1, 2, 3]) {
        await facts.nth(place).getByRole('radio').first().click({ force: true });
      }
      await page.locator('td[data-option]').first().click();
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        await page.locator('.dock [role=tabpanel]:visible').waitFor();
      }
      await page.locator('header button[lang]').click();
    });
    expect(asked).toEqual(nothing);
    expect(complaints).toEqual([]);
  }, 'team.html'));

test('looking inside editions asks nothing of any server', () =>
  withPage(async (opened) => {
    const { page, complaints } = opened;
    const asked = await askedInUse(opened, async () => {
      const places = page.locator('main select').first();
      for (const value of await places
        .locator('option')
        .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))) {
        await places.selectOption(value);
        await page.locator('main h2').first().waitFor();
      }
    });
    expect(asked).toEqual(nothing);
    expect(complaints).toEqual([]);
  }, 'explore.html'));

test('from the second visit on, the host is asked for its version alone', () =>
  withDevice(async ({ visit }) => {
    const first = await visit('');
    await readyOffline(first.page);
    await first.close();
    const { served } = first;
    const before = served.length;
    for (const path of [...pages, linkTo(untreated), `team.html${linkTo(untreated)}`]) {
      const { page, close } = await visit(path);
      await page.locator('main h1:visible').waitFor();
      await lookForVersion(page);
      await close();
    }
    expect(served.slice(before)).toContain(versionCheck);
    expect([...new Set(served.slice(before))]).toEqual([versionCheck]);
  }));

test('loading takes plain GETs of files of the app, and no answer of a shared link', () =>
  withPage(async ({ page, served }) => {
    await optionsAreThere(page);
    await readyOffline(page);
    expect(served.length).toBeGreaterThan(5);
    expect(served.filter((each) => !/^GET \/[\w./-]*$/.test(each))).toEqual([]);
    expect(served.join()).not.toContain('clearCell');
  }, linkTo(untreated)));

test.each(pages)('page “%s” can send nothing, not even to its own host', (path) =>
  withPage(async ({ page, address, served }) => {
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/connect-src|unsafe|\*|https?:/);
    await readyOffline(page);
    const before = served.length;
    const attempt = page.evaluate((url) => fetch(url).then(() => 'sent'), `${address}?answers`);
    await expect(attempt).rejects.toThrow('Failed to fetch');
    // A beacon and a form are queued without an error: what counts is that nothing arrives.
    await page.evaluate((url) => {
      navigator.sendBeacon(url, 'answers');
      const form = document.createElement('form');
      form.action = url;
      form.method = 'post';
      document.body.append(form);
      form.submit();
    }, address);
    await lookForVersion(page);
    expect(served.slice(before).filter((each) => each !== versionCheck)).toEqual([]);
  }, path),
);

/** Everything that a page can leave on a device, but for the files of the app. */
function leftOnTheDevice(page: Page) {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return {
      local: { ...localStorage },
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: databases.map(({ name }) => name),
      history: JSON.stringify(history.state),
      address: location.search + location.hash,
      name: window.name,
    };
  });
}

const nothingLeft = {
  local: {},
  session: 0,
  cookies: '',
  databases: [],
  history: expect.stringMatching(/^\{"position":\d+\}$/),
  address: '',
  name: '',
};

async function answerSome(page: Page) {
  await begin(page, 'en');
  await answerAll(page, untreated, 'en', { until: 'bother' });
}

async function isAtTheStart(page: Page) {
  await page.getByRole('button', { name: start.en, exact: true }).waitFor();
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the answers are kept nowhere but in the tab, and a reload forgets them', () =>
  withPage(async ({ page }) => {
    await readyOffline(page);
    await answerSome(page);
    expect(await leftOnTheDevice(page)).toEqual(nothingLeft);
    await page.reload();
    await isAtTheStart(page);
    expect(await button(page, way.forget.ask).count()).toBe(0);
  }));

test('everything can be forgotten, after one question, and Back brings nothing again', () =>
  withPage(async ({ page }) => {
    await answerSome(page);
    await button(page, way.forget.ask).click();
    await button(page, way.forget.no).click();
    await button(page, way.forget.ask).click();
    await button(page, way.forget.yes).click();
    await isAtTheStart(page);
    await page.goBack();
    await isAtTheStart(page);
    expect(await page.locator('main').innerText()).not.toContain('Clear cell');
  }));

test('answers are kept on the device only when that is chosen, and forgotten for good', () =>
  withPage(async ({ page }) => {
    await answerSome(page);
    await button(page, way.keep.on).click();
    await button(page, way.keep.off).waitFor();
    expect(await leftOnTheDevice(page)).toEqual({
      ...nothingLeft,
      local: { renavigate: expect.stringContaining('cancerCameBack=yes') },
    });
    await page.reload();
    await optionsAreThere(page);
    await button(page, way.forget.ask).click();
    await button(page, way.forget.yes).click();
    await isAtTheStart(page);
    expect(await leftOnTheDevice(page)).toEqual(nothingLeft);
    await page.reload();
    await isAtTheStart(page);
  }));
