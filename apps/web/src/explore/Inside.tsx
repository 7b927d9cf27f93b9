import { useId, useMemo, useState } from 'react';
import { library } from '../content/library.ts';
import { useDropping } from '../files/use-dropping.ts';
import { GuidelinesContext, useLibrary } from '../guidelines/context.ts';
import { useEditionName } from '../guidelines/edition-name.ts';
import { guidelinesOf } from '../guidelines/guidelines.ts';
import { useWords } from '../language/language.ts';
import { EditionPage } from './EditionPage.tsx';
import { FileTold, OpenButton } from './file/FileTold.tsx';
import type { Opened } from './file/open-file.ts';
import { useOpened } from './file/use-opened.ts';
import { Guardrails } from './Guardrails.tsx';
import { goToPlace, guardrailsPlace, usePlace } from './place.ts';

interface ChooserProps {
  readonly place: string;
  readonly onChoose: () => void;
}

function Chooser({ place, onChoose }: ChooserProps) {
  const t = useWords('explore');
  const { editions } = useLibrary().content;
  const editionName = useEditionName();
  const id = useId();
  return (
    <p className="chooser">
      <label htmlFor={id}>{t('choose')}</label>
      <select
        id={id}
        value={place}
        onChange={({ target }) => {
          onChoose();
          goToPlace(target.value);
        }}
      >
        {editions.map((edition) => (
          <option key={edition.id} value={edition.id}>
            {editionName(edition)}
          </option>
        ))}
        <option value={guardrailsPlace}>{t('guardrails')}</option>
      </select>
    </p>
  );
}

/** An edition from a file, in the terms and options that it may have of its own. */
function FromFile({ opened }: { readonly opened: Extract<Opened, { kind: 'right' }> }) {
  const { edition, library: content } = opened;
  const held = useLibrary().content.editions;
  const guidelines = useMemo(() => guidelinesOf(content), [content]);
  return (
    <GuidelinesContext value={guidelines}>
      <EditionPage edition={edition} isPublished={held.includes(edition)} />
    </GuidelinesContext>
  );
}

function Shown() {
  const t = useWords('explore');
  const { content } = useLibrary();
  const { editions } = content;
  const place = usePlace(editions);
  const file = useOpened(content);
  const { opened, round, open, refuse, close } = file;
  const { isDragging, ...dropping } = useDropping({
    onFiles: open,
    onFolder: (name) => refuse(name, 'folder'),
  });
  const edition = editions.find(({ id }) => id === place);
  return (
    <div
      className={`explore${isDragging ? ' is-dragging' : ''}`}
      data-drop={t('file.dropNow')}
      {...dropping}
    >
      <Chooser place={place} onChoose={close} />
      <OpenButton onFiles={open} />
      <FileTold {...file} />
      {opened?.kind === 'right' ? (
        <FromFile key={round} opened={opened} />
      ) : edition === undefined ? (
        <Guardrails />
      ) : (
        <EditionPage key={`${edition.id} ${round}`} edition={edition} isPublished />
      )}
    </div>
  );
}

/** An edition, one that was opened from a file, or the safety rules, from the inside. */
export function Inside() {
  const [guidelines] = useState(() => guidelinesOf(library));
  return (
    <GuidelinesContext value={guidelines}>
      <Shown />
    </GuidelinesContext>
  );
}
