import { type Advice, advise, type Language, readPatient, words } from '@renavigate/engine';
import { ccs2019 } from '@renavigate/guideline';
import type { Page } from 'playwright-core';
import type { Facts } from './interview.ts';

/** Option by option, its standing as the page of results says it in words. */
export async function standingsShown(page: Page, language: Language) {
  const cards = await page.locator('.result article').evaluateAll((articles) =>
    articles.map((article) => ({
      label: article.querySelector('h4')?.textContent,
      standing: article.querySelector('.standing')?.textContent,
    })),
  );
  return Object.fromEntries(
    cards.map(({ label, standing }) => {
      const option = ccs2019.options.find((each) => each.label.patient[language] === label);
      return [option?.id ?? `unknown option ${label}`, standing];
    }),
  );
}

/** The same, as the engine says it of these facts in Node. */
export function standingsExpected(facts: Facts, language: Language) {
  return Object.fromEntries(
    adviceOn(facts).options.map(({ option, standing }) => [
      option,
      words.standing[standing].patient[language],
    ]),
  );
}

export function adviceOn(facts: Facts): Advice {
  const file = { renavigate: 'patient/1', facts };
  return advise(ccs2019, readPatient(file, ccs2019.terms).patient);
}

/** Those of some facts that were asked for. */
export function only(facts: Facts, asked: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([term]) => asked.includes(term)));
}
