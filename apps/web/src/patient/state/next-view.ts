import type { Guidelines } from '../../guidelines/guidelines.ts';
import { nextOf } from '../interview/interview.ts';
import { safetyTerms } from '../interview/safety.ts';
import { stateOfTalk } from '../interview/talk-answers.ts';
import { type State, type View, viewOf } from './state.ts';

/** What comes next on the way. */
export function nextView(guidelines: Guidelines, state: State): View {
  return nextInTalk(guidelines, state) ?? nextQuestion(guidelines, state);
}

/** The question that comes next, where there is one; once, the page on safety; then the options. */
function nextQuestion(guidelines: Guidelines, { answers, trail }: State): View {
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
export function questionsOf(guidelines: Guidelines, state: State): View {
  if (guidelines.library.content.talk === undefined) return nextQuestion(guidelines, state);
  const next = stateOfTalk(guidelines, state)?.next;
  return next === undefined ? { screen: 'answers' } : { screen: 'talk', page: next.id };
}
