import './questions.css';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../../language/language.ts';
import type { ScreenProps } from '../screens/Screen.ts';
import { changed, people, type Shown } from './generate.ts';
import { useQuestions } from './use-questions.ts';

interface OneProps {
  readonly question: Shown;
  readonly onChange: (change: { readonly text?: string; readonly kept?: boolean }) => void;
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
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="quiet">
        {t('done')}
      </button>
    </form>
  );
}

function One({ question, onChange }: OneProps) {
  const t = useWords('questions');
  const [isEditing, edit] = useState(false);
  const again = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  // Who has changed the words goes on from where they began.
  useEffect(() => {
    if (wasEditing.current && !isEditing) again.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const { text } = question;
  if (isEditing) {
    return (
      <li>
        <Editing question={question} onChange={onChange} onDone={() => edit(false)} />
      </li>
    );
  }
  return (
    <li>
      <p>{text}</p>
      <p className="actions">
        <button
          type="button"
          className="quiet"
          ref={again}
          aria-label={t('editOf', { question: text })}
          onClick={() => edit(true)}
        >
          {t('edit')}
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={t('asideOf', { question: text })}
          onClick={() => {
            onChange({ kept: false });
            // The button goes with the question.
            document.getElementById('heading')?.focus();
          }}
        >
          {t('aside')}
        </button>
      </p>
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
      <textarea id={id} value={text} rows={2} onChange={({ target }) => setText(target.value)} />
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

/** Questions made from the answers, by whom to put them to. All of them can be changed. */
// biome-ignore lint/style/noDefaultExport: React's lazy() loads a part by its default export
export default function Questions(props: ScreenProps) {
  const { state, dispatch } = props;
  const t = useWords('questions');
  const all = useQuestions(props);
  const change = (id: string, what: Parameters<OneProps['onChange']>[0]) =>
    dispatch({ kind: 'questions', questions: changed(state.questions, id, what) });
  const add = (text: string) => change(`own.${state.questions.length}.${Date.now()}`, { text });
  return (
    <div className="reading">
      <h1 id="heading" tabIndex={-1}>
        {t('heading')}
      </h1>
      <p className="lead">{t('lead')}</p>
      {[...people, 'own' as const].map((whom) => {
        const those = all.filter((each) => each.whom === whom && each.kept);
        if (those.length === 0) return null;
        return (
          <section key={whom} aria-labelledby={`whom-${whom}`}>
            <h2 id={`whom-${whom}`}>{t(`whom.${whom}`)}</h2>
            <ul className="asked">
              {those.map((question) => (
                <One
                  key={question.id}
                  question={question}
                  onChange={(what) => change(question.id, what)}
                />
              ))}
            </ul>
          </section>
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
