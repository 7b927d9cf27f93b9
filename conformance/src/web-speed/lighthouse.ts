import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findChromium } from '../../../scripts/chromium.mjs';

const categories = ['performance', 'accessibility', 'best-practices'] as const;
const metrics = {
  firstPaint: 'first-contentful-paint',
  largestPaint: 'largest-contentful-paint',
  blocked: 'total-blocking-time',
  shift: 'cumulative-layout-shift',
} as const;

/** What Lighthouse gives a page, of 100, and what it measured, in milliseconds. */
export interface Scored {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocked: number;
  readonly shift: number;
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

/**
 * Runs Lighthouse with its mobile profile on an address. It is fetched when it is wanted: two hundred packages that
 * nothing else needs.
 */
async function once(address: string, language: string): Promise<Scored> {
  const chromium = await findChromium();
  const folder = mkdtempSync(join(tmpdir(), 'renavigate-lighthouse-'));
  const file = join(folder, 'report.json');
  const flags = `--headless=new --no-sandbox --disable-gpu --disable-background-networking --accept-lang=${language} --lang=${language}`;
  try {
    const options = [
      '--quiet',
      `--chrome-flags=${flags}`,
      `--only-categories=${categories.join()}`,
      '--output=json',
      `--output-path=${file}`,
    ];
    // The server is in this process: it has to go on answering.
    await promisify(execFile)('npx', ['--yes', 'lighthouse@13', address, ...options], {
      env: { ...process.env, CHROME_PATH: chromium },
      timeout: 120_000,
    });
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    const score = (id: string) => Math.round((report.categories[id]?.score ?? 0) * 100);
    const measured = (id: string) => report.audits[id]?.numericValue ?? Number.NaN;
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      firstPaint: Math.round(measured(metrics.firstPaint)),
      largestPaint: Math.round(measured(metrics.largestPaint)),
      blocked: Math.round(measured(metrics.blocked)),
      shift: Number(measured(metrics.shift).toFixed(3)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The middle of several runs by performance; and every run's performance. */
export async function lighthouse(address: string, language: string, runs: number) {
  const all: Scored[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await once(address, language));
  const sorted = all.toSorted((one, other) => one.performance - other.performance);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('Lighthouse was not run');
  return { ...middle, everyPerformance: all.map(({ performance }) => performance) };
}
