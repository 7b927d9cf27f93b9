import type { Edition, Language, TermId } from '@renavigate/engine';
import type { Answer, Answers } from './answer.ts';
import { interview } from './interview.ts';

/** What fills the page. */
export type View =
  | { readonly screen: 'welcome' }
  | { readonly screen: 'question'; readonly term: TermId }
  | { readonly screen: 'result' };

/** Everything the page knows. It lives in the memory of the tab and nowhere else. */
export interface State {
  readonly language: Language;
  readonly answers: Answers;
  /** The views gone through, as in the history of the browser, and where the reader is among them. */
  readonly trail: readonly [View, ...View[]];
  readonly position: number;
}

export type Action =
  | { readonly kind: 'speak'; readonly language: Language }
  /** To the next open question, or to the result when there is none. */
  | { readonly kind: 'continue' }
  | { readonly kind: 'open'; readonly view: View }
  | { readonly kind: 'answer'; readonly term: TermId; readonly answer: Answer }
  /** Back or forward, to a view gone through before. */
  | { readonly kind: 'visit'; readonly position: number }
  | { readonly kind: 'forget' };

export function initialState(language: Language): State {
  return { language, answers: new Map(), trail: [{ screen: 'welcome' }], position: 0 };
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

function proceed(state: State, edition: Edition): State {
  const { next } = interview(edition, state.answers);
  return open(
    state,
    next === undefined ? { screen: 'result' } : { screen: 'question', term: next.term },
  );
}

/** The one place where the state changes. Pure. */
export function reduce(edition: Edition, state: State, action: Action): State {
  switch (action.kind) {
    case 'speak':
      return { ...state, language: action.language };
    case 'continue':
      return proceed(state, edition);
    case 'open':
      return open(state, action.view);
    case 'answer': {
      const answers = new Map(state.answers).set(action.term, action.answer);
      return proceed({ ...state, answers }, edition);
    }
    case 'visit': {
      const position = Math.max(0, Math.min(action.position, state.trail.length - 1));
      return { ...state, position };
    }
    case 'forget':
      return initialState(state.language);
  }
}
