import type { Page } from 'playwright-core';
import { compressedSize } from './serve.ts';

/** JavaScript that a page asked for up to a moment, compressed, in bytes. */
export interface Loaded {
  readonly moment: string;
  readonly bytes: number;
}

/** Notes what is loaded from now on; `at` says how much it is at a moment. */
export function recordScripts(page: Page, address: string) {
  const paths = new Set<string>();
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(address) && url.endsWith('.js') && !url.endsWith('/sw.js')) {
      paths.add(url.slice(address.length));
    }
  });
  return (moment: string): Loaded => ({
    moment,
    bytes: [...paths].reduce((sum, path) => sum + compressedSize(path), 0),
  });
}
