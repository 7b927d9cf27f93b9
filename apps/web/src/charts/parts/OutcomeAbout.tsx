import { type Audience, type Language, words } from '@renavigate/engine';
import { type Evidence, type Outcome, tellOutcome } from '@renavigate/guideline/evidence/tell';
import { measured } from '../data/measured.ts';
import { capitalised } from '../say/lines.ts';
import { chartWords } from '../words/index.ts';
import { Source } from './Source.tsx';

interface OutcomeAboutProps {
  readonly evidence: Pick<Evidence, 'trial' | 'arm'>;
  readonly outcome: Outcome;
  readonly language: Language;
  readonly audience: Audience;
}

/** A patient is told where no range was published, and where all that was read is a ratio. */
function PlainRemarks({ evidence, outcome, language }: OutcomeAboutProps) {
  const t = chartWords(language);
  const { shares, medians } = measured(evidence, outcome, language);
  const groups = [...shares.flatMap((each) => each.groups), ...medians];
  const { effect } = tellOutcome(evidence.trial, outcome);
  if (groups.length === 0) {
    return (
      effect && (
        <>
          <p>{t('ratio.only')}</p>
          <p className="chart-notes">{capitalised(effect[language], language)}.</p>
        </>
      )
    );
  }
  const hasRange = groups.some(({ interval }) => interval !== undefined);
  return hasRange ? null : <p className="chart-notes">{t('sure.none')}</p>;
}

/** Whom an outcome was counted in: said before its numbers, since one study may count the same thing in several groups. */
export function OutcomePeople({
  outcome,
  language,
}: Pick<OutcomeAboutProps, 'outcome' | 'language'>) {
  return (
    <p className="figure-whom">
      {chartWords(language)('study.countedIn')}
      {words.colon[language]}
      {outcome.population.label[language]}
    </p>
  );
}

/** What must stand below a figure: when it was counted, and where it was read. */
export function OutcomeAbout(props: OutcomeAboutProps) {
  const { evidence, outcome, language, audience } = props;
  const t = chartWords(language);
  const { analysis, notes, level } = tellOutcome(evidence.trial, outcome);
  const citation = evidence.trial.citations.find(({ id }) => id === outcome.citation);
  const colon = words.colon[language];
  return (
    <div className="figure-about">
      {audience === 'patient' && <PlainRemarks {...props} />}
      {notes.map((note) => (
        <p key={note.en} className="figure-note">
          {note[language]}
        </p>
      ))}
      <p>
        <b>{t('study.counted')}</b>
        {colon}
        {analysis[language]}
        {level === undefined ? null : (
          <b className="figure-level">{`${words.semicolon[language]}${level[language]}`}</b>
        )}
      </p>
      {citation && (
        <p>
          <b>{t('study.source')}</b>
          {colon}
          <Source citation={citation} language={language} />
        </p>
      )}
    </div>
  );
}
