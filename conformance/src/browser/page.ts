import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { serveFolder } from '../../../scripts/serve.mjs';
import { launchChromium } from './chromium.ts';

const web = fileURLToPath(new URL('../../../apps/web', import.meta.url));

/** The folder of the built web app. */
export const builtApp = `${web}/dist`;

/** The built web app, served and opened, with everything that a test must not overlook. */
export interface OpenedPage {
  readonly page: Page;
  readonly address: string;
  /** What the page complained of: errors on its console, uncaught errors, requests that failed. */
  readonly complaints: readonly string[];
  /** Every address that the page asked for. */
  readonly requests: readonly string[];
  /** Every request that reached the server, whoever made it, with the address as it was sent. */
  readonly served: readonly string[];
}

/** A page that can be left while its browser stays. */
export type OpenedVisit = OpenedPage & { readonly close: () => Promise<void> };

interface Server {
  readonly address: string;
  readonly served: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves a built app on a free port of this machine, as `npm start` does. */
export async function serveWebApp(folder: string = builtApp): Promise<Server> {
  const { port, server, close } = await serveFolder(folder, { port: 0, host: '127.0.0.1' });
  const served: string[] = [];
  server.on('request', ({ method, url }) => {
    served.push(`${method} ${url}`);
  });
  return { address: `http://127.0.0.1:${port}/`, served, close };
}

function record(page: Page) {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
  page.on('request', (request) => requests.push(request.url()));
  return { complaints, requests };
}

async function openPage(context: BrowserContext, server: Server, path: string) {
  const page = await context.newPage();
  const recorded = record(page);
  await page.goto(server.address + path, { waitUntil: 'load' });
  return { page, address: server.address, served: server.served, ...recorded };
}

async function withServer(
  use: (server: Server, browser: Browser) => Promise<void>,
  folder?: string,
) {
  const browser = await launchChromium();
  try {
    const server = await serveWebApp(folder);
    try {
      await use(server, browser);
    } finally {
      await server.close();
    }
  } finally {
    await browser.close();
  }
}

/** Waits until every file is kept on the device and the pages are served from there. */
export async function readyOffline(page: Page): Promise<void> {
  await page.locator('html[data-offline="ready"]').waitFor({ state: 'attached' });
}

/**
 * Has the browser look for a new version now. When it does so by itself is its own choice; and once the host has answered
 * this, whatever the page asked of it before has arrived.
 */
export async function lookForVersion(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
}

/** Opens the built web app in a fresh Chromium, hands it to `use`, and clears everything away. */
export function withPage(
  use: (opened: OpenedPage) => Promise<void>,
  path = '',
  options: BrowserContextOptions = {},
): Promise<void> {
  return withServer(async (server, browser) => {
    const context = await browser.newContext({ locale: 'en-CA', ...options });
    await use(await openPage(context, server, path));
  });
}

/** Opens a page of the built app with a browser of its own settings, until it is closed. */
export type Open = (path: string, options: BrowserContextOptions) => Promise<OpenedVisit>;

/** One Chromium and one server for many pages, each in a fresh context. */
export function withPages(use: (open: Open) => Promise<void>): Promise<void> {
  return withServer((server, browser) =>
    use(async (path, options) => {
      const context = await browser.newContext(options);
      return { ...(await openPage(context, server, path)), close: () => context.close() };
    }),
  );
}

/** One person's browser from visit to visit, and the network that it is on. */
export interface Device {
  readonly visit: (path: string) => Promise<OpenedVisit>;
  /** Does something in every page before its own scripts. */
  readonly prepare: (script: () => void) => Promise<void>;
  /** From now on there is no network, and no server. */
  readonly cutOff: () => Promise<void>;
}

/** A fresh device, for what is to be seen over several visits; the app may be one of another folder. */
export function withDevice(use: (device: Device) => Promise<void>, folder?: string): Promise<void> {
  return withServer(async (server, browser) => {
    const context = await browser.newContext({ locale: 'en-CA' });
    await use({
      visit: async (path) => {
        const opened = await openPage(context, server, path);
        return { ...opened, close: () => opened.page.close() };
      },
      prepare: async (script) => {
        await context.addInitScript(script);
      },
      cutOff: async () => {
        await context.setOffline(true);
        await server.close();
      },
    });
  }, folder);
}

/** The text of the file that a press has saved. */
export async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const saving = page.waitForEvent('download');
  await press();
  return readFileSync(await (await saving).path(), 'utf8');
}
