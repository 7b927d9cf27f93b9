import { editionName, editions } from '@renavigate/guideline';
import { useId } from 'react';
import { useSay, useWords } from '../language/language.ts';
import { EditionPage } from './EditionPage.tsx';
import { Guardrails } from './Guardrails.tsx';
import { goToPlace, guardrailsPlace, usePlace } from './place.ts';

function Chooser({ place }: { readonly place: string }) {
  const t = useWords('explore');
  const say = useSay();
  const id = useId();
  return (
    <p className="chooser">
      <label htmlFor={id}>{t('choose')}</label>
      <select id={id} value={place} onChange={({ target }) => goToPlace(target.value)}>
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

/** An edition, or the safety rules, from the inside. */
export function Inside() {
  const place = usePlace();
  const edition = editions.find(({ id }) => id === place);
  return (
    <>
      <Chooser place={place} />
      {edition === undefined ? <Guardrails /> : <EditionPage key={edition.id} edition={edition} />}
    </>
  );
}
