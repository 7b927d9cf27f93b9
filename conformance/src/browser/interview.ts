import { type Language, languages, type Term, type TermId } from '@renavigate/engine';
import { common } from '@renavigate/guideline';
import type { Locator, Page } from 'playwright-core';

/** The facts of a patient file, by term. */
export type Facts = Readonly<Record<TermId, unknown>>;

const yes = { en: 'Yes', fr: 'Oui' };
const no = { en: 'No', fr: 'Non' };
const unknown = { en: 'I don’t know', fr: 'Je ne sais pas' };
const none = { en: 'None of these', fr: 'Aucun de ces choix' };
const unsure = {
  en: 'I’m not sure about the others',
  fr: 'Je ne suis pas certain pour les autres',
};
export const start = { en: 'Start', fr: 'Commencer' };

/** What is to be chosen or typed for a value of a patient file; nothing known is "I don't know". */
export interface ToGive {
  readonly choose: readonly string[];
  readonly type?: string;
}

function listed(value: unknown, key: string): readonly string[] | undefined {
  if (typeof value !== 'object' || value === null || !(key in value)) return undefined;
  const list: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return Array.isArray(list) ? list.map(String) : undefined;
}

function labelsOf(term: Term, ids: readonly string[], language: Language): readonly string[] {
  const values = 'values' in term ? term.values : [];
  return values.filter(({ id }) => ids.includes(id)).map(({ label }) => label.patient[language]);
}

export function yesOrNo(value: boolean, language: Language): ToGive {
  return { choose: [(value ? yes : no)[language]] };
}

export function noneOfThese(language: Language): ToGive {
  return { choose: [none[language]] };
}

export function toGive(term: Term, value: unknown, language: Language): ToGive {
  if (typeof value === 'boolean') return yesOrNo(value, language);
  if (typeof value === 'string') return { choose: labelsOf(term, [value], language) };
  if (typeof value === 'object' && value !== null && 'value' in value) {
    return { choose: [], type: String(value.value) };
  }
  const exactly = listed(value, 'exactly');
  if (exactly?.length === 0) return noneOfThese(language);
  if (exactly !== undefined) return { choose: labelsOf(term, exactly, language) };
  const some = listed(value, 'includes') ?? [];
  if (some.length === 0) return { choose: [unknown[language]] };
  return { choose: [...labelsOf(term, some, language), unsure[language]] };
}

/** The term that the page asks about, or undefined when it asks nothing; told by its heading alone. */
export async function askedTerm(page: Page, language: Language): Promise<Term | undefined> {
  const heading = await page.locator('h1:visible').innerText();
  return common.terms.find(({ question }) => question.patient[language] === heading);
}

/** A choice by its exact words. */
export function choice(page: Page, label: string): Locator {
  return page.locator('form:visible').getByLabel(label, { exact: true });
}

/** How a person works the page: what it takes to choose, to type and to go on. */
export interface Hand {
  readonly choose: (page: Page, label: string) => Promise<void>;
  readonly type: (page: Page, text: string) => Promise<void>;
  readonly goOn: (page: Page) => Promise<void>;
  /** Presses a button, opens a door or goes into a field. */
  readonly press: (page: Page, target: Locator) => Promise<void>;
  /** Takes one of a group of radio buttons. */
  readonly take: (page: Page, group: Locator, target: Locator) => Promise<void>;
}

export const mouse: Hand = {
  choose: (page, label) => choice(page, label).check(),
  type: (page, text) => page.locator('input[type=text]:visible').fill(text),
  goOn: (page) => page.locator('button[type=submit]:visible').click(),
  press: (_, target) => target.click(),
  take: (_page, _group, target) => target.check(),
};

/** More stops than any page has. */
const mostStops = 400;

/** Presses Tab until the focus is where it should be. */
async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < mostStops; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach it');
}

/** One Tab leads to a group of radio buttons, to the one that is chosen; the arrows lead through it. */
async function choose(page: Page, group: Locator, target: Locator) {
  const chosen = group.locator('input[type=radio]:checked');
  const isChosen = (await chosen.count()) > 0;
  await tabTo(page, isChosen ? chosen.first() : group.locator('input[type=radio]').first());
  if (!isChosen) await page.keyboard.press('Space');
  for (let presses = 0; presses < 20 && !(await target.isChecked()); presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
}

export const keyboard: Hand = {
  choose: async (page, label) => {
    const target = choice(page, label);
    if ((await target.getAttribute('type')) === 'checkbox') {
      await tabTo(page, target);
      if (!(await target.isChecked())) await page.keyboard.press('Space');
      return;
    }
    await choose(page, page.locator('form:visible'), target);
  },
  type: async (page, text) => {
    await tabTo(page, page.locator('input[type=text]:visible'));
    await page.keyboard.type(text);
  },
  goOn: (page) => page.keyboard.press('Enter'),
  press: async (page, target) => {
    await tabTo(page, target);
    const isField = await target.evaluate((element) => element.matches('textarea'));
    if (!isField) await page.keyboard.press('Enter');
  },
  take: choose,
};

export const hands = { mouse, keyboard };

/** Every way to walk a page: in each language, with each hand. */
export const everyHand = languages.flatMap((language) =>
  (['mouse', 'keyboard'] as const).map((name) => ({ language, name })),
);

/** Gives one answer, goes on, and waits for what comes of it: another page, or why it is not taken. */
export async function give(page: Page, { choose, type }: ToGive, hand: Hand = mouse) {
  for (const label of choose) await hand.choose(page, label);
  if (type !== undefined) await hand.type(page, type);
  const before = await page.locator('main h1:visible').innerText();
  await hand.goOn(page);
  await page.waitForFunction((heading) => {
    const now = document.querySelector('main h1')?.textContent;
    return (now != null && now !== heading) || document.querySelector('main .error') !== null;
  }, before);
}

/** Starts the questions, from the first page. */
export async function begin(page: Page, language: Language) {
  await page.getByRole('button', { name: start[language], exact: true }).click();
  await page.locator('form:visible').waitFor();
}

/** Answers the page of safety questions from the facts, and goes on to the options. */
async function answerSafety(page: Page, facts: Facts, language: Language, hand: Hand) {
  for (const row of await page.locator('fieldset.safety-row').all()) {
    const id = await row.locator('input').first().getAttribute('name');
    const value = facts[id ?? ''];
    if (typeof value !== 'boolean') continue;
    await hand.take(page, row, row.getByLabel((value ? yes : no)[language], { exact: true }));
  }
  await hand.goOn(page);
}

interface Walk {
  readonly hand?: Hand;
  /** Stops where this is asked. */
  readonly until?: TermId;
  /** Stops at the page of safety questions. */
  readonly atSafety?: true;
}

/** Answers question after question from the facts until none is left, or `until` is asked; what was asked. */
export async function answerAll(
  page: Page,
  facts: Facts,
  language: Language,
  { hand = mouse, until, atSafety }: Walk = {},
): Promise<readonly TermId[]> {
  const asked: TermId[] = [];
  for (;;) {
    await page.locator('main h1:visible').waitFor();
    const term = await askedTerm(page, language);
    if (term === undefined && until !== undefined) throw new Error(`${until} is not asked`);
    if (term === undefined) {
      const isSafety = (await page.locator('fieldset.safety-row').count()) > 0;
      if (isSafety && atSafety !== true) {
        await answerSafety(page, facts, language, hand);
      }
      return asked;
    }
    if (term.id === until) return asked;
    if (asked.includes(term.id)) throw new Error(`${term.id} is asked twice`);
    asked.push(term.id);
    await give(page, toGive(term, facts[term.id], language), hand);
  }
}
