import type { TalkAnswers, TalkChoice, TalkPage, TalkQuestion } from '@renavigate/engine';
import { parseNumber } from '../../answers/answer.ts';
import type { Guidelines } from '../../guidelines/guidelines.ts';
import { pageOfTalk, pressedNow, type Talked, withPage } from './talk-answers.ts';

/** What stands in the form of a page: what is pressed, or typed in place of it, by the name of the question. */
export type Draft = ReadonlyMap<string, readonly string[]>;

const wholeNumber = /^\d{1,3}$/;

/** Whether what stands at a question is a number that was typed, and not a choice. */
export function isTyped({ choices }: TalkQuestion, [first]: readonly string[]): boolean {
  return first !== undefined && choices.every(({ id }) => id !== first);
}

/** The form of a page as it opens: with what was pressed before, or follows from other answers. */
export function draftOf(guidelines: Guidelines, talked: Talked, page: TalkPage): Draft {
  const before = page.questions.map(
    (question) => [question.id, pressedNow(guidelines, talked, question)] as const,
  );
  return new Map(before.filter(([, pressed]) => pressed.length > 0));
}

/** What is pressed at a question once one more choice is, or is no more. */
export function toggled(
  question: TalkQuestion,
  pressed: readonly string[],
  choice: TalkChoice,
  isOn: boolean,
): readonly string[] {
  if (question.several !== true) return isOn ? [choice.id] : [];
  if (!isOn) return pressed.filter((id) => id !== choice.id);
  if (choice.alone === true) return [choice.id];
  const others = question.choices.filter(({ id, alone }) => pressed.includes(id) && !alone);
  return [...others.map(({ id }) => id), choice.id];
}

/** What the form says, where every question has an answer that can be used. */
function givenIn(questions: readonly TalkQuestion[], draft: Draft): TalkAnswers {
  const usable = questions.filter((question) => problemOf(question, draft) === undefined);
  return new Map(usable.map(({ id }) => [id, draft.get(id) ?? []]));
}

/** What is asked on a page with what stands in its form: an answer can call for another question, or make one vain. */
export function asked(
  guidelines: Guidelines,
  talked: Talked,
  page: TalkPage,
  draft: Draft,
): readonly TalkQuestion[] {
  const given = givenIn(page.questions, draft);
  return pageOfTalk(guidelines, withPage(guidelines, talked, page, given), page).questions;
}

/** Why the answer to a question cannot be taken; undefined where it can. */
export function problemOf(question: TalkQuestion, draft: Draft): 'open' | 'number' | undefined {
  const pressed = draft.get(question.id) ?? [];
  const [first] = pressed.filter((each) => each.trim() !== '');
  if (first === undefined) return 'open';
  if (!isTyped(question, pressed)) return undefined;
  return wholeNumber.test(first.trim()) && !Number.isNaN(parseNumber(first)) ? undefined : 'number';
}

/** What a page gives once it is answered: of what is shown on it, and nothing else. */
export function givenOn(questions: readonly TalkQuestion[], draft: Draft): TalkAnswers {
  return new Map(questions.map(({ id }) => [id, (draft.get(id) ?? []).map((each) => each.trim())]));
}
