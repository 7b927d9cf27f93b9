import {
  compileLibrary,
  derive,
  type Known,
  type Language,
  languages,
  patientFormat,
  pressedAt,
  readPatient,
  type Talk,
  type TalkAnswers,
  type TalkQuestion,
  type Term,
  type TermId,
} from '@renavigate/engine';
import { common, library } from '@renavigate/guideline';
import type { Locator, Page } from 'playwright-core';

/** The facts of a patient file, by term. */
export type Facts = Readonly<Record<TermId, unknown>>;

export const start = { en: 'Start', fr: 'Commencer' };

/** The talk that the page holds. */
export function talkOf(): Talk {
  if (library.talk === undefined) throw new Error('The library has no talk.');
  return library.talk;
}

const questions = new Map(
  talkOf()
    .pages.flatMap((page) => page.questions)
    .map((question) => [question.id, question]),
);
const { rules } = compileLibrary(library);

/** The term that the page asks about alone, or undefined when it asks nothing so; told by its heading. */
export async function askedTerm(page: Page, language: Language): Promise<Term | undefined> {
  const heading = await page.locator('h1:visible').innerText();
  return common.terms.find(({ question }) => question.patient[language] === heading);
}

/** The page of the talk that is shown, by its name; told by its heading. */
export async function pageShown(page: Page, language: Language): Promise<string | undefined> {
  const heading = await page.locator('main h1:visible').innerText();
  return talkOf().pages.find((each) => each.heading.patient[language] === heading)?.id;
}

/** A choice by its exact words. */
export function choice(page: Page, label: string): Locator {
  return page.locator('form:visible').getByLabel(label, { exact: true });
}

/** How a person works the page: what it takes to choose, to type and to go on. */
export interface Hand {
  readonly type: (page: Page, target: Locator, text: string) => Promise<void>;
  readonly goOn: (page: Page) => Promise<void>;
  /** Presses a button, opens a door or goes into a field. */
  readonly press: (page: Page, target: Locator) => Promise<void>;
  /** Takes one of a group of radio buttons, or ticks a box of it. */
  readonly take: (page: Page, group: Locator, target: Locator) => Promise<void>;
}

export const mouse: Hand = {
  type: (_, target, text) => target.fill(text),
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
  if ((await target.getAttribute('type')) === 'checkbox') {
    await tabTo(page, target);
    if (!(await target.isChecked())) await page.keyboard.press('Space');
    return;
  }
  const chosen = group.locator('input[type=radio]:checked');
  const isChosen = (await chosen.count()) > 0;
  await tabTo(page, isChosen ? chosen.first() : group.locator('input[type=radio]').first());
  if (!isChosen) await page.keyboard.press('Space');
  for (let presses = 0; presses < 20 && !(await target.isChecked()); presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
}

export const keyboard: Hand = {
  type: async (page, target, text) => {
    await tabTo(page, target);
    await page.keyboard.type(text);
  },
  goOn: async (page) => {
    await tabTo(page, page.locator('button[type=submit]:visible'));
    await page.keyboard.press('Enter');
  },
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

/** Does what leads on, and waits for what comes of it: another page, or why it is not taken. */
export async function leadOn(page: Page, act: () => Promise<void>) {
  const before = await page.locator('main h1:visible').innerText();
  await act();
  await page.waitForFunction((heading) => {
    const now = document.querySelector('main h1')?.textContent;
    return (now != null && now !== heading) || document.querySelector('main .error') !== null;
  }, before);
}

/** Starts the talk, from the first page. */
export async function begin(page: Page, language: Language) {
  await page.getByRole('button', { name: start[language], exact: true }).click();
  await page.locator('.talk').waitFor();
}

/** What a person presses of whom the facts are known: what is true of them, or that they do not know. */
function pressedBy(question: TalkQuestion, known: Known): readonly string[] {
  const pressed = pressedAt(question, known);
  if (pressed.length > 0) return pressed;
  // For whom it is changes words alone.
  const open = question.choices.find(({ id }) => /^(unknown|unsure|nameUnknown|me)$/.test(id));
  if (open === undefined) throw new Error(`“${question.id}” cannot be left open`);
  return [open.id];
}

interface Walk {
  readonly hand?: Hand;
  /** Stops where this page of the talk is shown. */
  readonly until?: string;
}

/** Answers what stands on a page and is not answered yet; what was pressed. */
async function answerPage(page: Page, known: Known, hand: Hand): Promise<TalkAnswers> {
  const given = new Map<string, readonly string[]>();
  for (;;) {
    // What the last answer calls for, or makes vain, is there or gone.
    await page.locator('.talk form[aria-busy=true]').waitFor({ state: 'detached' });
    const open = page.locator('.talk-question:not(:has(:checked))');
    const ids = await open.evaluateAll((fields) =>
      fields.map((field) => field.getAttribute('data-question') ?? ''),
    );
    const id = ids.find((each) => !given.has(each));
    const question = id === undefined ? undefined : questions.get(id);
    if (id === undefined || question === undefined) return given;
    const field = page.locator(`[data-question="${id}"]`);
    const pressed = pressedBy(question, known);
    given.set(id, pressed);
    for (const value of pressed) {
      const button = field.locator(`button[value="${value}"]`);
      if ((await button.count()) > 0) {
        await leadOn(page, () => hand.press(page, button));
        return given;
      }
      const input = field.locator(`input[value="${value}"]:not([type=text])`);
      if ((await input.count()) > 0) await hand.take(page, field, input);
      else await hand.type(page, field.locator('input[type=text]'), value);
    }
  }
}

/** What a walk through the talk met and said. */
export interface Walked {
  /** The pages, in the order in which they came. */
  readonly pages: readonly string[];
  /** What was pressed, by the name of the question. */
  readonly answers: TalkAnswers;
}

/** Goes through the talk as somebody of whom some facts are known, until it is over, or a page is shown. */
export async function answerAll(
  page: Page,
  facts: Facts,
  language: Language,
  { hand = mouse, until }: Walk = {},
): Promise<Walked> {
  const { patient } = readPatient({ renavigate: patientFormat, facts }, common.terms);
  const { known } = derive(patient.facts, rules);
  const pages: string[] = [];
  const answers = new Map<string, readonly string[]>();
  for (;;) {
    await page.locator('main h1:visible').waitFor();
    const shown = await pageShown(page, language);
    if (shown === until && until !== undefined) return { pages, answers };
    if (shown === undefined) {
      if (until !== undefined) throw new Error(`${until} is not shown`);
      return { pages, answers };
    }
    if (!pages.includes(shown)) pages.push(shown);
    const given = await answerPage(page, known, hand);
    const there = await page
      .locator('.talk-question')
      .evaluateAll((fields) => fields.map((field) => field.getAttribute('data-question')));
    const isLeft = (await pageShown(page, language)) !== shown;
    // A question that another answer made vain is gone, and what was pressed there with it.
    for (const [id, pressed] of given) if (isLeft || there.includes(id)) answers.set(id, pressed);
    if (!isLeft) await leadOn(page, () => hand.goOn(page));
  }
}
