import type { Audience, Language } from '@renavigate/engine';
import {
  type Evidence,
  endpoints,
  type Outcome,
  tellOutcome,
} from '@renavigate/guideline/evidence/tell';
import type { Form } from '../data/forms.ts';
import { type Measured, measured } from '../data/measured.ts';
import { medianLines } from '../say/medians.ts';
import { shareLines, sharesHeading } from '../say/shares.ts';
import { chartWords } from '../words/index.ts';
import { FigureTable } from './FigureTable.tsx';
import { IconArray } from './IconArray.tsx';
import { Lines } from './Lines.tsx';
import { MedianBars } from './MedianBars.tsx';
import { RateBars } from './RateBars.tsx';
import { RateSteps } from './RateSteps.tsx';

export interface OutcomeFiguresProps {
  readonly evidence: Pick<Evidence, 'trial' | 'arm'>;
  readonly outcome: Outcome;
  readonly form: Form;
  readonly language: Language;
  readonly audience: Audience;
}

type Parts = OutcomeFiguresProps & { readonly all: Measured };

function Shares({ all: { shares }, outcome: { endpoint }, form, language, audience }: Parts) {
  const [only, ...others] = shares;
  if (only === undefined) return null;
  const given = { endpoint, language };
  if (form === 'bars' && others.length > 0) return <RateSteps shares={shares} {...given} />;
  return shares.map((each) => {
    const key = each.month ?? 'counted';
    if (form === 'people') {
      const isRoundingSaid = each !== shares.at(-1);
      return <IconArray key={key} shares={each} isRoundingSaid={isRoundingSaid} {...given} />;
    }
    if (form === 'bars') return <RateBars key={key} shares={each} audience={audience} {...given} />;
    const heading = sharesHeading(each, endpoint, language);
    const lines = shareLines(each, endpoint, language);
    return <Lines key={key} heading={heading} lines={lines} language={language} />;
  });
}

function Medians({ all: { medians }, outcome: { endpoint }, form, language, audience }: Parts) {
  if (medians.length === 0) return null;
  // Without a month there is nothing to draw: only that no group was halfway yet.
  const isBlank = medians.every(({ months, interval }) => months === undefined && !interval);
  if (form === 'words' || isBlank) {
    return <Lines lines={medianLines(medians, endpoint, language)} language={language} />;
  }
  return <MedianBars {...{ medians, endpoint, language, audience }} />;
}

/** The team reads the figures as papers print them. */
function TeamWords({ evidence, outcome, language }: Parts) {
  const { figures, effect, chance } = tellOutcome(evidence.trial, outcome);
  return (
    <ul className="figure-words">
      {[...figures, effect, chance].map((told) => told && <li key={told.en}>{told[language]}</li>)}
    </ul>
  );
}

function Table({ evidence, outcome, all, language, audience }: Parts) {
  const t = chartWords(language);
  const { effect, chance } = tellOutcome(evidence.trial, outcome);
  const together = [
    { name: t('table.effect'), told: effect?.[language] },
    { name: t('table.chance'), told: chance?.[language] },
  ].flatMap(({ name, told }) =>
    told === undefined || audience === 'patient' ? [] : [{ name, told }],
  );
  if (all.shares.length + all.medians.length + together.length === 0) return null;
  return (
    <FigureTable
      caption={endpoints[outcome.endpoint][audience][language]}
      isCaptionHidden
      measured={all}
      language={language}
      together={together}
    />
  );
}

/** The numbers of one outcome in the form that the reader chose; the rates first where medians would mislead. */
export function OutcomeFigures(props: OutcomeFiguresProps) {
  const { evidence, outcome, form, language, audience } = props;
  const parts: Parts = { ...props, all: measured(evidence, outcome, language) };
  if (form === 'table') return <Table {...parts} />;
  if (form === 'words' && audience === 'clinician') return <TeamWords {...parts} />;
  const isSharesFirst = audience === 'patient' || outcome.ratesFirst === true;
  return (
    <>
      {isSharesFirst && <Shares {...parts} />}
      <Medians {...parts} />
      {!isSharesFirst && <Shares {...parts} />}
    </>
  );
}
