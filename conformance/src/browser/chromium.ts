import { type Browser, chromium } from 'playwright-core';
import { chromiumSwitches, findChromium, howToGetChromium } from '../../../scripts/chromium.mjs';

/** Starts the Chromium that scripts/chromium.mjs finds, or says how to get one. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error(howToGetChromium());
  return chromium.launch({ executablePath, args: chromiumSwitches });
}
