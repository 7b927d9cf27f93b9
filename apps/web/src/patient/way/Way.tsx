import './words/index.ts';
import '../../answers/words/index.ts';
import { termOf } from '@renavigate/engine';
import {
  type Dispatch,
  Suspense,
  useEffect,
  useEffectEvent,
  useReducer,
  useRef,
  useState,
} from 'react';
import { linkOf } from '../../answers/link.ts';
import { onForgottenElsewhere, tellForgotten } from '../../answers/tabs.ts';
import { library } from '../../content/library.ts';
import { consult } from '../../guidelines/consult.ts';
import { GuidelinesContext, useGuidelines, useLibrary } from '../../guidelines/context.ts';
import { guidelinesOf } from '../../guidelines/guidelines.ts';
import { useSay, useWords } from '../../language/language.ts';
import { usePage } from '../../page/page.ts';
import { Frame } from '../../parts/Frame.tsx';
import { Guard } from '../../parts/Guard.tsx';
import { latePart } from '../../parts/late-part.tsx';
import { afterPaint } from '../../scheduling/after-paint.ts';
import { useAfterPaint } from '../../scheduling/use-after-paint.ts';
import { begin, beginningOf, isNothing } from '../dossier/begin.ts';
import { extrasOf } from '../dossier/dossier.ts';
import { foresightOf } from '../interview/foresight.ts';
import { ForesightContext, useForesight } from '../interview/foresight-context.ts';
import { Asking } from '../screens/Asking.tsx';
import { Safety } from '../screens/Safety.tsx';
import { reduce } from '../state/reduce.ts';
import type { ScreenProps } from '../state/screen-props.ts';
import { type Action, type State, viewOf } from '../state/state.ts';
import { useHistory } from '../state/use-history.ts';
import { TalkEnd } from '../talk/TalkEnd.tsx';
import { TalkScreen } from '../talk/TalkScreen.tsx';
import { YourAnswers } from '../talk/YourAnswers.tsx';
import { Welcome } from '../welcome/Welcome.tsx';
import { Foot } from './Foot.tsx';
import { Notices } from './Notices.tsx';
import type { WayProps } from './props.ts';
import { SpokenProgress } from './SpokenProgress.tsx';
import { Steps } from './Steps.tsx';
import { type Kept, useKeeping } from './use-keeping.ts';
import { type Links, useLinks } from './use-links.ts';

const options = () => import('../options/Options.tsx');
const Options = latePart(options);
const Matters = latePart(() => import('../matters/Matters.tsx'));
const Questions = latePart(() => import('../questions/Questions.tsx'));
const Summary = latePart(() => import('../summary/Summary.tsx'));
const About = latePart(() => import('../about/About.tsx'));

function CurrentScreen(props: ScreenProps) {
  const { state, dispatch } = props;
  const { disease } = useLibrary().content;
  const view = viewOf(state);
  switch (view.screen) {
    case 'welcome':
      return (
        <Welcome
          disease={disease}
          onAbout={() => dispatch({ kind: 'open', view: { screen: 'about' } })}
          onStart={() => dispatch({ kind: 'continue' })}
          onOptions={
            state.answers.size === 0
              ? undefined
              : () => dispatch({ kind: 'open', view: { screen: 'options' } })
          }
        />
      );
    case 'talk':
      return <TalkScreen {...props} />;
    case 'talkEnd':
      return <TalkEnd {...props} />;
    case 'answers':
      return <YourAnswers {...props} />;
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
  const talk = useWords('talk');
  const { terms, talk: held } = useLibrary().content;
  const view = viewOf(state);
  switch (view.screen) {
    case 'welcome':
      return welcome('place');
    case 'talk': {
      const page = held?.pages.find(({ id }) => id === view.page);
      return page === undefined ? '' : say(page.heading.patient);
    }
    case 'talkEnd':
      return held === undefined ? '' : say(held.ended.heading.patient);
    case 'answers':
      return talk('answers.heading');
    case 'question':
      return say(termOf(view.term, terms).question.patient);
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
    // Where they do not come now, they are asked for again when they are wanted.
    const timeout = setTimeout(() => void options().catch(() => undefined), 1000);
    return () => clearTimeout(timeout);
  }, []);
}

/** While a question is read, the one after each likely answer is looked for. */
function useLookingAhead({ answers, ...rest }: State) {
  const { foresee } = useForesight();
  const view = viewOf({ answers, ...rest });
  const term = view.screen === 'question' && !view.isChange ? view.term : undefined;
  useEffect(() => {
    if (term === undefined) return;
    return afterPaint(() => foresee(answers, term));
  }, [answers, term, foresee]);
}

function Loading() {
  const t = useWords('shared');
  return (
    <h1 className="waiting">
      <span role="status">{t('loading')}</span>
    </h1>
  );
}

/** What the page holds goes along when it is made anew. */
function useHolding(state: State) {
  const { hold } = usePage().carrier;
  useEffect(() => {
    const { screen } = viewOf(state);
    const text = linkOf(state.answers, extrasOf(state));
    hold(() => (isNothing(state) ? undefined : { text, screen }));
  }, [hold, state]);
}

/** Everything is forgotten in every tab, whichever it was chosen in. */
function useForgetting(forget: () => void) {
  const onForgotten = useEffectEvent(forget);
  useEffect(() => onForgottenElsewhere(() => onForgotten()), []);
}

/** How the page begins: once it broke, with what it held then. */
function useBeginning({ opened, wanted }: WayProps) {
  const { carrier } = usePage();
  const [first] = useState(() => {
    const carried = carrier.take();
    return carried === undefined ? opened : ({ from: 'carried', ...carried } as const);
  });
  const guidelines = useGuidelines();
  const [beginning] = useState(() => beginningOf(guidelines.library.content.terms, first));
  const [state, dispatch]: [State, Dispatch<Action>] = useReducer(
    (before: State, action: Action) => reduce(guidelines, before, action),
    undefined,
    () => begin(guidelines, beginning, { opened: first, wanted }),
  );
  return { beginning, state, dispatch };
}

interface ForgettingProps {
  readonly kept: Kept;
  readonly links: Links;
  readonly dispatch: Dispatch<Action>;
}

/** Forgets everything, here and in the other tabs; what they forget is forgotten here. */
function useForgettingAll({ kept, links, dispatch }: ForgettingProps): () => void {
  const { memory } = useGuidelines();
  const forgetHere = () => {
    kept.stop();
    links.forget();
    dispatch({ kind: 'forget' });
    memory.forget();
  };
  useForgetting(() => {
    forgetHere();
    kept.tell('forgotten');
  });
  return () => {
    forgetHere();
    tellForgotten();
  };
}

/** What guidelines say, of the answers as they are; while questions are asked, as they were when it was painted last. */
function useConsultation(state: State) {
  // The next question is painted first; what every guideline says to the answer follows at once.
  const painted = useAfterPaint(state.answers);
  const { screen } = viewOf(state);
  const isAsked = ['talk', 'question', 'safety'].includes(screen);
  const shown = isAsked ? painted : state.answers;
  const consultation = consult(useGuidelines(), shown);
  const link = shown.size === 0 ? undefined : linkOf(shown, extrasOf(state));
  return { consultation, link };
}

/** The person's way: questions, options, what matters, questions for the team, the summary. */
function OnTheWay(props: WayProps) {
  const { language, onLanguage } = props;
  const hasTalk = useLibrary().content.talk !== undefined;
  const { beginning, state, dispatch } = useBeginning(props);
  const { consultation, link } = useConsultation(state);
  const place = usePlaceName(state);
  const isNew = state.answers.size === 0;
  const kept = useKeeping(state, isNew ? undefined : link);
  const links = useLinks(state, dispatch, beginning, kept.compare);
  useHistory(state.position, dispatch);
  useFocusOnArrival(state);
  useLookingAhead(state);
  useOptionsAhead();
  useHolding(state);
  const onForget = useForgettingAll({ kept, links, dispatch });
  const view = viewOf(state);
  return (
    <Frame
      {...{ language, onLanguage, link, place }}
      here="patient"
      foot={<Foot {...{ isNew, kept, links, dispatch, onForget }} />}
    >
      {view.screen === 'welcome' ? null : <Steps state={state} dispatch={dispatch} />}
      <Notices {...{ state, links, kept }} />
      <Guard of={view} what={place} isMain>
        <Suspense fallback={<Loading />}>
          <CurrentScreen state={state} consultation={consultation} dispatch={dispatch} />
        </Suspense>
      </Guard>
      {hasTalk ? null : <SpokenProgress beside={consultation.beside} />}
    </Frame>
  );
}

/** The way, with the guidelines that it leads through. */
export function Way(props: WayProps) {
  const [guidelines] = useState(() => guidelinesOf(library));
  const [foresight] = useState(() => foresightOf(guidelines));
  return (
    <GuidelinesContext value={guidelines}>
      <ForesightContext value={foresight}>
        <OnTheWay {...props} />
      </ForesightContext>
    </GuidelinesContext>
  );
}
