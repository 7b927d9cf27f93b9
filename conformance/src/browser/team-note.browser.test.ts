import { languages } from '@renavigate/engine';
import { wordCount } from '@renavigate/guideline/tell';
import { expect, test } from 'vitest';
import { everyHand, hands } from './interview.ts';
import { openRecord, stripOf, withTeam } from './team.ts';
import { untilEqual } from './until.ts';

const record = 'imdc-one-factor-missing.json';
const said = { en: 'IMDC: intermediate', fr: 'IMDC\u00a0: intermédiaire' };
const copied = { en: 'The note is on the clipboard.', fr: 'La note est dans le presse-papiers.' };

test.each(everyHand)(
  'one press copies the note for a chart, English or French, on a page in $language by $name alone',
  ({ language, name }) =>
    withTeam(
      async ({ page, complaints }) => {
        await openRecord(page, record);
        await stripOf(page);
        for (const [index, wanted] of languages.entries()) {
          const button = page.locator('.tool-bar [data-chart]').nth(index);
          await hands[name].press(page, button);
          const read = () => page.evaluate(() => navigator.clipboard.readText());
          await untilEqual(page, async () => (await read()).includes(said[wanted]), true);
          expect(wordCount(await read())).toBeLessThanOrEqual(150);
          expect(await page.locator('.told').innerText()).toBe(copied[language]);
        }
        expect(complaints).toEqual([]);
      },
      { locale: `${language}-CA`, permissions: ['clipboard-read', 'clipboard-write'] },
    ),
);
