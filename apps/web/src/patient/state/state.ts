import type { TalkAnswers, TalkPage, TermId } from '@renavigate/engine';
import { type Answer, type Answers, withAnswer } from '../../answers/answer.ts';
import type { Guidelines } from '../../guidelines/guidelines.ts';
import { askedOf, nextOf } from '../interview/interview.ts';
import { safetyTerms } from '../interview/safety.ts';
import { resumed, stateOfTalk, withoutTerm, withPage } from '../interview/talk-answers.ts';

/** What fills the page. */
export type View =
  | { readonly screen: 'welcome' }
  /** A page of the talk, by its name. */
  | { readonly screen: 'talk'; readonly page: string }
  /** What the person wishes ends the talk: it is said back. */
  | { readonly screen: 'talkEnd' }
  /** One question for one thing: the next one, or one that the reader went to so as to change it. */
  | { readonly screen: 'question'; readonly term: TermId; readonly isChange?: true }
  | { readonly screen: 'safety' }
  /** Every answer, to be looked at and changed. */
  | { readonly screen: 'answers' }
  | { readonly screen: 'options' }
  | { readonly screen: 'matters' }
  | { readonly screen: 'questions' }
  | { readonly screen: 'summary' }
  | { readonly screen: 'about' };

/** A question for the care team, as the person left it: changed, added, put aside, or to be asked first. */
export interface OwnQuestion {
  readonly id: string;
  readonly text: string;
  readonly kept: boolean;
  readonly first?: boolean;
  /** Its words came with a link, and the person did not touch them since. */
  readonly brought?: boolean;
}

/** What a person said: all of it stays in the tab, unless they choose to keep or to share it. */
export interface Dossier {
  readonly answers: Answers;
  /** What matters to the person, most first, by the ids of `matters`. */
  readonly matters: readonly string[];
  /** What else matters, in the person's own words. */
  readonly ownMatter?: string;
  /** Those words came with a link, and the person did not touch them since. */
  readonly ownMatterBrought?: boolean;
  /** The province or territory, for what is paid there. */
  readonly province?: string;
  /** Questions that the person changed, added or put aside. */
  readonly questions: readonly OwnQuestion[];
}

export const emptyDossier: Dossier = { answers: new Map(), matters: [], questions: [] };

/** Everything the page knows. */
export interface State extends Dossier {
  /** What was pressed in the talk since the page was opened. */
  readonly talk: TalkAnswers;
  /** The views gone through, as in the history of the browser, and where the reader is among them. */
  readonly trail: readonly [View, ...View[]];
  readonly position: number;
}

export type Action =
  /** To the next open question, or on when there is none. */
  | { readonly kind: 'continue' }
  /** Goes on with a talk in the midst of which the page was made anew. */
  | { readonly kind: 'resume' }
  /** To the questions: the next page of the talk, or where it is over, what was answered. */
  | { readonly kind: 'ask' }
  | { readonly kind: 'open'; readonly view: View }
  /** What was pressed on a page of the talk, by the name of the question. */
  | { readonly kind: 'talk'; readonly page: TalkPage; readonly pressed: TalkAnswers }
  | { readonly kind: 'answer'; readonly term: TermId; readonly answer: Answer }
  /** Several answers given on one page. */
  | { readonly kind: 'answerAll'; readonly answers: Answers }
  /** No blood test is at hand: none of them is asked. */
  | { readonly kind: 'noBloodTests' }
  | { readonly kind: 'matters'; readonly matters: readonly string[] }
  | { readonly kind: 'ownMatter'; readonly text: string }
  | { readonly kind: 'province'; readonly province: string | undefined }
  | { readonly kind: 'questions'; readonly questions: readonly OwnQuestion[] }
  /** Back or forward, to a view gone through before. */
  | { readonly kind: 'visit'; readonly position: number }
  /** Another dossier in place of this one: of a link, or of another tab. */
  | { readonly kind: 'replace'; readonly dossier: Dossier }
  | { readonly kind: 'forget' };

/** A page that is opened, with what was kept or shared before, if anything. */
export function initialState(dossier: Dossier = emptyDossier): State {
  return { ...dossier, talk: new Map(), trail: [{ screen: 'welcome' }], position: 0 };
}

/** A page that is opened with a dossier: at the options, or at the first question where nothing is answered. */
export function opening(guidelines: Guidelines, dossier: Dossier): State {
  const state = initialState(dossier);
  return dossier.answers.size === 0
    ? proceed(guidelines, state)
    : open(state, { screen: 'options' });
}

/** The view that the reader is at. */
export function viewOf({ trail, position }: State): View {
  return trail[position] ?? trail[0];
}

function open(state: State, view: View): State {
  const [first, ...rest] = state.trail;
  const trail = [first, ...rest.slice(0, state.position), view] as const;
  return { ...state, trail, position: trail.length - 1 };
}

/** The question that comes next, where there is one; once, the page on safety; then the options. */
function nextView(guidelines: Guidelines, { answers, trail }: State): View {
  const next = nextOf(guidelines, answers);
  if (next !== undefined) return { screen: 'question', term: next.term };
  const seen = trail.some(({ screen }) => screen === 'safety');
  const terms = safetyTerms(guidelines, answers);
  const isOpen = terms.some((term) => !answers.has(term));
  return !seen && isOpen ? { screen: 'safety' } : { screen: 'options' };
}

/**
 * What comes next in the talk; then the options, and from there, for who wants it, one question after another that
 * could change what stands first.
 */
function nextInTalk(guidelines: Guidelines, state: State): View | undefined {
  if (guidelines.library.content.talk === undefined) return undefined;
  const talk = stateOfTalk(guidelines, state);
  const here = viewOf(state);
  if (talk?.isEnded) return here.screen === 'talk' ? { screen: 'talkEnd' } : { screen: 'options' };
  if (talk?.next !== undefined) return { screen: 'talk', page: talk.next.id };
  const isMore = here.screen !== 'talk' && !(here.screen === 'question' && here.isChange);
  const more = isMore ? nextOf(guidelines, state.answers) : undefined;
  return more === undefined ? { screen: 'options' } : { screen: 'question', term: more.term };
}

/** The part of the way with the questions, as it is now. */
function questionsOf(guidelines: Guidelines, state: State): View {
  if (guidelines.library.content.talk === undefined) return nextView(guidelines, state);
  const next = stateOfTalk(guidelines, state)?.next;
  return next === undefined ? { screen: 'answers' } : { screen: 'talk', page: next.id };
}

function proceed(guidelines: Guidelines, state: State): State {
  return open(state, nextInTalk(guidelines, state) ?? nextView(guidelines, state));
}

/** "I don't know" to every blood test that is asked and not answered. */
function withoutBloodTests(guidelines: Guidelines, answers: Answers): Answers {
  const { terms } = guidelines.library.content;
  const tests = new Set(
    terms.filter(({ whereFound }) => whereFound === 'bloodTest').map(({ id }) => id),
  );
  const asked = askedOf(guidelines, answers).filter((id) => tests.has(id) && !answers.has(id));
  return new Map([...answers, ...asked.map((id) => [id, { kind: 'unknown' }] as const)]);
}

/** The one place where the state changes. Pure. */
export function reduce(guidelines: Guidelines, state: State, action: Action): State {
  const on = (next: State) => proceed(guidelines, next);
  const { memory } = guidelines;
  switch (action.kind) {
    case 'continue':
      return on(state);
    case 'resume':
      return on({ ...state, talk: resumed(guidelines, state.answers) });
    case 'ask':
      return open(state, questionsOf(guidelines, state));
    case 'open':
      return open(state, action.view);
    case 'talk':
      return on({ ...state, ...withPage(guidelines, state, action.page, action.pressed) });
    case 'answer':
      return on({
        ...state,
        talk: withoutTerm(guidelines, state.talk, action.term),
        answers: withAnswer(memory, state.answers, action.term, action.answer),
      });
    case 'answerAll':
      return on({ ...state, answers: new Map([...state.answers, ...action.answers]) });
    case 'noBloodTests':
      return on({ ...state, answers: withoutBloodTests(guidelines, state.answers) });
    case 'matters':
      return { ...state, matters: action.matters };
    case 'ownMatter': {
      const { ownMatter: _, ownMatterBrought: __, ...rest } = state;
      return action.text === '' ? rest : { ...rest, ownMatter: action.text };
    }
    case 'province': {
      const { province: _, ...rest } = state;
      return action.province === undefined ? rest : { ...rest, province: action.province };
    }
    case 'questions':
      return { ...state, questions: action.questions };
    case 'visit': {
      const position = Math.max(0, Math.min(action.position, state.trail.length - 1));
      return { ...state, position };
    }
    case 'replace':
      return opening(guidelines, action.dossier);
    case 'forget':
      return initialState();
  }
}
