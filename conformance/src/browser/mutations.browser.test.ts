import { expect, test } from 'vitest';
import { oneOf, randomFrom } from '../generate/random.ts';
import { linkTo } from './link.ts';
import { mutated } from './mutations.ts';
import { withDevice } from './page.ts';
import { afterTwoDrugs, contradicting, untreated } from './stories.ts';

const whole = [untreated, afterTwoDrugs, contradicting].map((facts) => linkTo(facts).slice(1));

/** A share of the 2,000 that the readers meet without a browser. */
const share = 40;

test(
  `${share} mutated links and kept states: no page is blank, none complains, and what was kept stays`,
  () =>
    withDevice(async ({ visit }) => {
      const random = randomFrom(2000);
      const wrong: string[] = [];
      const { page, address, complaints } = await visit('');
      // What was still on its way when the page was left did not fail.
      const faults = () => complaints.filter((each) => !each.endsWith(' failed'));
      for (let count = 0; count < share; count += 1) {
        const keptText = count % 2 === 0 ? mutated(oneOf(random, whole), random) : undefined;
        await page.evaluate((text) => {
          if (text === undefined) localStorage.clear();
          else localStorage.setItem('renavigate', text);
        }, keptText);
        const stored = await page.evaluate(() => localStorage.getItem('renavigate'));
        const hash = count % 3 === 0 ? '' : `#${mutated(oneOf(random, whole), random)}`;
        const path = count % 4 === 3 ? 'team.html' : '';
        await page.goto('about:blank');
        await page.goto(`${address}${path}${hash}`);
        await page.locator('main h1:visible').first().waitFor();
        const said = await page.locator('main').innerText();
        const isThere = said.trim().length > 20 && !said.includes('{{');
        const now = await page.evaluate(() => localStorage.getItem('renavigate'));
        if (!isThere || now !== stored || faults().length > 0) {
          wrong.push(`${path}${hash} with ${keptText} kept: ${faults().join(' ')}`);
        }
      }
      expect(wrong).toEqual([]);
    }),
  240_000,
);
