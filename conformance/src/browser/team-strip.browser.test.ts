import { readFileSync } from 'node:fs';
import {
  adviseBeside,
  compileLibrary,
  firstAnswer,
  type Language,
  languages,
} from '@renavigate/engine';
import { readRecord } from '@renavigate/fhir';
import { common, library, recordMapping } from '@renavigate/guideline';
import { stripLines } from '@renavigate/guideline/tell';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { caseFile } from '../cases/case.ts';
import { linkTo } from './link.ts';
import { openRecord, stripOf, withTeam } from './team.ts';

const held = compileLibrary(library);
const desk = { width: 1366, height: 768 };
const tablet = { width: 834, height: 1194 };
const record = 'imdc-one-factor-missing.json';

/** What the strip says of a record, without spaces: how a browser breaks lines is its own affair. */
function expectedStrip(language: Language): readonly string[] {
  const file = new URL(`../../../examples/${record}`, import.meta.url);
  const { patient, problems } = readRecord(
    JSON.parse(readFileSync(file, 'utf8')),
    common.terms,
    recordMapping,
  );
  const beside = adviseBeside(held, patient);
  const together = { library: held, beside, language, audience: 'clinician' } as const;
  return stripLines({ together, answer: firstAnswer(held, beside), problems }).map(
    ({ label, parts }) => plain([label, ...parts].join('')),
  );
}

const plain = (text: string) => text.replaceAll(/[\s;:]/g, '');

/** How far down a part begins and ends on the page as it was opened. */
async function extentOf(page: Page, part: string) {
  const box = await page.locator(part).boundingBox();
  if (box === null) throw new Error(`${part} is not shown`);
  return { top: box.y, bottom: box.y + box.height };
}

test.each(languages)(
  'a record that is opened is answered on top, in at most five lines and without a click, in %s',
  (language) =>
    withTeam(
      async ({ page, complaints }) => {
        await openRecord(page, record);
        const lines = await stripOf(page);
        expect(lines.length).toBeLessThanOrEqual(5);
        expect(lines.map(plain)).toEqual(expectedStrip(language));
        expect((await extentOf(page, '.strip')).bottom).toBeLessThan(desk.height / 2);
        expect(complaints).toEqual([]);
      },
      { locale: `${language}-CA`, viewport: desk },
    ),
);

/** The longest of both: many cautions; results that cannot wait. */
const longest = ['R08-five-cerebellar-metastases', 'F08-critical-laboratory', 'F07-ecog-4'];

test.each(longest.flatMap((name) => languages.map((language) => [name, language] as const)))(
  'the strip of %s is in sight at once, in %s',
  (name, language) =>
    withTeam(
      async ({ page }) => {
        expect((await stripOf(page)).length).toBeLessThanOrEqual(4);
        expect((await extentOf(page, '.strip')).bottom).toBeLessThan(desk.height);
        expect(await page.evaluate(() => window.scrollY)).toBe(0);
      },
      { locale: `${language}-CA`, viewport: desk },
      linkTo(caseFile(name).facts),
    ),
);

test('on a tablet held upright the answer stands before the form, for eyes and for the keyboard', () =>
  withTeam(
    async ({ page }) => {
      await openRecord(page, record);
      await stripOf(page);
      await page.locator('table[data-matrix][aria-busy=false]').waitFor();
      const [strip, matrix, form] = [
        await extentOf(page, '.strip'),
        await extentOf(page, '.scroller'),
        await extentOf(page, '.facts-side'),
      ];
      expect(strip.bottom).toBeLessThan(matrix.top);
      expect(matrix.bottom).toBeLessThan(tablet.height);
      expect(matrix.bottom).toBeLessThan(form.top);
      await page.locator('.scroller').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const isInForm = () => document.activeElement?.closest('.facts-side') !== null;
      expect(await page.evaluate(isInForm)).toBe(true);
    },
    { viewport: tablet },
  ));
