import { expect, test } from 'vitest';
import { withPage } from './page.ts';

test('the built page has a title, shows something and complains of nothing', () =>
  withPage(async ({ page, complaints }) => {
    expect(await page.title()).toContain('Renavigate');
    await page.locator('#root > *').first().waitFor();
    expect(complaints).toEqual([]);
  }));

test('the page loads only its own files', () =>
  withPage(async ({ address, requests }) => {
    const foreign = requests.filter((url) => !url.startsWith(address) && !url.startsWith('data:'));
    expect(foreign).toEqual([]);
    expect(requests.length).toBeGreaterThan(1);
  }));

test('the page can send nothing, not even to its own host', () =>
  withPage(async ({ page, address }) => {
    const attempt = page.evaluate((url) => fetch(url).then(() => 'sent'), address);
    await expect(attempt).rejects.toThrow('Failed to fetch');
  }));
