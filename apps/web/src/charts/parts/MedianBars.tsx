import type { Audience, Language } from '@renavigate/engine';
import { type Endpoint, numbersOf } from '@renavigate/guideline/evidence/tell';
import { halfOf } from '../data/endpoint.ts';
import type { Median } from '../data/measured.ts';
import { capitalised } from '../say/lines.ts';
import { mediansFinding, monthWriter } from '../say/medians.ts';
import { type MonthScale, monthScale } from '../scale/months.ts';
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

type NotesProps = Omit<MedianBarsProps, 'language'> & { readonly isOpen: boolean };

/** What a median is and what its interval means: a team knows the first. */
function noteKeys({ medians, endpoint, audience, isOpen }: NotesProps) {
  const isTeam = audience === 'clinician';
  const hasInterval = medians.some(({ interval }) => interval !== undefined);
  const half = halfOf(endpoint) === 'other' ? 'bars.halfway' : 'bars.half';
  return [
    ...(isTeam ? [] : ([half] as const)),
    ...(hasInterval ? ([isTeam ? 'bars.interval' : 'bars.likely'] as const) : []),
    ...(isOpen ? (['bars.open'] as const) : []),
  ];
}

interface MedianBarProps extends Pick<MedianBarsProps, 'language'> {
  readonly median: Median;
  readonly write: ReturnType<typeof monthWriter>;
  readonly place: MonthScale['place'];
}

function MedianBar({ median, write, place, language }: MedianBarProps) {
  const { label, isOwn, months, instead, interval } = median;
  const none = chartWords(language)(`table.${instead ?? 'notEvaluable'}`);
  return (
    <Bar
      label={capitalised(label, language)}
      value={months === undefined ? none : write.months(months)}
      isOwn={isOwn}
      end={months === undefined ? undefined : place(months)}
      range={rangeOf(interval, place)}
    />
  );
}

/** The published median of each group as a bar of months. A median that was not reached has no bar. */
export function MedianBars({ language, ...props }: MedianBarsProps) {
  const { medians, endpoint, audience } = props;
  const t = chartWords(language);
  const write = monthWriter(medians, language);
  const isOpen = medians.some(
    ({ interval }) => interval !== undefined && interval.high === undefined,
  );
  // A median that was not reached lies further out than the others.
  const hasNone = medians.some(({ instead }) => instead !== undefined);
  const { place, ticks } = monthScale(monthsIn(medians), isOpen || hasNone);
  const notes = noteKeys({ ...props, isOpen }).map((key) => t(key));
  const lead = t(audience === 'clinician' ? 'table.median' : 'bars.halfwayPoint');
  return (
    <Picture finding={mediansFinding(medians, endpoint, language)} notes={notes}>
      <p className="chart-when">{lead}</p>
      <div className="bars">
        {medians.map((median) => (
          <MedianBar key={median.id} {...{ median, write, place, language }} />
        ))}
        <Axis
          ticks={ticks.map((tick) => ({ at: place(tick), label: String(tick) }))}
          title={t('bars.monthAxis')}
        />
      </div>
    </Picture>
  );
}
