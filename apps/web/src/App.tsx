import { type Edition, type Language, termOf } from '@renavigate/engine';
import { useEffect, useMemo, useReducer, useRef } from 'react';
import { AccountsContext, accountsOf } from './accounts.ts';
import { Frame } from './parts/Frame.tsx';
import { useProgress } from './parts/Progress.tsx';
import { type Reading, ReadingContext, readingOf } from './reading.ts';
import { Outside } from './screens/Outside.tsx';
import { Question } from './screens/Question.tsx';
import { Result } from './screens/Result.tsx';
import type { ScreenProps } from './screens/Screen.ts';
import { Welcome } from './screens/Welcome.tsx';
import { type Interview, interview } from './state/interview.ts';
import { type Action, initialState, reduce, type State, viewOf } from './state/state.ts';
import { useHistory } from './state/use-history.ts';

function isOutside({ advice }: Interview): boolean {
  return advice.scope.truth === 'false';
}

function CurrentScreen(props: ScreenProps) {
  const view = viewOf(props.state);
  switch (view.screen) {
    case 'welcome':
      return <Welcome {...props} />;
    case 'question':
      return <Question key={`${view.term} ${props.state.position}`} {...props} id={view.term} />;
    case 'result':
      return isOutside(props.interview) ? <Outside {...props} /> : <Result {...props} />;
  }
}

function placeName(state: State, current: Interview, { edition, messages, say }: Reading): string {
  const view = viewOf(state);
  switch (view.screen) {
    case 'welcome':
      return messages.welcome.place;
    case 'question':
      return say(termOf(view.term, edition.terms).question.patient);
    case 'result':
      return isOutside(current) ? messages.outside.place : messages.result.place;
  }
}

/** Says how much is clear when it changes, to those who hear the page. */
function SpokenProgress({ interview: { advice } }: { readonly interview: Interview }) {
  return (
    <p className="visually-hidden" role="status">
      {useProgress(advice)}
    </p>
  );
}

/** A new view starts at its top, with the focus on its heading; the first one is left as it loads. */
function useFocusOnArrival(trail: State['trail'], position: number) {
  const arrived = useRef<unknown>(undefined);
  useEffect(() => {
    const here = trail[position];
    if (arrived.current !== undefined && arrived.current !== here) {
      window.scrollTo(0, 0);
      document.getElementById('heading')?.focus({ preventScroll: true });
    }
    arrived.current = here;
  }, [trail, position]);
}

interface AppProps {
  readonly edition: Edition;
  readonly firstLanguage: Language;
}

/** The whole page. What is answered lives in its state and goes with the tab. */
export function App({ edition, firstLanguage }: AppProps) {
  const [state, dispatch] = useReducer(
    (before: State, action: Action) => reduce(edition, before, action),
    firstLanguage,
    initialState,
  );
  const { answers, language, trail, position } = state;
  const current = useMemo(() => interview(edition, answers), [edition, answers]);
  const accounts = useMemo(() => accountsOf(edition, current.advice), [edition, current]);
  const reading = useMemo(() => readingOf(edition, language), [edition, language]);
  const title = reading.messages.pageTitle(placeName(state, current, reading));

  useHistory(position, dispatch);
  useFocusOnArrival(trail, position);
  useEffect(() => {
    document.documentElement.lang = `${language}-CA`;
    document.title = title;
  }, [language, title]);

  const other = language === 'en' ? 'fr' : 'en';
  return (
    <ReadingContext value={reading}>
      <Frame
        onLanguage={() => dispatch({ kind: 'speak', language: other })}
        onForget={answers.size === 0 ? undefined : () => dispatch({ kind: 'forget' })}
      >
        <AccountsContext value={accounts}>
          <CurrentScreen state={state} interview={current} dispatch={dispatch} />
        </AccountsContext>
      </Frame>
      <SpokenProgress interview={current} />
    </ReadingContext>
  );
}
