import type { Text } from '@renavigate/engine';
import { useRef } from 'react';
import { useSay, useWords } from '../../language/language.ts';
import type { Opened } from '../case/case.ts';
import type { FileLike } from '../case/read-dropped.ts';

interface OpeningProps {
  readonly opened: Opened | undefined;
  readonly onFiles: (files: readonly FileLike[]) => void;
}

/** The way to a file by a button; a file can be dropped anywhere on the page as well. */
export function OpenButton({ onFiles }: Pick<OpeningProps, 'onFiles'>) {
  const t = useWords('team');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="tool" onClick={() => input.current?.click()}>
        {t('open.button')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json,application/fhir+json"
        aria-label={t('open.button')}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </>
  );
}

/** Why a file was not used, and what the case is after it. */
export function Refused({
  name,
  reasons,
  onClose,
}: {
  readonly name: string;
  readonly reasons: readonly Text[];
  readonly onClose: () => void;
}) {
  const t = useWords('team');
  const shared = useWords('shared');
  const say = useSay();
  return (
    <section className="notice notice-wrong" role="alert" data-refused>
      <h3>{t('open.refused.heading', { name })}</h3>
      {reasons.map((reason) => (
        <p key={reason.en}>{say(reason)}</p>
      ))}
      <p>{t('open.refused.kept')}</p>
      <button type="button" className="tool" onClick={onClose}>
        {shared('close')}
      </button>
    </section>
  );
}

/** What the file is called, how much it said, and that what is entered here goes before it. */
export function OpenedFile({ opened }: { readonly opened: Opened }) {
  const t = useWords('team');
  return (
    <p className="opened">
      <strong>{opened.name}</strong> {t(`open.kind.${opened.kind}`, { count: opened.facts.length })}{' '}
      {t('open.override')}
    </p>
  );
}
