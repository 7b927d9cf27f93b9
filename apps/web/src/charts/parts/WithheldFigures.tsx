import { type Audience, type Language, words } from '@renavigate/engine';
import { endpoints, type Figures } from '@renavigate/guideline/evidence/tell';
import { withheldTogether } from '../data/withheld.ts';
import { chartWords } from '../words/index.ts';

interface WithheldFiguresProps {
  readonly withheld: Figures['withheld'];
  readonly language: Language;
  readonly audience: Audience;
}

/** Which numbers are not shown to this reader, whom they are about, and why that matters. */
export function WithheldFigures({ withheld, language, audience }: WithheldFiguresProps) {
  const t = chartWords(language);
  if (withheld.length === 0) return null;
  return (
    <div className="figure-withheld">
      <p className="chart-when">{t('withheld.heading')}</p>
      <ul>
        {withheldTogether(withheld, language).map(({ why, people, outcomes }) => {
          const about = outcomes.map(({ endpoint }) => endpoints[endpoint][audience][language]);
          return (
            <li key={`${why} ${people}`}>
              {t(`withheld.${audience}.${why}`, { people, count: outcomes.length })}{' '}
              <span className="chart-notes">
                {t('withheld.which')}
                {words.colon[language]}
                {[...new Set(about)].join(words.semicolon[language])}.
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
