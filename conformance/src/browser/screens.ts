import type { Language } from '@renavigate/engine';
import type { Locator, Page } from 'playwright-core';
import { answerAll, begin, type Facts, mouse } from './interview.ts';
import { linkTo } from './link.ts';
import { afterTwoDrugs, contradicting, outsideAll, untreated } from './stories.ts';

/** A screen that somebody can meet: where it is, and what it takes to come there. */
export interface Screen {
  readonly name: string;
  /** The page and its part after `#`. */
  readonly path: string;
  readonly arrange?: (page: Page, language: Language) => Promise<void>;
}

const stepNames = {
  matters: { en: 'What matters to you', fr: 'Ce qui compte pour vous' },
  questions: { en: 'Questions for your team', fr: 'Questions pour votre équipe' },
  summary: { en: 'Take it with you', fr: 'À emporter' },
} as const;

/** The options are there, and whatever of them comes late. */
async function optionsAreThere(page: Page) {
  await page.locator('article[data-option]').first().waitFor({ state: 'attached' });
}

/** What is behind every open door is there, and nothing in it is still on its way. */
async function behindDoors(page: Page) {
  await page.waitForFunction(() => {
    const open = [...document.querySelectorAll('main details.unfold[open] > summary')];
    const isMade = open.every((summary) => summary.nextElementSibling !== null);
    return isMade && document.querySelector('main .behind > p[role=status]') === null;
  });
  // Doors that are no such doors are drawn with the next frame.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

async function openDoors(page: Page) {
  const doors = page.locator('main details:not([open])');
  for (let rounds = 0; rounds < 3 && (await doors.count()) > 0; rounds += 1) {
    await doors.evaluateAll((all) => {
      for (const door of all) door.setAttribute('open', '');
    });
    await behindDoors(page);
  }
}

/** Opens every door of an option. */
async function openCard(card: Locator) {
  for (let rounds = 0; rounds < 2; rounds += 1) {
    await card.locator('details:not([open])').evaluateAll((all) => {
      for (const door of all) door.setAttribute('open', '');
    });
    await behindDoors(card.page());
  }
}

/** Opens every door of a few options of different kinds: all of all options is more than anybody opens. */
async function openSomeOptions(page: Page) {
  await optionsAreThere(page);
  const some = page
    .locator('article[data-option]')
    .locator('nth=0')
    .or(
      page.locator(
        'article[data-option="activeSurveillance"], article[data-option="clinicalTrial"], article[data-option="careWithoutCancerTreatment"]',
      ),
    );
  for (const card of await some.all()) await openCard(card);
}

function step(name: keyof typeof stepNames): Screen {
  return {
    name,
    path: linkTo(untreated),
    arrange: async (page, language) => {
      await optionsAreThere(page);
      await page.locator('nav.steps').getByText(stepNames[name][language], { exact: true }).click();
      await page.locator('main h1:visible', { hasText: /./ }).waitFor();
      await page.locator('main h1#heading:visible').waitFor();
      await openDoors(page);
    },
  };
}

/** A page of the talk, as somebody meets it who comes there. */
function talk(name: string, until: string | undefined, facts: Facts = untreated): Screen {
  return {
    name,
    path: '',
    arrange: async (page, language) => {
      await begin(page, language);
      if (until !== undefined) await answerAll(page, facts, language, { until });
      await openDoors(page);
    },
  };
}

/** One question for one thing, which somebody goes to so as to change an answer. */
const oneQuestion: Screen = {
  name: 'a question by itself',
  path: linkTo(untreated),
  arrange: async (page) => {
    await optionsAreThere(page);
    await page.locator('nav.steps button').first().click();
    await page.locator('.answers button').first().click();
    await page.locator('form:visible').waitFor();
    await openDoors(page);
  },
};

/** What is folded of many options, and every door of care without cancer treatment. */
async function openManyOpen(page: Page) {
  await optionsAreThere(page);
  const many = page.locator('.behind-group').first();
  await many.evaluate((door) => door.setAttribute('open', ''));
  await openCard(page.locator('article[data-option="careWithoutCancerTreatment"]'));
  await page.locator('.study').first().waitFor();
}

/** Every kind of screen of the person's way. */
export const patientScreens: readonly Screen[] = [
  { name: 'welcome', path: '' },
  talk('a page with one question', undefined),
  talk('a page with several questions', 'where'),
  {
    ...talk('an error', undefined),
    arrange: async (page, language) => {
      await begin(page, language);
      await answerAll(page, untreated, language, { until: 'where' });
      await mouse.goOn(page);
      await page.locator('.error').first().waitFor();
    },
  },
  talk('drugs by kind', 'drugs'),
  talk('numbers beside choices', 'afterOperation', afterTwoDrugs),
  talk('blood results', 'bloodResults'),
  {
    ...talk('no treatment is wanted', undefined),
    arrange: async (page, language) => {
      await begin(page, language);
      await answerAll(page, { ...untreated, treatmentWanted: false }, language);
      await page.locator('.talk h1').waitFor();
    },
  },
  {
    name: 'all answers',
    path: linkTo(untreated),
    arrange: async (page) => {
      await optionsAreThere(page);
      await page.locator('nav.steps button').first().click();
      await page.locator('.answers').waitFor();
    },
  },
  oneQuestion,
  { name: 'options', path: linkTo(untreated), arrange: openSomeOptions },
  {
    name: 'options of whom little is known',
    path: linkTo({ cancerCameBack: true }),
    arrange: openManyOpen,
  },
  { name: 'options with a contradiction', path: linkTo(contradicting), arrange: optionsAreThere },
  {
    name: 'outside every guideline',
    path: linkTo(outsideAll),
    arrange: async (page) => page.locator('.outside h1').waitFor(),
  },
  {
    name: 'a damaged link',
    path: '#r=1&n=4&cancerCameBack=yes&shoeSize=43&histology=blue&c=x',
    arrange: async (page) => {
      await page.locator('section.problem').waitFor();
      await optionsAreThere(page);
    },
  },
  step('matters'),
  step('questions'),
  step('summary'),
];

/** The inside of a guideline, and of the safety rules. */
export const exploreScreens: readonly Screen[] = ['ccs-2019', 'guardrails'].map((place) => ({
  name: `inside ${place}`,
  path: `explore.html#edition=${place}`,
  arrange: async (page) => {
    await page.locator('[data-statement]').first().waitFor();
    await openDoors(page);
  },
}));
