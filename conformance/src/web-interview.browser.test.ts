import { type Language, languages } from '@renavigate/engine';
import { ccs2019 } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import {
  answerAll,
  askedTerm,
  choice,
  type Facts,
  give,
  keyboard,
  mouse,
  start,
  yesOrNo,
} from './browser/interview.ts';
import { type OpenedPage, withPage } from './browser/page.ts';
import { only, standingsExpected, standingsShown } from './browser/reading.ts';
import { afterSunitinib, noDrugsYet, withoutBloodTests } from './browser/stories.ts';

const locales = { en: 'en-CA', fr: 'fr-CA' };

/** Opens the page in a language and starts the questions. */
function started(language: Language, use: (opened: OpenedPage) => Promise<void>) {
  return withPage(
    async (opened) => {
      const { page, complaints } = opened;
      await page.getByRole('button', { name: start[language], exact: true }).click();
      await use(opened);
      expect(complaints).toEqual([]);
    },
    '',
    { locale: locales[language] },
  );
}

const stories: Readonly<Record<string, Facts>> = { afterSunitinib, withoutBloodTests, noDrugsYet };
const hands = { mouse, keyboard };
const ways = languages.flatMap((language) => [
  { language, story: 'withoutBloodTests', name: 'keyboard' } as const,
  ...Object.keys(stories).map((story) => ({ language, story, name: 'mouse' }) as const),
]);

describe('the whole way', () => {
  test.each(ways)(
    '$story in $language by $name agrees with the engine',
    ({ language, story, name }) =>
      started(language, async ({ page }) => {
        const facts = stories[story] ?? {};
        const asked = await answerAll(page, facts, language, { hand: hands[name] });
        const shown = await standingsShown(page, language);
        expect(shown).toEqual(standingsExpected(only(facts, asked), language));
        // What was not asked would have changed nothing.
        expect(shown).toEqual(standingsExpected(facts, language));
      }),
  );

  test.each(languages)('“I don’t know” throughout ends with what to find out, in %s', (language) =>
    started(language, async ({ page }) => {
      const asked = await answerAll(page, {}, language);
      expect(asked.toSorted()).toEqual(ccs2019.questionOrder.toSorted());
      expect(await standingsShown(page, language)).toEqual(standingsExpected({}, language));
      const questions = await page.locator('.findings .ask').allInnerTexts();
      const wordings = ccs2019.questionOrder.map(
        (id) => ccs2019.terms.find((term) => term.id === id)?.question.patient[language],
      );
      expect(questions).toEqual(wordings);
    }),
  );
});

describe('on the way', () => {
  test('a question takes no answer that was not given, and says so where it is heard', () =>
    started('en', async ({ page }) => {
      await mouse.goOn(page);
      const error = page.locator('.error');
      expect(await error.innerText()).toContain('Please choose an answer');
      expect(await error.evaluate((element) => element === document.activeElement)).toBe(true);
      expect((await askedTerm(page, 'en'))?.id).toBe('cancerCameBack');
    }));

  test.each([
    ['en', 'This can settle all 20 open options.'],
    ['fr', 'Cela peut trancher pour les 20 options encore ouvertes.'],
  ] as const)('a question says what it can settle, not one gone back to, in %s', (language, says) =>
    started(language, async ({ page }) => {
      expect(await page.locator('.notes').innerText()).toContain(says);
      await give(page, yesOrNo(true, language));
      await page.locator('button.back').click();
      expect((await askedTerm(page, language))?.id).toBe('cancerCameBack');
      expect(await page.locator('.notes .hint').count()).toBe(0);
    }),
  );

  test('a number that is not plausible is refused with the way to mend it', () =>
    started('fr', async ({ page }) => {
      await answerAll(page, withoutBloodTests, 'fr', { until: 'karnofsky' });
      await give(page, { choose: [], type: '800' });
      expect(await page.locator('.error').innerText()).toContain('de 0 à 100');
      await give(page, { choose: [], type: '80' });
      expect((await askedTerm(page, 'fr'))?.id).not.toBe('karnofsky');
    }));

  test('the focus and the title follow the questions', () =>
    started('en', async ({ page }) => {
      await give(page, { choose: ['Yes'] });
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      const question = (await askedTerm(page, 'en'))?.question.patient.en;
      expect(focused).toBe(question);
      expect(await page.title()).toBe(`${question} – Renavigate`);
    }));

  test('back keeps the answers and what was asked, in the page and in the browser', () =>
    started('en', async ({ page }) => {
      await give(page, { choose: ['Yes'] });
      const second = await askedTerm(page, 'en');
      await give(page, { choose: ['I don’t know'] });
      await page.getByRole('button', { name: 'Back', exact: true }).click();
      await page
        .getByText(second?.question.patient.en ?? '')
        .first()
        .waitFor();
      expect(await choice(page, 'I don’t know').isChecked()).toBe(true);
      await page.goBack();
      expect((await askedTerm(page, 'en'))?.id).toBe('cancerCameBack');
      expect(await choice(page, 'Yes').isChecked()).toBe(true);
      await page.goForward();
      expect((await askedTerm(page, 'en'))?.id).toBe(second?.id);
    }));

  test('an answer can be changed from the result, and the result follows', () =>
    started('en', async ({ page }) => {
      await answerAll(page, afterSunitinib, 'en');
      await page.getByRole('button', { name: 'Change: Well enough for surgery' }).click();
      await give(page, { choose: ['No'] });
      const changed = { ...afterSunitinib, wellEnoughForSurgery: false };
      await answerAll(page, changed, 'en');
      expect(await standingsShown(page, 'en')).toEqual(standingsExpected(changed, 'en'));
    }));

  test('values that earlier answers rule out are not offered', () =>
    started('en', async ({ page }) => {
      const known = { ...afterSunitinib, receivedDrugs: { exactly: ['sunitinib', 'axitinib'] } };
      await answerAll(page, known, 'en', { until: 'progressedOn' });
      const labels = await page.locator('.choice').allInnerTexts();
      expect(labels).toHaveLength(4);
      expect(labels.join().toLowerCase()).toContain('axitinib (inlyta),sunitinib (sutent)');
    }));

  test('the other language keeps the answers and says so of itself', () =>
    started('en', async ({ page }) => {
      await answerAll(page, afterSunitinib, 'en', { until: 'receivedDrugs' });
      await mouse.choose(page, 'sunitinib (Sutent)');
      await page.getByRole('button', { name: 'Français' }).click();
      expect(await page.locator('html').getAttribute('lang')).toBe('fr-CA');
      const term = await askedTerm(page, 'fr');
      expect(term?.id).toBe('receivedDrugs');
      expect(await page.title()).toBe(`${term?.question.patient.fr} – Renavigate`);
      expect(await choice(page, 'sunitinib (Sutent)').isChecked()).toBe(true);
      await mouse.goOn(page);
      await answerAll(page, afterSunitinib, 'fr');
      expect(await standingsShown(page, 'fr')).toEqual(standingsExpected(afterSunitinib, 'fr'));
    }));

  test('what is clear is told where it is heard, and seen at the bottom of a phone', () =>
    started('en', async ({ page }) => {
      const status = page.getByRole('status');
      expect(await status.textContent()).toBe('0 options are clear, 20 not yet.');
      await page.setViewportSize({ width: 390, height: 844 });
      await answerAll(page, afterSunitinib, 'en', { until: 'sites' });
      expect(await status.textContent()).toBe(await page.locator('.bar p').innerText());
      await page.getByRole('button', { name: 'See the options' }).click();
      expect(await page.locator('h1:visible').innerText()).toBe('Your options so far');
      await page.getByRole('button', { name: 'Go on with the questions' }).click();
      expect((await askedTerm(page, 'en'))?.id).toBe('sites');
    }));
});

describe('what does not go smoothly', () => {
  test('answers that contradict one another are told kindly, with the way out', () =>
    started('en', async ({ page }) => {
      await answerAll(page, afterSunitinib, 'en');
      await page.getByRole('button', { name: 'Change: Cancer drugs you have had' }).click();
      await page.getByLabel('sunitinib (Sutent)', { exact: true }).uncheck();
      await give(page, { choose: ['None of these'] });
      const problem = page.getByRole('region', { name: 'Some answers do not fit together' });
      expect(await problem.innerText()).toContain('only if the drug was taken');
      await problem
        .getByRole('button', { name: 'Change “Cancer drugs you have had”' })
        .first()
        .click();
      await give(page, { choose: ['sunitinib (Sutent)'] });
      expect(await problem.count()).toBe(0);
      await answerAll(page, afterSunitinib, 'en');
      expect(await standingsShown(page, 'en')).toEqual(standingsExpected(afterSunitinib, 'en'));
    }));

  test.each(languages)('outside its scope the source is said to be silent, in %s', (language) =>
    started(language, async ({ page }) => {
      await give(page, yesOrNo(false, language));
      const main = await page.locator('main').innerText();
      expect(main).toContain(ccs2019.scope.outside[language]);
      expect(await page.locator('article').count()).toBe(0);
      expect(await page.locator('footer').innerText()).toContain('1-888-939-3333');
    }),
  );
});
