import './questions.css';
import {
  type ComponentProps,
  type FormEvent,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { useWords } from '../../language/language.ts';
import type { ScreenProps } from '../state/screen-props.ts';
import { changed, ownId, people, type Shown } from './generate.ts';
import { longestQuestion } from './read.ts';
import { useQuestions } from './use-questions.ts';

interface OneProps {
  readonly question: Shown;
  readonly onChange: (change: Partial<Pick<Shown, 'text' | 'kept' | 'first'>>) => void;
}

/** A question with its words in a field. */
function Editing({ question, onChange, onDone }: OneProps & { readonly onDone: () => void }) {
  const t = useWords('questions');
  const id = useId();
  const [text, setText] = useState(question.text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save = (event: FormEvent) => {
    event.preventDefault();
    onChange({ text: text.trim() });
    onDone();
  };
  return (
    <form className="editing" onSubmit={save}>
      <label htmlFor={id}>{t('text')}</label>
      <textarea
        id={id}
        ref={field}
        value={text}
        rows={3}
        maxLength={longestQuestion}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="quiet">
        {t('done')}
      </button>
    </form>
  );
}

interface ReadingProps extends OneProps {
  readonly onEdit: () => void;
  readonly again: RefObject<HTMLButtonElement | null>;
}

interface QuestionButtonProps extends ComponentProps<'button'> {
  readonly name: 'first' | 'edit' | 'aside';
  readonly question: string;
}

/** A button that says of which question it is to those who hear it apart from the question. */
function QuestionButton({ name, question, ...button }: QuestionButtonProps) {
  const t = useWords('questions');
  return (
    <button type="button" className="quiet" {...button} aria-label={t(`${name}Of`, { question })}>
      {t(name)}
    </button>
  );
}

/** What can be done with a question: put first, changed, put aside. */
function QuestionActions({ question, onChange, onEdit, again }: ReadingProps) {
  const { text, first } = question;
  const putAside = () => {
    onChange({ kept: false });
    // The button goes with the question.
    document.getElementById('heading')?.focus();
  };
  return (
    <p className="actions">
      <QuestionButton
        name="first"
        question={text}
        className="quiet first"
        aria-pressed={first}
        onClick={() => onChange({ first: !first })}
      />
      <QuestionButton name="edit" question={text} ref={again} onClick={onEdit} />
      <QuestionButton name="aside" question={text} onClick={putAside} />
    </p>
  );
}

/** Whether a question is being changed; who has changed the words goes on from where they began. */
function useEditing() {
  const [isEditing, edit] = useState(false);
  const again = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !isEditing) again.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  return { isEditing, edit, again };
}

function One(props: OneProps) {
  const t = useWords('questions');
  const { isEditing, edit, again } = useEditing();
  const { text, reasonGone, brought } = props.question;
  if (isEditing) {
    return (
      <li>
        <Editing {...props} onDone={() => edit(false)} />
      </li>
    );
  }
  return (
    <li>
      <p>{text}</p>
      {brought ? <p className="note">{t('brought')}</p> : null}
      {reasonGone ? <p className="note">{t('reasonGone')}</p> : null}
      <QuestionActions {...props} onEdit={() => edit(true)} again={again} />
    </li>
  );
}

function Add({ onAdd }: { readonly onAdd: (text: string) => void }) {
  const t = useWords('questions');
  const id = useId();
  const [text, setText] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <form className="editing" onSubmit={add}>
      <label htmlFor={id}>{t('add')}</label>
      <textarea
        id={id}
        value={text}
        rows={2}
        maxLength={longestQuestion}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="quiet">
        {t('addButton')}
      </button>
    </form>
  );
}

interface AsideProps {
  readonly aside: readonly Shown[];
  readonly onBack: (id: string) => void;
}

function Aside({ aside, onBack }: AsideProps) {
  const t = useWords('questions');
  if (aside.length === 0) return null;
  return (
    <details>
      <summary>{t('putAside', { count: aside.length })}</summary>
      <ul className="asked">
        {aside.map(({ id, text }) => (
          <li key={id}>
            <p>{text}</p>
            <button
              type="button"
              className="quiet"
              aria-label={t('backOf', { question: text })}
              onClick={() => onBack(id)}
            >
              {t('back')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ListProps {
  readonly questions: readonly Shown[];
  readonly onChange: (id: string, what: Parameters<OneProps['onChange']>[0]) => void;
}

function List({ questions, onChange }: ListProps) {
  return (
    <ul className="asked">
      {questions.map((question) => (
        <One
          key={question.id}
          question={question}
          onChange={(what) => onChange(question.id, what)}
        />
      ))}
    </ul>
  );
}

/** So many questions for one person are in sight: a visit is short. */
const mostInSight = 5;

/** The questions for one person: the first of them, and the others one tap away. */
function ForOne({ whom, questions, onChange }: ListProps & { readonly whom: Shown['whom'] }) {
  const t = useWords('questions');
  const isLong = questions.length > mostInSight + 1;
  const inSight = isLong ? questions.slice(0, mostInSight) : questions;
  const others = questions.slice(inSight.length);
  return (
    <section aria-labelledby={`whom-${whom}`}>
      <h2 id={`whom-${whom}`}>{t(`whom.${whom}`)}</h2>
      <List questions={inSight} onChange={onChange} />
      {others.length === 0 ? null : (
        <details>
          <summary>{t('more', { count: others.length })}</summary>
          <List questions={others} onChange={onChange} />
        </details>
      )}
    </section>
  );
}

/** Questions made from the answers, by whom to put them to. All of them can be changed. */
// biome-ignore lint/style/noDefaultExport: React's lazy() loads a part by its default export
export default function Questions(props: ScreenProps) {
  const { state, dispatch } = props;
  const t = useWords('questions');
  const all = useQuestions(props);
  const change = (id: string, what: Parameters<OneProps['onChange']>[0]) =>
    dispatch({ kind: 'questions', questions: changed(state.questions, id, what) });
  const add = (text: string) => change(ownId(state.questions.length, Date.now()), { text });
  return (
    <div className="reading">
      <h1 id="heading" tabIndex={-1}>
        {t('heading')}
      </h1>
      <p className="lead">{t('lead')}</p>
      {[...people, 'own' as const].map((whom) => {
        const questions = all.filter((each) => each.whom === whom && each.kept);
        return questions.length === 0 ? null : (
          <ForOne key={whom} whom={whom} questions={questions} onChange={change} />
        );
      })}
      <Add onAdd={add} />
      <Aside aside={all.filter(({ kept }) => !kept)} onBack={(id) => change(id, { kept: true })} />
      <p className="actions">
        <button
          type="button"
          className="primary"
          onClick={() => dispatch({ kind: 'open', view: { screen: 'summary' } })}
        >
          {t('next')}
        </button>
      </p>
    </div>
  );
}
