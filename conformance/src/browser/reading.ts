import { adviseBeside, compileLibrary, factsOfTalk, standingNow } from '@renavigate/engine';
import { common, library } from '@renavigate/guideline';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { talkOf, type Walked } from './interview.ts';

const held = compileLibrary(library);

/** Option by option, its standing as the page of options shows it. */
export async function standingsShown(page: Page): Promise<Readonly<Record<string, string>>> {
  await page.locator('article[data-option]').first().waitFor({ state: 'attached' });
  const cards = await page
    .locator('article[data-option]')
    .evaluateAll((articles) =>
      articles.map((article): [string, string] => [
        article.getAttribute('data-option') ?? '',
        article.getAttribute('data-standing') ?? '',
      ]),
    );
  return Object.fromEntries(cards);
}

/** Asserts that a page of options shows what the engine says to what was said in the talk, every option once. */
export function expectStandingsSaid(
  shown: Readonly<Record<string, string>>,
  { answers }: Walked,
): void {
  const facts = factsOfTalk(talkOf(), answers, common.terms);
  const told = adviseBeside(held, { facts }).options.filter(({ folded }) => folded !== true);
  expect(shown).toEqual(Object.fromEntries(told.map((each) => [each.option, standingNow(each)])));
}
