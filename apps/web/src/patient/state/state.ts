import type { TalkAnswers, TalkPage, TermId } from '@renavigate/engine';
import type { Answer, Answers } from '../../answers/answer.ts';

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

/** The view that the reader is at. */
export function viewOf({ trail, position }: State): View {
  return trail[position] ?? trail[0];
}

/** Goes to a view: what lay ahead of the reader is given up. */
export function open(state: State, view: View): State {
  const [first, ...rest] = state.trail;
  const trail = [first, ...rest.slice(0, state.position), view] as const;
  return { ...state, trail, position: trail.length - 1 };
}
