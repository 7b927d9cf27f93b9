import { type Audience, type Language, words } from '@renavigate/engine';
import { type Evidence, lines, phases } from '@renavigate/guideline/evidence/tell';
import { capitalised } from '../say/lines.ts';
import { chartWords } from '../words/index.ts';

interface StudyHeadProps {
  readonly evidence: Evidence;
  readonly language: Language;
  readonly audience: Audience;
}

function TeamAbout({ evidence: { trial }, language }: StudyHeadProps) {
  const t = chartWords(language);
  const colon = words.colon[language];
  const kind = [phases[trial.phase][language], lines[trial.line][language], trial.nct];
  return (
    <>
      <p>{capitalised(kind.filter(Boolean).join(', '), language)}</p>
      <p>
        <b>{t('study.people')}</b>
        {colon}
        {trial.population[language]}
      </p>
      <p>
        <b>{t('study.design')}</b>
        {colon}
        {trial.design[language]}
      </p>
    </>
  );
}

/** Whom a study took in and what it compared, before any number. */
export function StudyHead(props: StudyHeadProps) {
  const { evidence, language, audience } = props;
  const { trial, arm, comparators } = evidence;
  const t = chartWords(language);
  return (
    <div className="study-about">
      {audience === 'patient' ? <p>{trial.plain[language]}</p> : <TeamAbout {...props} />}
      <ul className="study-arms" aria-label={t('study.sizes')}>
        {[arm, ...comparators].map(({ id, label, size }) => (
          <li key={id}>
            {size === undefined
              ? capitalised(label[language], language)
              : t('study.size', { arm: capitalised(label[language], language), count: size })}
          </li>
        ))}
      </ul>
      {comparators.length === 0 && <p>{t('study.alone')}</p>}
    </div>
  );
}
