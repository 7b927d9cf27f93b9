import {
  type AccountTelling,
  account,
  accountLines,
  changeLines,
  changes,
  type Language,
  languages,
} from '@renavigate/engine';
import { ccs2019 } from '@renavigate/guideline';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerAll, start } from './browser/interview.ts';
import { withPage } from './browser/page.ts';
import { adviceOn, only } from './browser/reading.ts';
import { withoutBloodTests } from './browser/stories.ts';

/** What the engine says in Node of one option, after what was asked. */
function expected(option: string, asked: readonly string[], language: Language) {
  const advice = adviceOn(only(withoutBloodTests, asked));
  const telling: AccountTelling = { edition: ccs2019, advice, language, audience: 'patient' };
  const told = account(ccs2019, advice, advice).find((each) => each.option === option);
  if (told === undefined) throw new Error(`No option ${option}`);
  const found = changes(ccs2019, advice, option, advice);
  return { ...accountLines(told, telling), changes: changeLines(told, found, telling) };
}

/** The account on the card of an option, opened as a person opens it. */
async function openAccount(page: Page, option: string): Promise<Locator> {
  const card = page.locator(`article[data-option="${option}"]`);
  if (!(await card.isVisible())) {
    await page.locator('details.not-offered', { has: card }).locator('> summary').click();
  }
  const door = card.locator('details.account');
  await door.locator('> summary').click();
  return door;
}

function atResult(
  language: Language,
  use: (page: Page, asked: readonly string[]) => Promise<void>,
) {
  return withPage(
    async ({ page, complaints }) => {
      await page.getByRole('button', { name: start[language], exact: true }).click();
      await use(page, await answerAll(page, withoutBloodTests, language));
      expect(complaints).toEqual([]);
    },
    '',
    { locale: `${language}-CA` },
  );
}

const settled = ['sorafenib', 'nivolumab', 'ablation', 'brainSurgery', 'clinicalTrial'];

test.each(languages)(
  'a settled option says why, and, once asked, what would change it (%s)',
  (language) =>
    atResult(language, async (page, asked) => {
      for (const option of settled) {
        const { why, changes: change } = expected(option, asked, language);
        const door = await openAccount(page, option);
        const text = await door.innerText();
        expect(text).toContain(why.heading);
        expect(text).toContain(why.lead);
        for (const line of why.facts) expect(text).toContain(line.text);
        expect(await door.locator('.changes p').count()).toBe(0);
        await door.locator('.changes > summary').click();
        expect(await door.locator('.changes p').innerText()).toBe(change?.lead);
        const lines = await door.locator('.changes li').allInnerTexts();
        expect(lines).toEqual(change?.lines.map((line) => line.text));
      }
    }),
);

test.each(languages)('an open option says what to find out, and where (%s)', (language) =>
  atResult(language, async (page, asked) => {
    const { findOut, standing } = expected('nivolumabIpilimumab', asked, language);
    expect(standing).toBe('undecided');
    const door = await openAccount(page, 'nivolumabIpilimumab');
    expect(await door.locator('.changes').count()).toBe(0);
    const shown = await door.locator('.find-out li').allInnerTexts();
    expect(shown).toHaveLength(findOut.lines.length);
    findOut.lines.forEach(({ question, whereToFind, wouldFit = '' }, index) => {
      for (const each of [question, whereToFind, wouldFit]) expect(shown[index]).toContain(each);
    });
  }),
);
