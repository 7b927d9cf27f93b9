import type { Audience, Language } from '@renavigate/engine';
import { type Evidence, endpoints, type Outcome } from '@renavigate/guideline/evidence/tell';
import { forestRows } from '../data/forest.ts';
import type { Form } from '../data/forms.ts';
import type { Looks } from '../data/looks.ts';
import { capitalised } from '../say/lines.ts';
import { chartWords } from '../words/index.ts';
import { ForestPlot } from './ForestPlot.tsx';
import { OutcomeAbout, OutcomePeople } from './OutcomeAbout.tsx';
import { OutcomeFigures } from './OutcomeFigures.tsx';

export type HeadingLevel = 2 | 3 | 4 | 5;

export interface LooksFiguresProps {
  readonly evidence: Pick<Evidence, 'trial' | 'arm'>;
  readonly looks: Looks;
  readonly form: Form;
  readonly language: Language;
  readonly audience: Audience;
  readonly level: HeadingLevel;
}

function Look({
  outcome,
  ...given
}: { outcome: Outcome } & Omit<LooksFiguresProps, 'looks' | 'level'>) {
  return (
    <>
      <OutcomeFigures outcome={outcome} {...given} />
      <OutcomeAbout outcome={outcome} {...given} />
    </>
  );
}

/** Earlier looks: for a patient behind a word of caution, for the team below the look that overtook them. */
function Earlier({ looks: { earlier }, level: _, ...given }: LooksFiguresProps) {
  const t = chartWords(given.language);
  if (earlier.length === 0) return null;
  if (given.audience === 'patient') {
    return (
      <details className="figure-earlier">
        <summary>{t('study.earlier')}</summary>
        <p className="door-about">{t('study.earlierNote')}</p>
        {earlier.map((outcome) => (
          <div key={outcome.id} className="figure-look">
            <OutcomePeople outcome={outcome} language={given.language} />
            <Look outcome={outcome} {...given} />
          </div>
        ))}
      </details>
    );
  }
  return earlier.map((outcome) => (
    <div key={outcome.id} className="figure-earlier">
      <p className="chart-when">{t('study.early')}</p>
      <OutcomePeople outcome={outcome} language={given.language} />
      <Look outcome={outcome} {...given} />
    </div>
  ));
}

/** One thing that a study measured: its latest look, and the earlier ones beside it. */
export function LooksFigures(props: LooksFiguresProps) {
  const { looks, level, ...given } = props;
  const { evidence, form, language, audience } = given;
  const { latest, earlier } = looks;
  const Heading = `h${level}` as const;
  const outcomes = [latest, ...earlier];
  const rows =
    audience === 'clinician' && form === 'bars'
      ? forestRows([{ trial: evidence.trial, outcomes }], language)
      : [];
  return (
    <div className="figure-outcome">
      <Heading>{capitalised(endpoints[latest.endpoint][audience][language], language)}</Heading>
      <OutcomePeople outcome={latest} language={language} />
      {rows.length > 0 && <ForestPlot rows={rows} language={language} />}
      <Look outcome={latest} {...given} />
      <Earlier {...props} />
    </div>
  );
}
