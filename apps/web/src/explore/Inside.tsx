import { useId } from 'react';
import { editionName, editions } from '../content/library.ts';
import { useSay, useWords } from '../language/language.ts';
import { useDropping } from '../parts/use-dropping.ts';
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
  const say = useSay();
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
            {say(editionName(edition))}
          </option>
        ))}
        <option value={guardrailsPlace}>{t('guardrails')}</option>
      </select>
    </p>
  );
}

/** An edition, one that was opened from a file, or the safety rules, from the inside. */
export function Inside() {
  const t = useWords('explore');
  const place = usePlace();
  const file = useOpened();
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
