import './words/index.ts';
import './explore.css';
import { editionName, editions } from '@renavigate/guideline';
import { useId, useState } from 'react';
import { firstLanguage, LanguageContext, useSay, useWords } from '../language/language.ts';
import { Frame } from '../parts/Frame.tsx';
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

function Inside() {
  const t = useWords('explore');
  const place = usePlace();
  const edition = editions.find(({ id }) => id === place);
  return (
    <div className="explore">
      <div className="reading">
        <h1 id="heading" tabIndex={-1}>
          {t('heading')}
        </h1>
        <p className="lead">{t('lead')}</p>
      </div>
      <Chooser place={place} />
      {edition === undefined ? <Guardrails /> : <EditionPage key={edition.id} edition={edition} />}
    </div>
  );
}

function Framed({
  language,
  onLanguage,
}: {
  readonly language: 'en' | 'fr';
  readonly onLanguage: (language: 'en' | 'fr') => void;
}) {
  const t = useWords('explore');
  return (
    <Frame language={language} onLanguage={onLanguage} here="explore" place={t('heading')}>
      <Inside />
    </Frame>
  );
}

/** The page for those who want to see every rule, every gap, and where each comes from. */
export function Explore() {
  const [language, setLanguage] = useState(firstLanguage);
  return (
    <LanguageContext value={language}>
      <Framed language={language} onLanguage={setLanguage} />
    </LanguageContext>
  );
}
