import { type TermId, termOf } from '@renavigate/engine';
import { ccs2019, common } from '@renavigate/guideline';
import { type ReactNode, useCallback, useReducer } from 'react';
import { useSay, useWords } from '../../language/language.ts';
import { Explained } from '../../parts/glossary/Explained.tsx';
import { StatementList, statementsAt } from '../../parts/StatementList.tsx';
import { useRoomy, useWide } from '../../parts/use-wide.ts';
import { whenKnown } from '../foresight.ts';
import { type NextQuestion, nextOf } from '../interview.ts';
import { AnswerList } from '../parts/AnswerList.tsx';
import { Problems } from '../parts/Problems.tsx';
import { ProgressBar, ProgressPanel } from '../parts/Progress.tsx';
import { QuestionForm } from '../parts/QuestionForm.tsx';
import type { ScreenProps } from './Screen.ts';

interface NotesProps {
  readonly id: TermId;
  /** The question as it was chosen; undefined where the reader went back to it. */
  readonly chosen: NextQuestion | undefined;
}

interface NoteProps {
  readonly summary: string;
  readonly children: () => ReactNode;
}

/** A note that is open where there is room, and is made when it is seen. */
function Note({ summary, children }: NoteProps) {
  const wide = useWide();
  const [isMade, make] = useReducer(() => true, wide);
  return (
    <details open={wide} onToggle={make}>
      <summary>{summary}</summary>
      {isMade ? children() : null}
    </details>
  );
}

/** What the answer can settle, why the question is asked, and where to find the answer. */
function Notes({ id, chosen }: NotesProps) {
  const say = useSay();
  const t = useWords('way');
  const term = termOf(id, common.terms);
  const said = statementsAt(ccs2019, (place) => place.kind === 'question' && place.term === id);
  return (
    <div className="notes">
      {chosen === undefined || chosen.bearsOn.length === 0 ? null : (
        <p className="hint">{t('question.bearsOn', { count: chosen.bearsOn.length })}</p>
      )}
      <Note summary={t('question.why')}>
        {() => (
          <>
            <p>
              <Explained text={say(term.why)} />
            </p>
            {said.length === 0 ? null : (
              <>
                <p className="label">{t('question.sourceSays')}</p>
                <StatementList edition={ccs2019} ids={said} />
              </>
            )}
          </>
        )}
      </Note>
      <Note summary={t('question.where')}>
        {() => (
          <p>
            <Explained text={say(term.whereToFind)} />
          </p>
        )}
      </Note>
    </div>
  );
}

/** Who has no blood test at hand passes over all of them at once. */
function NoBloodTests({ onPass }: { readonly onPass: () => void }) {
  const t = useWords('way');
  return (
    <p className="pass">
      <button type="button" className="quiet" onClick={onPass}>
        {t('question.noBloodTests')}
      </button>
      <small>{t('question.noBloodTestsHint')}</small>
    </p>
  );
}

interface QuestionProps extends ScreenProps {
  readonly id: TermId;
}

/** One question, with what is already clear beside it. */
export function Question({ id, state, consultation, dispatch }: QuestionProps) {
  const t = useWords('way');
  const shared = useWords('shared');
  const { answers } = state;
  const { beside, problems, stated } = consultation;
  const next = nextOf(answers);
  const roomy = useRoomy();
  const [isOpen, open] = useReducer(() => true, false);
  const term = termOf(id, common.terms);
  const openQuestion = (other: TermId) =>
    dispatch({ kind: 'open', view: { screen: 'question', term: other } });
  const see = useCallback(
    () => dispatch({ kind: 'open', view: { screen: 'options' } }),
    [dispatch],
  );
  return (
    <div className="beside">
      <div className="asking">
        <p className="actions">
          <button type="button" className="quiet back" onClick={() => window.history.back()}>
            {shared('back')}
          </button>
        </p>
        <Problems problems={problems} stated={stated} onChange={openQuestion} />
        <QuestionForm
          term={term}
          answers={answers}
          onAnswer={(answer) => {
            const action = { kind: 'answer', term: id, answer } as const;
            whenKnown(new Map(answers).set(id, answer), () => dispatch(action));
          }}
        >
          <Notes id={id} chosen={next?.term === id ? next : undefined} />
        </QuestionForm>
        {term.whereFound === 'bloodTest' ? (
          <NoBloodTests onPass={() => dispatch({ kind: 'noBloodTests' })} />
        ) : null}
        {answers.size === 0 ? null : (
          <details className="so-far" onToggle={open}>
            <summary>{t('answers.heading', { count: answers.size })}</summary>
            {isOpen ? <AnswerList answers={answers} onChange={openQuestion} /> : null}
          </details>
        )}
      </div>
      {roomy ? (
        <ProgressPanel beside={beside} onSee={see} />
      ) : (
        <ProgressBar beside={beside} onSee={see} />
      )}
    </div>
  );
}
