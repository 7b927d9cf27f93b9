import { type Edition, type Language, languages } from '@renavigate/engine';
import { useState } from 'react';
import { download } from '../../files/download.ts';
import { useLibrary } from '../../guidelines/context.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import type { Case } from '../case/case.ts';
import type { Consulted } from '../case/consult-case.ts';
import { linkTo } from '../case/link.ts';
import { chartNoteOf } from './chart.ts';
import { copy } from './copy.ts';
import { adviceFhir, adviceJson } from './exports.ts';
import { noteText } from './note.ts';

interface ActionsProps {
  readonly current: Case;
  readonly consulted: Consulted;
  readonly editions: readonly Edition[];
  /** What was done, for everybody to read and hear. */
  readonly onTold: (text: string) => void;
}

const day = () => new Date().toISOString().slice(0, 10);

/** Copies a text; where the clipboard is shut, it is given as a file. */
function useCopied(onTold: ActionsProps['onTold']) {
  const t = useWords('team');
  return async (note: string) => {
    if (await copy(note)) onTold(t('take.noteCopied'));
    else {
      download('note.txt', 'text/plain', note);
      onTold(t('take.noteSaved'));
    }
  };
}

/** Copies the note for a chart, in the language of the page or another. */
export function useChartNote({ consulted, onTold }: Pick<ActionsProps, 'consulted' | 'onTold'>) {
  const own = useLanguage();
  const give = useCopied(onTold);
  const library = useLibrary();
  return (language: Language = own) => give(chartNoteOf(library, consulted, language, day()));
}

/** The notes: the one for a chart with a press for each language, and beside it the long one. */
function Notes({ consulted, editions, onTold }: Omit<ActionsProps, 'current'>) {
  const t = useWords('team');
  const language = useLanguage();
  const library = useLibrary();
  const give = useCopied(onTold);
  const copyChart = useChartNote({ consulted, onTold });
  return (
    <>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          className="tool"
          data-chart={each}
          onClick={() => void copyChart(each)}
        >
          {t(`take.chart.${each}`)}
        </button>
      ))}
      <button
        type="button"
        className="tool"
        onClick={() =>
          void give(noteText(library, consulted, { language, today: day(), editions }))
        }
      >
        {t('take.note')}
      </button>
    </>
  );
}

/** The link to the case: copied, or shown where the clipboard is shut. */
function useLink({ current, onTold }: Pick<ActionsProps, 'current' | 'onTold'>) {
  const t = useWords('team');
  const { terms } = useLibrary().content;
  const [link, setLink] = useState<string>();
  const copyLink = async () => {
    const address = new URL(window.location.href);
    address.hash = linkTo(terms, current);
    const isCopied = await copy(address.href);
    onTold(t(isCopied ? 'take.linkCopied' : 'take.linkShown'));
    setLink(isCopied ? undefined : address.href);
  };
  return { link, copyLink };
}

/** The advice as files, for programs. */
function Files({ current, consulted, onTold }: ActionsProps) {
  const t = useWords('team');
  const language = useLanguage();
  const library = useLibrary();
  const give = (name: string, type: string, text: string) => {
    download(name, type, text);
    onTold(t('take.saved', { name }));
  };
  const giveJson = () =>
    give('advice.json', 'application/json', adviceJson(library, current, consulted, language));
  const giveFhir = () => {
    const at = new Date().toISOString();
    give('advice.fhir.json', 'application/fhir+json', adviceFhir(library, consulted, language, at));
  };
  return (
    <>
      <button type="button" className="tool" onClick={giveJson}>
        {t('take.json')}
      </button>
      <button type="button" className="tool" onClick={giveFhir}>
        {t('take.fhir')}
      </button>
    </>
  );
}

/** Everything that can be taken away: a note, a link, files, paper. Nothing of it is sent. */
export function Actions(props: ActionsProps) {
  const t = useWords('team');
  const { link, copyLink } = useLink(props);
  return (
    <>
      <Notes {...props} />
      <button type="button" className="tool" onClick={() => void copyLink()}>
        {t('take.link')}
      </button>
      <Files {...props} />
      <button type="button" className="tool" onClick={() => window.print()}>
        {t('take.print')}
      </button>
      {link === undefined ? null : (
        <input className="link-text" readOnly value={link} aria-label={t('take.link')} />
      )}
    </>
  );
}
