import './words/index.ts';
import type { Disease } from '@renavigate/guideline';
import { diseaseNames } from '../../guidelines/disease-names.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';

interface WelcomeProps {
  readonly disease: Disease;
  readonly onStart: () => void;
  readonly onAbout: () => void;
  /** To the options; undefined while nothing is answered. */
  readonly onOptions?: (() => void) | undefined;
}

type WaysInProps = Pick<WelcomeProps, 'onStart' | 'onOptions'>;

function WaysIn({ onStart, onOptions }: WaysInProps) {
  const t = useWords('welcome');
  return (
    <p className="actions">
      <button type="button" className="primary" onClick={onStart}>
        {onOptions === undefined ? t('start') : t('goOn')}
      </button>
      {onOptions === undefined ? null : (
        <button type="button" className="quiet" onClick={onOptions}>
          {t('seeOptions')}
        </button>
      )}
    </p>
  );
}

/** Whose words are told, and who made this. */
function Sources({ disease, onAbout }: Pick<WelcomeProps, 'disease' | 'onAbout'>) {
  const t = useWords('welcome');
  const say = useSay();
  return (
    <section className="source" aria-labelledby="sources-heading">
      <h2 id="sources-heading">{t('sources')}</h2>
      <p>{t('sourcesAre')}</p>
      <ul className="bullets">
        {disease.sources.map((source) => (
          <li key={source.en}>{say(source)}</li>
        ))}
      </ul>
      <p>{t('madeBy')}</p>
      <p>
        <button type="button" className="quiet" onClick={onAbout}>
          {t('about')}
        </button>
      </p>
    </section>
  );
}

/** What this is and is not, whose words it tells, and the two ways in. It is there before the guidelines are. */
export function Welcome({ disease, onAbout, ...ways }: WelcomeProps) {
  const t = useWords('welcome');
  const names = diseaseNames(disease, useLanguage());
  return (
    <div className="welcome">
      <div className="reading">
        <h1 id="heading" tabIndex={-1}>
          {t('heading', names)}
        </h1>
        <ul className="lines">
          <li>{t('does')}</li>
          <li>{t('doesNot')}</li>
          <li>{t('decides')}</li>
          <li>{t('questions')}</li>
          <li>{t('stays')}</li>
        </ul>
        <WaysIn {...ways} />
        <p>
          <a className="door-link" href="./team.html">
            {t('forTeam')}
          </a>
        </p>
      </div>
      <Sources disease={disease} onAbout={onAbout} />
    </div>
  );
}
