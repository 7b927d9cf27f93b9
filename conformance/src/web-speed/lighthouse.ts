import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../../scripts/chromium.mjs';

const categories = ['performance', 'accessibility', 'best-practices'] as const;

/** What Lighthouse gives a page, of 100. */
export type Scores = Readonly<Record<(typeof categories)[number], number>>;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
}

/**
 * Runs Lighthouse on an address, with its mobile profile or as on a desk. It is fetched when it is wanted: two hundred
 * packages that nothing else needs.
 */
export async function lighthouse(address: string, manner: 'mobile' | 'desktop'): Promise<Scores> {
  const chromium = await findChromium();
  const folder = mkdtempSync(join(tmpdir(), 'renavigate-lighthouse-'));
  const file = join(folder, 'report.json');
  const flags = '--headless=new --no-sandbox --disable-gpu --disable-background-networking';
  try {
    const options = [
      '--quiet',
      `--chrome-flags=${flags}`,
      `--only-categories=${categories.join()}`,
      '--output=json',
      `--output-path=${file}`,
      ...(manner === 'desktop' ? ['--preset=desktop'] : []),
    ];
    execFileSync('npx', ['--yes', 'lighthouse@13', address, ...options], {
      env: { ...process.env, CHROME_PATH: chromium },
      stdio: 'ignore',
    });
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    const scoreOf = (id: string) => Math.round((report.categories[id]?.score ?? 0) * 100);
    return {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
