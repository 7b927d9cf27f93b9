import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerAll, everyHand, hands, start } from './interview.ts';
import { saved, withPage } from './page.ts';
import { expectStandingsSaid, standingsShown } from './reading.ts';
import { withoutBloodTests } from './stories.ts';

/** What a person writes for themselves, in words that nothing else on the page has. */
const written = {
  matter: 'Our <50th> wedding day & the lake',
  changed: 'Could my daughter come along?',
  added: 'Et mon chat, Zoé ?',
};

async function printsOf(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset['prints'] ?? 0));
}

/** Counts what would be printed: a dialog of the system cannot be driven. */
async function countPrints(page: Page) {
  await page.evaluate(() => {
    let prints = 0;
    window.print = () => {
      prints += 1;
      document.documentElement.dataset['prints'] = String(prints);
    };
  });
}

test.each(everyHand)(
  'from the first page to the printed summary, in $language by $name alone',
  ({ language, name }) =>
    withPage(
      async ({ page, complaints }) => {
        const hand = hands[name];
        const next = page.locator('main .primary');
        await hand.press(page, page.getByRole('button', { name: start[language], exact: true }));
        await page.locator('.talk').waitFor();
        const walked = await answerAll(page, withoutBloodTests, language, { hand });

        const card = page.locator('.side article').first();
        await card.waitFor();
        const standings = await standingsShown(page);
        expectStandingsSaid(standings, walked);
        await hand.press(page, card.locator('> details > summary').last());
        await hand.press(page, card.locator('.doors > details > summary').first());
        await card.locator('.doors > details > .behind').first().waitFor();

        await hand.press(page, next.last());
        const matter = page.locator('fieldset').first();
        await matter.waitFor();
        await hand.take(page, matter, matter.locator('input').first());
        expect(await matter.locator('input').first().isChecked()).toBe(true);
        const wish = await matter.locator('legend').innerText();
        await hand.press(page, page.locator('main textarea'));
        await page.keyboard.type(written.matter);

        await hand.press(page, next.last());
        const question = page.locator('.asked li').first();
        await question.waitFor();
        const [first, change] = [0, 1].map((place) => question.getByRole('button').nth(place));
        if (first === undefined || change === undefined) throw new Error('no buttons');
        await hand.press(page, first);
        expect(await first.getAttribute('aria-pressed')).toBe('true');
        await hand.press(page, change);
        const field = question.locator('textarea');
        await field.waitFor();
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.type(written.changed);
        await hand.press(page, question.locator('button[type=submit]'));
        const adding = page.locator('form.editing').last();
        await hand.press(page, adding.locator('textarea'));
        await page.keyboard.type(written.added);
        await hand.press(page, adding.locator('button[type=submit]'));

        await hand.press(page, next.last());
        const paper = page.locator('article.paper');
        await paper.waitFor();
        const text = await paper.innerText();
        // What is to be asked first comes before what was added.
        expect(text.indexOf(written.changed)).toBeLessThan(text.indexOf(written.added));
        for (const part of [wish, ...Object.values(written)]) expect(text).toContain(part);
        await countPrints(page);
        await hand.press(page, next);
        expect(await printsOf(page)).toBe(1);
        // Other devices have other letters: two pages are enough for somewhat larger ones too.
        for (const scale of [1, 1.06]) {
          const pdf = await page.pdf({ format: 'Letter', scale });
          expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
        }

        const file = await saved(page, () =>
          hand.press(page, page.locator('main .actions .quiet').first()),
        );
        for (const part of [wish, written.changed, written.added]) expect(file).toContain(part);
        expect(file).toContain('Our &lt;50th&gt; wedding day &amp; the lake');

        // The link opens the same options again.
        const link = await page.locator('.share input').inputValue();
        await page.goto('about:blank');
        await page.goto(link);
        await page.locator('article[data-option]').first().waitFor({ state: 'attached' });
        expect(await standingsShown(page)).toEqual(standings);
        expect(link).toContain('OwnMatter=Our');
        expect(complaints).toEqual([]);
      },
      '',
      { locale: `${language}-CA`, viewport: { width: 390, height: 844 } },
    ),
);
