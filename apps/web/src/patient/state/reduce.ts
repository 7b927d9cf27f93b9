import { type Answers, withAnswer } from '../../answers/answer.ts';
import type { Guidelines } from '../../guidelines/guidelines.ts';
import { askedOf } from '../interview/interview.ts';
import { resumed, withoutTerm, withPage } from '../interview/talk-answers.ts';
import { nextView, questionsOf } from './next-view.ts';
import { type Action, type Dossier, initialState, open, type State } from './state.ts';

/** A page that is opened with a dossier: at the options, or at the first question where nothing is answered. */
export function opening(guidelines: Guidelines, dossier: Dossier): State {
  const state = initialState(dossier);
  return dossier.answers.size === 0
    ? proceed(guidelines, state)
    : open(state, { screen: 'options' });
}

function proceed(guidelines: Guidelines, state: State): State {
  return open(state, nextView(guidelines, state));
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
