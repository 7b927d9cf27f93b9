import { useId, useState } from 'react';
import { library } from '../content/library.ts';
import { useDropping } from '../files/use-dropping.ts';
import { GuidelinesContext, useLibrary } from '../guidelines/context.ts';
import { useEditionName } from '../guidelines/edition-name.ts';
import { guidelinesOf } from '../guidelines/guidelines.ts';
import { useWords } from '../language/language.ts';
import { EditionPage } from './EditionPage.tsx';
import { FileTold, OpenButton } from './file/FileTold.tsx';
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
  const held = editions.find(({ id }) => id === place);
  const edition = opened?.kind === 'right' ? opened.edition : held;
  return (
    <div
      className={`explore${isDragging ? ' is-dragging' : ''}`}
      data-drop={t('file.dropNow')}
      {...dropping}
    >
      <Chooser place={place} onChoose={close} />
      <OpenButton onFiles={open} />
      <FileTold {...file} />
      {edition === undefined ? (
        <Guardrails />
      ) : (
        <EditionPage key={`${edition.id} ${round}`} edition={edition} />
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
