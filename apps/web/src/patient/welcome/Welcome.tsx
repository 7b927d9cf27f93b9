import './words/index.ts';
import { useWords } from '../../language/language.ts';

interface WelcomeProps {
  readonly onStart: () => void;
  readonly onAbout: () => void;
  /** To the options; undefined while nothing is answered. */
  readonly onOptions?: (() => void) | undefined;
}

/** What this is and is not, whose words it tells, and the two ways in. It is there before the guidelines are. */
export function Welcome({ onStart, onAbout, onOptions }: WelcomeProps) {
  const t = useWords('welcome');
  const bodies = ['pdq', 'asco', 'kcrnc', 'ccs'] as const;
  return (
    <div className="welcome">
      <div className="reading">
        <h1 id="heading" tabIndex={-1}>
          {t('heading')}
        </h1>
        <ul className="lines">
          <li>{t('does')}</li>
          <li>{t('doesNot')}</li>
          <li>{t('decides')}</li>
          <li>{t('questions')}</li>
          <li>{t('stays')}</li>
        </ul>
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
        <p>
          <a className="door-link" href="./team.html">
            {t('forTeam')}
          </a>
        </p>
      </div>
      <section className="source" aria-labelledby="sources-heading">
        <h2 id="sources-heading">{t('sources')}</h2>
        <p>{t('sourcesAre')}</p>
        <ul className="bullets">
          {bodies.map((body) => (
            <li key={body}>{t(`bodies.${body}`)}</li>
          ))}
        </ul>
        <p>{t('madeBy')}</p>
        <p>
          <button type="button" className="quiet" onClick={onAbout}>
            {t('about')}
          </button>
        </p>
      </section>
    </div>
  );
}
