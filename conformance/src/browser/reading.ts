import {
  adviseBeside,
  type Beside,
  compileLibrary,
  patientFormat,
  readPatient,
  standingNow,
} from '@renavigate/engine';
import { common, library } from '@renavigate/guideline';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Facts } from './interview.ts';

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

/** The same, as the engine says it of these facts in Node. */
export function standingsExpected(facts: Facts): Readonly<Record<string, string>> {
  return Object.fromEntries(
    besideOf(facts).options.map((option) => [option.option, standingNow(option)]),
  );
}

/** Asserts that a page of options shows what the engine says. */
export function expectStandings(shown: Readonly<Record<string, string>>, facts: Facts): void {
  for (const [option, standing] of Object.entries(standingsExpected(facts))) {
    // An option that is named by nobody who speaks is as good as one that is not named for the situation.
    const same = standing === 'unnamed' ? ['unnamed', 'named'] : [standing];
    expect(same, option).toContain(shown[option] ?? 'unnamed');
  }
}

/** What all editions say to the facts of a patient file. */
export function besideOf(facts: Facts): Beside {
  const { patient } = readPatient({ renavigate: patientFormat, facts }, common.terms);
  return adviseBeside(held, patient);
}

/** Those of some facts that were asked for. */
export function only(facts: Facts, asked: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([term]) => asked.includes(term)));
}
