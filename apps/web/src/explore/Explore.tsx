import { editionName, editions } from '@renavigate/guideline';
import { useId } from 'react';
import { useSay, useWords } from '../language/language.ts';
import { Frame } from '../parts/Frame.tsx';
import type { PageProps } from '../parts/LatePage.tsx';
import { EditionPage } from './EditionPage.tsx';
import { ExploreHead } from './ExploreHead.tsx';
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

/** The page for those who want to see every rule, every gap, and where each comes from. */
export function Explore({ language, onLanguage }: PageProps) {
  const t = useWords('explore');
  const place = usePlace();
  const edition = editions.find(({ id }) => id === place);
  return (
    <Frame language={language} onLanguage={onLanguage} here="explore" place={t('heading')}>
      <div className="explore">
        <ExploreHead />
        <Chooser place={place} />
        {edition === undefined ? (
          <Guardrails />
        ) : (
          <EditionPage key={edition.id} edition={edition} />
        )}
      </div>
    </Frame>
  );
}
