import type { Audience, Language } from '@renavigate/engine';
import {
  type Evidence,
  holdsHarms,
  noHarmsHeld,
  type Reader,
} from '@renavigate/guideline/evidence/tell';
import { useId, useState } from 'react';
import { type Form, firstForm, formsOf } from '../data/forms.ts';
import type { Looks } from '../data/looks.ts';
import { outcomesIn, type Shown, shownTo } from '../data/shown.ts';
import { chartWords } from '../words/index.ts';
import { FormSwitch } from './FormSwitch.tsx';
import { type HeadingLevel, LooksFigures } from './LooksFigures.tsx';
import { PrognosisDoor } from './PrognosisDoor.tsx';
import { StudyHead } from './StudyHead.tsx';
import { WithheldFigures } from './WithheldFigures.tsx';

export interface TrialFiguresProps {
  readonly evidence: Evidence;
  /** What is known of the reader (`readerOf`). Without one, a clinician sees the whole study. */
  readonly reader?: Reader | undefined;
  readonly language: Language;
  readonly audience: Audience;
  /** The level of the study's name; what it measured is one below. */
  readonly level?: 2 | 3 | 4;
  /** The form chosen for all studies of a page, and what to do when the reader chooses another. */
  readonly form?: Form | undefined;
  readonly onFormChange?: ((form: Form) => void) | undefined;
}

/** The form that the figures are in: the one that was chosen, where these figures can take it. */
function useForm({ form, onFormChange, audience }: TrialFiguresProps, offered: readonly Form[]) {
  const [chosen, choose] = useState<Form>();
  const wished = form ?? chosen;
  const isOffered = wished !== undefined && offered.includes(wished);
  return {
    form: isOffered ? wished : firstForm(offered, audience),
    onForm: (next: Form) => {
      choose(next);
      onFormChange?.(next);
    },
  };
}

interface FiguresProps extends Pick<TrialFiguresProps, 'evidence' | 'language' | 'audience'> {
  readonly shown: Shown;
  readonly form: Form;
  readonly level: HeadingLevel;
}

/** The figures that stand open, and behind doors those that tell how long people live. */
function Figures({ shown, ...props }: FiguresProps) {
  const { evidence, language } = props;
  const figures = (looks: readonly Looks[]) =>
    looks.map((each) => <LooksFigures key={each.latest.id} looks={each} {...props} />);
  return (
    <>
      {figures(shown.open)}
      {shown.behindDoors.map(({ holds, looks }) => (
        <PrognosisDoor key={holds} holds={holds} language={language}>
          {figures(looks)}
        </PrognosisDoor>
      ))}
      {holdsHarms(evidence.outcomes) ? null : (
        <p className="figure-note">{noHarmsHeld[props.audience][language]}</p>
      )}
      <WithheldFigures withheld={shown.withheld} language={language} audience={props.audience} />
    </>
  );
}

function Notes({ trial, language }: Pick<TrialFiguresProps, 'language'> & Pick<Evidence, 'trial'>) {
  if (trial.notes.length === 0) return null;
  return (
    <div className="study-notes">
      <p className="chart-when">{chartWords(language)('study.notes')}</p>
      <ul>
        {trial.notes.map((note) => (
          <li key={note.en}>{note[language]}</li>
        ))}
      </ul>
    </div>
  );
}

/** One study of an option: what it is, its figures for this reader in the form that they choose, and their sources. */
export function TrialFigures(props: TrialFiguresProps) {
  const { evidence, reader, language, audience, level = 3 } = props;
  const { trial } = evidence;
  const t = chartWords(language);
  const name = useId();
  const shown = shownTo(evidence, reader, audience);
  const offered = formsOf(outcomesIn(shown), audience);
  const { form, onForm } = useForm(props, offered);
  const Heading = `h${level}` as const;
  return (
    <article className={`study study-${audience}`} aria-labelledby={name}>
      <Heading id={name}>{trial.name[language]}</Heading>
      <StudyHead evidence={evidence} language={language} audience={audience} />
      {offered.length > 1 && (
        <FormSwitch forms={offered} form={form} onChange={onForm} language={language} />
      )}
      {outcomesIn(shown).length === 0 && <p>{t(`study.none.${audience}`)}</p>}
      <Figures
        {...{ evidence, shown, form, language, audience }}
        level={(level + 1) as HeadingLevel}
      />
      <Notes trial={trial} language={language} />
    </article>
  );
}
