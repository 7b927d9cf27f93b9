import './words/index.ts';
import './talk.css';
import { useGuidelines } from '../../guidelines/context.ts';
import { useSay, useWords } from '../../language/language.ts';
import { Alerts } from '../../parts/Alerts.tsx';
import { Explained } from '../../parts/glossary/Explained.tsx';
import { Problems } from '../parts/Problems.tsx';
import type { ScreenProps } from '../state/screen-props.ts';
import { viewOf } from '../state/state.ts';
import { PageForm } from './PageForm.tsx';

/** One page of the talk: what is asked, why, and above it what cannot wait. */
export function TalkScreen({ state, consultation, dispatch }: ScreenProps) {
  const say = useSay();
  const t = useWords('talk');
  const shared = useWords('shared');
  const { pages = [] } = useGuidelines().library.content.talk ?? {};
  const view = viewOf(state);
  const number = pages.findIndex(({ id }) => view.screen === 'talk' && id === view.page);
  const page = pages[number];
  if (page === undefined) return null;
  const openQuestion = (term: string) =>
    dispatch({ kind: 'open', view: { screen: 'question', term, isChange: true } });
  return (
    <div className="reading talk">
      <p className="actions talk-top">
        <button type="button" className="quiet back" onClick={() => window.history.back()}>
          {shared('back')}
        </button>
        <span className="hint">{t('page', { page: number + 1, pages: pages.length })}</span>
      </p>
      <Alerts beside={consultation.beside} problems={consultation.problems} audience="patient" />
      <Problems
        problems={consultation.problems}
        stated={consultation.stated}
        onChange={openQuestion}
      />
      <h1 id="heading" tabIndex={-1}>
        {say(page.heading.patient)}
      </h1>
      <p className="hint">
        <Explained text={say(page.why.patient)} />
      </p>
      <PageForm
        key={`${page.id} ${state.position}`}
        page={page}
        talked={state}
        onGive={(pressed) => dispatch({ kind: 'talk', page, pressed })}
      />
    </div>
  );
}
