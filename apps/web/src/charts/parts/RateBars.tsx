import type { Audience, Language } from '@renavigate/engine';
import {
  type Endpoint,
  type Interval,
  isHarm,
  numbersOf,
  writerFor,
} from '@renavigate/guideline/evidence/tell';
import { countedOf } from '../data/endpoint.ts';
import type { Shares } from '../data/measured.ts';
import { capitalised } from '../say/lines.ts';
import { sharesFinding, sharesTime } from '../say/shares.ts';
import { type Place, sharePlace, shareTicks } from '../scale/percent.ts';
import { chartWords } from '../words/index.ts';
import { Axis, Bar, type BarRange } from './Bar.tsx';
import { Picture } from './Picture.tsx';

export interface RateBarsProps {
  /** Every group at one and the same time. */
  readonly shares: Shares;
  readonly endpoint: Endpoint;
  readonly language: Language;
  readonly audience?: Audience;
}

/** The range of an interval on a scale. */
export function rangeOf(
  interval: Interval | undefined,
  place: (value: number) => Place,
): BarRange | undefined {
  if (interval === undefined) return;
  const low = place(interval.low);
  return interval.high === undefined ? { low } : { low, high: place(interval.high) };
}

/** The published share of each group as a bar, from none to all. */
export function RateBars({ shares, endpoint, language, audience }: RateBarsProps) {
  const t = chartWords(language);
  const { groups } = shares;
  const when = sharesTime(shares, endpoint, language);
  const write = writerFor(
    language,
    groups.flatMap(({ percent }) => numbersOf({ value: percent })),
  );
  const axis = writerFor(language, shareTicks);
  const hasRange = groups.some(({ interval }) => interval !== undefined);
  return (
    <Picture
      finding={sharesFinding(shares, endpoint, language)}
      notes={hasRange ? [t(audience === 'clinician' ? 'bars.interval' : 'bars.likely')] : []}
    >
      {when && <p className="chart-when">{when}</p>}
      <div className={isHarm(endpoint) ? 'bars chart-harm' : 'bars'}>
        {groups.map(({ id, label, isOwn, percent, interval }) => (
          <Bar
            key={id}
            label={capitalised(label, language)}
            value={write.percent(percent)}
            isOwn={isOwn}
            end={sharePlace(percent)}
            range={rangeOf(interval, sharePlace)}
          />
        ))}
        <Axis
          ticks={shareTicks.map((tick) => ({ at: sharePlace(tick), label: axis.percent(tick) }))}
          title={t(countedOf(endpoint) === 'spots' ? 'bars.spotAxis' : 'bars.shareAxis')}
        />
      </div>
    </Picture>
  );
}
