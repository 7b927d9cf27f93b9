import './words/index.ts';
import './summary.css';
import { type RefObject, useId, useRef, useState } from 'react';
import { linkOf } from '../../answers/link.ts';
import { useDiseaseNames } from '../../guidelines/context.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { extrasOf } from '../dossier/dossier.ts';
import type { ScreenProps } from '../state/screen-props.ts';
import { saveAsFile } from './file.ts';
import { Paper } from './Paper.tsx';

/** The link that opens all of this again, and what it means to share it. */
function Link({ text }: { readonly text: string }) {
  const t = useWords('summary');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');
  const copy = () => {
    field.current?.select();
    // Browsers give it to addresses that they trust alone.
    if (!('clipboard' in navigator)) {
      say(t('link.notCopied'));
      return;
    }
    navigator.clipboard.writeText(text).then(
      () => say(t('link.copied')),
      () => say(t('link.notCopied')),
    );
  };
  return (
    <section className="source share" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t('link.heading')}</h2>
      <p>{t('link.what')}</p>
      <label htmlFor={id}>{t('link.label')}</label>
      <input id={id} ref={field} type="text" readOnly value={text} />
      <p className="actions">
        <button type="button" className="quiet" onClick={copy}>
          {t('link.copy')}
        </button>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}

/** Prints what was made, or saves it as a file. */
function TakeAlong({ paper }: { readonly paper: RefObject<HTMLElement | null> }) {
  const t = useWords('summary');
  const language = useLanguage();
  const names = useDiseaseNames();
  const save = () => {
    if (paper.current === null) return;
    saveAsFile(paper.current.innerHTML, t('paper.title', names), language);
  };
  return (
    <p className="actions">
      <button type="button" className="primary" onClick={() => window.print()}>
        {t('print')}
      </button>
      <button type="button" className="quiet" onClick={save}>
        {t('file')}
      </button>
    </p>
  );
}

/** What a person takes along: two pages to print, a file, or a link. */
// biome-ignore lint/style/noDefaultExport: React's lazy() loads a part by its default export
export default function Summary(props: ScreenProps) {
  const t = useWords('summary');
  const { state } = props;
  const { origin, pathname } = window.location;
  const link = `${origin}${pathname}#${linkOf(state.answers, extrasOf(state))}`;
  const paper = useRef<HTMLDivElement>(null);
  return (
    <div className="summary">
      <div className="reading">
        <h1 id="heading" tabIndex={-1}>
          {t('heading')}
        </h1>
        <p className="lead">{t('lead')}</p>
        <TakeAlong paper={paper} />
      </div>
      <div ref={paper}>
        <Paper {...props} />
      </div>
      <Link text={link} />
    </div>
  );
}
