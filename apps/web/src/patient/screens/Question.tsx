import { type TermId, termOf } from '@renavigate/engine';
import { Fragment, memo, type ReactNode, useReducer, useRef } from 'react';
import { type Answer, type Answers, withAnswer } from '../../answers/answer.ts';
import { useGuidelines, useLibrary } from '../../guidelines/context.ts';
import { useSay, useWords } from '../../language/language.ts';
import { Explained } from '../../parts/glossary/Explained.tsx';
import { StatementList, statementsAt } from '../../parts/StatementList.tsx';
import { useWide } from '../../parts/use-wide.ts';
import { useForesight } from '../interview/foresight-context.ts';
import { isForeseen, type NextQuestion, nextOf, numbersToGive } from '../interview/interview.ts';
import { AnswerList } from '../parts/AnswerList.tsx';
import { Problems } from '../parts/Problems.tsx';
import { QuestionForm } from '../parts/QuestionForm.tsx';
import type { ScreenProps } from '../state/screen-props.ts';
import { Changes } from './Changes.tsx';

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

/** What the guidelines say at a question. */
function SourcesSay({ id }: Pick<NotesProps, 'id'>) {
  const t = useWords('way');
  return useLibrary().content.interview.map((edition) => {
    const ids = statementsAt(edition, (place) => place.kind === 'question' && place.term === id);
    if (ids.length === 0) return null;
    return (
      <Fragment key={edition.id}>
        <p className="label">{t('question.sourceSays')}</p>
        <StatementList edition={edition} ids={ids} />
      </Fragment>
    );
  });
}

function ExplainedText({ text }: { readonly text: string }) {
  return (
    <p>
      <Explained text={text} />
    </p>
  );
}

/** What the answer can settle, why the question is asked, and where to find the answer. */
function Notes({ id, chosen }: NotesProps) {
  const say = useSay();
  const t = useWords('way');
  const term = termOf(id, useLibrary().content.terms);
  const { comes = [], leaves = [] } = chosen ?? {};
  return (
    <div className="notes">
      {chosen === undefined || chosen.bearsOn.length === 0 ? null : (
        <p className="hint">{t('question.bearsOn', { count: chosen.bearsOn.length })}</p>
      )}
      <Changes {...{ comes, leaves }} />
      <Note summary={t('question.why')}>
        {() => (
          <>
            <ExplainedText text={say(term.why)} />
            <SourcesSay id={id} />
          </>
        )}
      </Note>
      <Note summary={t('question.where')}>
        {() => <ExplainedText text={say(term.whereToFind)} />}
      </Note>
    </div>
  );
}

/** A fact that is told from several numbers may be answered by giving them, one after the other. */
function GiveNumbers({ id, answers, onGive }: GiveNumbersProps) {
  const t = useWords('way');
  const [first] = numbersToGive(useGuidelines(), id, answers);
  if (first === undefined) return null;
  return (
    <p className="pass">
      <button type="button" className="quiet" onClick={() => onGive(first)}>
        {t('question.numbers')}
      </button>
      <small>{t('question.numbersHint')}</small>
    </p>
  );
}

interface GiveNumbersProps {
  readonly id: TermId;
  readonly answers: Answers;
  readonly onGive: (first: TermId) => void;
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

/** An answer that stands in the form and was not given yet. */
export interface Intended {
  /** Those that were given before. */
  readonly answers: Answers;
  readonly term: TermId;
  readonly answer: Answer;
}

interface QuestionProps extends Pick<ScreenProps, 'consultation' | 'dispatch'> {
  readonly id: TermId;
  readonly answers: Answers;
  /** The reader went to it so as to change one answer: nothing is looked for that comes after it. */
  readonly isChange: boolean;
  /** Told of the answer that stands in the form. */
  readonly onIntended: (intended: Intended) => void;
}

/** One question, with its way back. Alike for the same answers, so that it can be made before it is asked. */
export const Question = memo(function Question(props: QuestionProps) {
  const { id, answers, isChange, consultation, dispatch, onIntended } = props;
  const t = useWords('way');
  const shared = useWords('shared');
  const { problems, stated } = consultation;
  const guidelines = useGuidelines();
  const { whenKnown } = useForesight();
  const next = isForeseen(guidelines, answers) ? nextOf(guidelines, answers) : undefined;
  const [isOpen, open] = useReducer(() => true, false);
  const term = termOf(id, guidelines.library.content.terms);
  const openQuestion = (other: TermId) =>
    dispatch({
      kind: 'open',
      view: { screen: 'question', term: other, ...(isChange ? { isChange } : {}) },
    });
  // Of several presses while the next question is looked for, the last one counts, and once.
  const presses = useRef(0);
  const give = (answer: Answer) => {
    if (isChange) {
      dispatch({ kind: 'answer', term: id, answer });
      return;
    }
    presses.current += 1;
    const own = presses.current;
    whenKnown(withAnswer(guidelines.memory, answers, id, answer), () => {
      if (presses.current === own) dispatch({ kind: 'answer', term: id, answer });
    });
  };
  return (
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
        onAnswer={give}
        onDraft={(answer) => onIntended({ answers, term: id, answer })}
      >
        <Notes id={id} chosen={next?.term === id ? next : undefined} />
      </QuestionForm>
      <GiveNumbers id={id} answers={answers} onGive={openQuestion} />
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
  );
});
