// @ts-check
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installed, run } from './run.mjs';

/** The switches for a Chromium that starts as root, alone, and calls nobody. */
export const chromiumSwitches = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a reader is told when there is no Chromium. */
export function howToGetChromium() {
  const named = process.env['CHROME_PATH'];
  return [
    named
      ? `The browser tests need Chromium, and CHROME_PATH is "${named}", which is no program.`
      : 'The browser tests need Chromium, and none was found.',
    'Install it (Debian and Ubuntu: apt-get install chromium; elsewhere: npx playwright-core install chromium),',
    'or name the program of an installed Chrome or Chromium in CHROME_PATH.',
  ].join('\n');
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} name */
function programOnPath(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

/** The Chromium that Playwright downloads, if it did. */
async function downloadedChromium() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return isProgram(path) ? path : undefined;
}

/**
 * The Chromium to test with: the one CHROME_PATH names (and then no other), the system's, or Playwright's.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const named = process.env['CHROME_PATH'];
  if (named) return isProgram(named) ? named : undefined;
  const system = ['chromium', 'chromium-browser', 'google-chrome'].map(programOnPath).find(Boolean);
  return system ?? (await downloadedChromium());
}

/**
 * Installs the system's own package, which takes a system with apt and the rights of root.
 * @param {(line: string) => void} say
 */
async function installWithApt(say) {
  if (process.getuid?.() !== 0 || programOnPath('apt-get') === undefined) return;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const command = ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'];
  await run(['apt-get', 'update'], { quiet: true, environment });
  const { succeeded, output } = await run(command, { quiet: true, environment });
  if (!succeeded) say(output);
}

/** @param {(line: string) => void} say */
async function download(say) {
  const command = installed('playwright-core/cli.js', 'install', 'chromium');
  const { succeeded, output } = await run(command, { quiet: true });
  if (!succeeded) say(output);
}

/**
 * Gets a Chromium if there is none, and says so. Where CHROME_PATH names one, that choice is left alone.
 * @param {(line: string) => void} say
 */
export async function ensureChromium(say) {
  if (process.env['CHROME_PATH'] || (await findChromium())) return;
  say('Installing Chromium for the browser tests …');
  await installWithApt(say);
  if (!(await findChromium())) await download(say);
}
