import { build } from 'vite';
import { launchChromium } from '../../browser/chromium.ts';
import type { Latency } from './single.ts';

/** The single-patient workload in a browser whose processor is slowed down. */
export interface InBrowser {
  readonly browser: string;
  readonly slowedDown: number;
  readonly latency: Latency;
}

/** The page's script in one file, as a bundler would give it to a phone. */
async function pageScript(): Promise<string> {
  const made = await build({
    configFile: false,
    root: 'conformance/src/bench/page',
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'page.ts', formats: ['iife'], name: 'page' },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('The page of the benchmark has no script.');
  return chunk.code;
}

/** Chromium on a processor that is made to look `slowedDown` times slower. */
export async function inBrowser(
  patients: number,
  seed: number,
  runs: number,
  slowedDown = 4,
): Promise<InBrowser> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await pageScript() });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowedDown });
    const latency: Latency = JSON.parse(
      String(await page.evaluate(`timePatients(${patients}, ${seed}, ${runs})`)),
    );
    return { browser: `Chromium ${browser.version()}`, slowedDown, latency };
  } finally {
    await browser.close();
  }
}
