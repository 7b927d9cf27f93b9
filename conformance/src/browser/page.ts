import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { preview } from 'vite';
import { launchChromium } from './chromium.ts';

const web = fileURLToPath(new URL('../../../apps/web', import.meta.url));

/** The built web app, served and opened, with everything that a test must not overlook. */
export interface OpenedPage {
  readonly page: Page;
  readonly address: string;
  /** What the page complained of: errors on its console, uncaught errors, requests that failed. */
  readonly complaints: readonly string[];
  /** Every address that the page asked for. */
  readonly requests: readonly string[];
  /** Every request that reached the server, whoever made it. */
  readonly served: readonly string[];
}

/** Serves apps/web/dist on a free port of this machine. */
async function serveWebApp() {
  const server = await preview({
    // The files are built; how they were is of no account here.
    configFile: false,
    appType: 'mpa',
    root: web,
    logLevel: 'silent',
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('The preview has no port');
  const served: string[] = [];
  server.httpServer.on('request', ({ method, url }) => served.push(`${method} ${url}`));
  return { address: `http://127.0.0.1:${bound.port}/`, served, close: () => server.close() };
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

async function openIn(
  browser: Browser,
  use: (opened: OpenedPage) => Promise<void>,
  path: string,
  options: BrowserContextOptions,
) {
  const server = await serveWebApp();
  try {
    const page = await browser.newPage({ locale: 'en-CA', ...options });
    const recorded = record(page);
    await page.goto(server.address + path, { waitUntil: 'load' });
    await use({ page, address: server.address, served: server.served, ...recorded });
  } finally {
    await server.close();
  }
}

/** Waits until every file is kept on the device and the pages are served from there. */
export async function readyOffline(page: Page): Promise<void> {
  await page.locator('html[data-offline="ready"]').waitFor({ state: 'attached' });
}

/** Opens the built web app in a fresh Chromium, hands it to `use`, and clears everything away. */
export async function withPage(
  use: (opened: OpenedPage) => Promise<void>,
  path = '',
  options: BrowserContextOptions = {},
): Promise<void> {
  const browser = await launchChromium();
  try {
    await openIn(browser, use, path, options);
  } finally {
    await browser.close();
  }
}

/** Opens a page of the built app with a browser of its own settings, until it is closed. */
export type Open = (
  path: string,
  options: BrowserContextOptions,
) => Promise<OpenedPage & { readonly close: () => Promise<void> }>;

/** One Chromium and one server for many pages, each in a fresh context. */
export async function withPages(use: (open: Open) => Promise<void>): Promise<void> {
  const browser = await launchChromium();
  const server = await serveWebApp();
  try {
    await use(async (path, options) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const recorded = record(page);
      await page.goto(server.address + path, { waitUntil: 'load' });
      const { address, served } = server;
      return { page, address, served, ...recorded, close: () => context.close() };
    });
  } finally {
    await server.close();
    await browser.close();
  }
}
