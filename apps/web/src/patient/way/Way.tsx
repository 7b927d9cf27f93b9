import './words/index.ts';
import '../../answers/words/index.ts';
import { termOf } from '@renavigate/engine';
import { common } from '@renavigate/guideline';
import { type Dispatch, lazy, Suspense, useEffect, useReducer, useRef } from 'react';
import { linkOf } from '../../answers/link.ts';
import { consult } from '../../guidelines/consult.ts';
import { useSay, useWords } from '../../language/language.ts';
import { afterPaint } from '../../parts/after-paint.ts';
import { Frame } from '../../parts/Frame.tsx';
import { useAfterPaint } from '../../parts/use-after-paint.ts';
import { extrasOf, openDossier } from '../dossier.ts';
import { foresee } from '../foresight.ts';
import type { WayProps } from '../Shell.tsx';
import { Asking } from '../screens/Asking.tsx';
import { Safety } from '../screens/Safety.tsx';
import type { ScreenProps } from '../screens/Screen.ts';
import { type Action, initialState, reduce, type State, viewOf } from '../state.ts';
import { useHistory } from '../use-history.ts';
import { Welcome } from '../welcome/Welcome.tsx';
import { Foot } from './Foot.tsx';
import { LinkProblems } from './LinkProblems.tsx';
import { SpokenProgress } from './SpokenProgress.tsx';
import { Steps } from './Steps.tsx';

const options = () => import('../options/Options.tsx');
const Options = lazy(options);
const Matters = lazy(() => import('../matters/Matters.tsx'));
const Questions = lazy(() => import('../questions/Questions.tsx'));
const Summary = lazy(() => import('../summary/Summary.tsx'));
const About = lazy(() => import('../about/About.tsx'));

function CurrentScreen(props: ScreenProps) {
  const { state, dispatch } = props;
  const view = viewOf(state);
  switch (view.screen) {
    case 'welcome':
      return (
        <Welcome
          onAbout={() => dispatch({ kind: 'open', view: { screen: 'about' } })}
          onStart={() => dispatch({ kind: 'continue' })}
          onOptions={
            state.answers.size === 0
              ? undefined
              : () => dispatch({ kind: 'open', view: { screen: 'options' } })
          }
        />
      );
    case 'question':
      return <Asking {...props} />;
    case 'safety':
      return <Safety {...props} />;
    case 'options':
      return <Options {...props} />;
    case 'matters':
      return <Matters {...props} />;
    case 'questions':
      return <Questions {...props} />;
    case 'summary':
      return <Summary {...props} />;
    case 'about':
      return <About />;
  }
}

function usePlaceName(state: State): string {
  const say = useSay();
  const t = useWords('way');
  const welcome = useWords('welcome');
  const view = viewOf(state);
  switch (view.screen) {
    case 'welcome':
      return welcome('place');
    case 'question':
      return say(termOf(view.term, common.terms).question.patient);
    case 'safety':
      return t('safety.place');
    default:
      return t(`steps.${view.screen}`);
  }
}

/** A new view starts at its top, with the focus on its heading; the first one is left as it loads. */
function useFocusOnArrival({ trail, position }: State) {
  const arrived = useRef<unknown>(undefined);
  useEffect(() => {
    const here = trail[position];
    const isFirst = arrived.current === undefined || arrived.current === here;
    arrived.current = here;
    if (isFirst) return;
    window.scrollTo(0, 0);
    // What is focused is laid out and painted anew: not before it is seen, and not where the reader went on meanwhile.
    const focused = document.activeElement;
    return afterPaint(() => {
      if (document.activeElement !== focused) return;
      document.getElementById('heading')?.focus({ preventScroll: true });
    });
  }, [trail, position]);
}

/** The options are fetched while the first question is read, so that they are there when they are wanted. */
function useOptionsAhead() {
  useEffect(() => {
    const timeout = setTimeout(options, 1000);
    return () => clearTimeout(timeout);
  }, []);
}

/** While a question is read, the one after each likely answer is looked for. */
function useForesight({ answers, ...rest }: State) {
  const view = viewOf({ answers, ...rest });
  const term = view.screen === 'question' ? view.term : undefined;
  useEffect(() => {
    if (term === undefined) return;
    return afterPaint(() => foresee(answers, term));
  }, [answers, term]);
}

/** A page that begins: at the options where it was opened with answers, else where the first page led. */
function begin({ opened, wanted }: Pick<WayProps, 'opened' | 'wanted'>): State {
  const { dossier } = openDossier(opened);
  const state = initialState(dossier);
  if (wanted === 'about') return reduce(state, { kind: 'open', view: { screen: 'about' } });
  const isNew = dossier.answers.size === 0;
  return reduce(
    state,
    isNew ? { kind: 'continue' } : { kind: 'open', view: { screen: 'options' } },
  );
}

function Loading() {
  const t = useWords('shared');
  return (
    <h1 className="waiting">
      <span role="status">{t('loading')}</span>
    </h1>
  );
}

/** The person's way: questions, options, what matters, questions for the team, the summary. */
export function Way({ language, onLanguage, opened, wanted }: WayProps) {
  const [state, dispatch]: [State, Dispatch<Action>] = useReducer(
    reduce,
    { opened, wanted },
    begin,
  );
  const { answers, position } = state;
  // The next question is painted first; what every guideline says to the answer follows at once.
  const painted = useAfterPaint(answers);
  const { screen } = viewOf(state);
  const shown = screen === 'question' || screen === 'safety' ? painted : answers;
  const consultation = consult(shown);
  const place = usePlaceName(state);
  useHistory(position, dispatch);
  useFocusOnArrival(state);
  useForesight(state);
  useOptionsAhead();
  const link = shown.size === 0 ? undefined : linkOf(shown, extrasOf(state));
  return (
    <Frame
      language={language}
      onLanguage={onLanguage}
      here="patient"
      link={link}
      place={place}
      foot={<Foot isNew={answers.size === 0} link={link} dispatch={dispatch} />}
    >
      {screen === 'welcome' ? null : <Steps state={state} dispatch={dispatch} />}
      <LinkProblems opened={opened} isShown={answers.size > 0 || opened?.includes('r=') === true} />
      <Suspense fallback={<Loading />}>
        <CurrentScreen state={state} consultation={consultation} dispatch={dispatch} />
      </Suspense>
      <SpokenProgress beside={consultation.beside} />
    </Frame>
  );
}
