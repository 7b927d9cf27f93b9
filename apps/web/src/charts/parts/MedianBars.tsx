import type { Audience, Language } from '@renavigate/engine';
import { type Endpoint, numbersOf } from '@renavigate/guideline/evidence/tell';
import { halfOf } from '../data/endpoint.ts';
import type { Median } from '../data/measured.ts';
import { capitalised } from '../say/lines.ts';
import { mediansFinding, monthWriter } from '../say/medians.ts';
import { monthScale } from '../scale/months.ts';
import { chartWords } from '../words/index.ts';
import { Axis, Bar } from './Bar.tsx';
import { Picture } from './Picture.tsx';
import { rangeOf } from './RateBars.tsx';

export interface MedianBarsProps {
  readonly medians: readonly Median[];
  readonly endpoint: Endpoint;
  readonly language: Language;
  readonly audience?: Audience;
}

function monthsIn(medians: readonly Median[]): readonly number[] {
  return medians.flatMap(({ months, interval }) => [
    ...(months === undefined ? [] : [months]),
    ...(interval === undefined ? [] : numbersOf({ interval })),
  ]);
}

/** The published median of each group as a bar of months. A median that was not reached has no bar. */
export function MedianBars({ medians, endpoint, language, audience }: MedianBarsProps) {
  const t = chartWords(language);
  const write = monthWriter(medians, language);
  const intervals = medians.flatMap(({ interval }) => interval ?? []);
  const isOpen = intervals.some(({ high }) => high === undefined);
  // A median that was not reached lies further out than the others.
  const hasNone = medians.some(({ instead }) => instead !== undefined);
  const { place, ticks } = monthScale(monthsIn(medians), isOpen || hasNone);
  const isTeam = audience === 'clinician';
  const notes = [
    ...(isTeam ? [] : [t(halfOf(endpoint) === 'other' ? 'bars.halfway' : 'bars.half')]),
    ...(intervals.length > 0 ? [t(isTeam ? 'bars.interval' : 'bars.likely')] : []),
    ...(isOpen ? [t('bars.open')] : []),
  ];
  return (
    <Picture finding={mediansFinding(medians, endpoint, language)} notes={notes}>
      <p className="chart-when">{t(isTeam ? 'table.median' : 'bars.halfwayPoint')}</p>
      <div className="bars">
        {medians.map(({ id, label, isOwn, months, instead, interval }) => (
          <Bar
            key={id}
            label={capitalised(label, language)}
            value={
              months === undefined ? t(`table.${instead ?? 'notEvaluable'}`) : write.months(months)
            }
            isOwn={isOwn}
            end={months === undefined ? undefined : place(months)}
            range={rangeOf(interval, place)}
          />
        ))}
        <Axis
          ticks={ticks.map((tick) => ({ at: place(tick), label: String(tick) }))}
          title={t('bars.monthAxis')}
        />
      </div>
    </Picture>
  );
}
