import type { Language } from '@renavigate/engine';
import { type Endpoint, writerFor } from '@renavigate/guideline/evidence/tell';
import { pairs } from 'd3-array';
import type { Group, Shares } from '../data/measured.ts';
import { type Point, pointsOf } from '../data/points.ts';
import { capitalised } from '../say/lines.ts';
import { sharesFinding } from '../say/shares.ts';
import { type MonthScale, monthScale } from '../scale/months.ts';
import { shareHeight, shareTicks } from '../scale/percent.ts';
import { chartWords } from '../words/index.ts';
import { Axis } from './Bar.tsx';
import { Picture } from './Picture.tsx';

export interface RateStepsProps {
  /** The same groups at several months, in the order of time. */
  readonly shares: readonly Shares[];
  readonly endpoint: Endpoint;
  readonly language: Language;
}

// Where the number of a point is written, in pixels from it.
const besidePoint = {
  above: { y: -11, textAnchor: 'middle' },
  below: { y: 21, textAnchor: 'middle' },
  beside: { x: 9, y: 4, textAnchor: 'start' },
} as const;

/** A full round for the reader's option, a hollow square for the other: told apart without colour. */
function Sign({ isOwn }: { readonly isOwn: boolean }) {
  return isOwn ? (
    <circle className="steps-own" r="5" />
  ) : (
    <rect className="steps-other" x="-4.5" y="-4.5" width="9" height="9" />
  );
}

function Line({ points, scale }: { points: readonly Point[]; scale: MonthScale }) {
  return pairs(points).map(([one, next]) => (
    <line
      key={next.month}
      className={next.share.isOwn ? 'steps-line steps-line-own' : 'steps-line'}
      x1={scale.place(one.month)}
      y1={shareHeight(one.share.percent)}
      x2={scale.place(next.month)}
      y2={shareHeight(next.share.percent)}
    />
  ));
}

function Legend({ groups, language }: { groups: readonly Group[]; language: Language }) {
  return (
    <div className="steps-legend">
      {groups.map(({ id, label, isOwn }) => (
        <p key={id}>
          <svg viewBox="-8 -8 16 16" className="steps-sign" aria-hidden="true">
            <Sign isOwn={isOwn} />
          </svg>
          <span className="chart-group">{capitalised(label, language)}</span>
        </p>
      ))}
    </div>
  );
}

/** The lines across, each with its share. */
function Grid({ language }: Pick<RateStepsProps, 'language'>) {
  const axis = writerFor(language, shareTicks);
  return shareTicks.map((tick) => (
    <g key={tick}>
      <line className="grid" x2="100%" y1={shareHeight(tick)} y2={shareHeight(tick)} />
      <text x="-8" y={shareHeight(tick)} dy="0.35em" textAnchor="end">
        {axis.percent(tick)}
      </text>
    </g>
  ));
}

interface SignedPointProps {
  readonly point: Point;
  readonly scale: MonthScale;
  readonly write: ReturnType<typeof writerFor>;
}

function SignedPoint({ point: { month, share, number }, scale, write }: SignedPointProps) {
  return (
    <svg
      x={scale.place(month)}
      y={shareHeight(share.percent)}
      overflow="visible"
      aria-hidden="true"
    >
      <Sign isOwn={share.isOwn} />
      <text className="steps-value" {...besidePoint[number]}>
        {write.number(share.percent)}
      </text>
    </svg>
  );
}

interface PlotProps {
  readonly shares: readonly Shares[];
  readonly scale: MonthScale;
  readonly language: Language;
}

function Plot({ shares, scale, language }: PlotProps) {
  const percents = shares.flatMap((each) => each.groups.map(({ percent }) => percent));
  const write = writerFor(language, percents);
  const groups = shares[0]?.groups ?? [];
  const lines = groups.map(({ id }) => ({ id, points: pointsOf(shares, id) }));
  return (
    <svg className="chart-steps" height="220" aria-hidden="true" focusable="false">
      <Grid language={language} />
      {lines.map(({ id, points }) => (
        <Line key={id} points={points} scale={scale} />
      ))}
      {lines.flatMap(({ id, points }) =>
        points.map((point) => (
          <SignedPoint key={`${id} ${point.month}`} {...{ point, scale, write }} />
        )),
      )}
    </svg>
  );
}

/** The published shares of several months on one axis of time. The dashes only join what belongs together. */
export function RateSteps({ shares, endpoint, language }: RateStepsProps) {
  const t = chartWords(language);
  const scale = monthScale(shares.flatMap(({ month }) => month ?? []));
  const finding = shares.map((each) => sharesFinding(each, endpoint, language)).join(' ');
  return (
    <Picture finding={finding} notes={[t('bars.points')]}>
      <Legend groups={shares[0]?.groups ?? []} language={language} />
      <div className="steps-frame">
        <Plot {...{ shares, scale, language }} />
        <Axis
          ticks={scale.ticks.map((tick) => ({ at: scale.place(tick), label: String(tick) }))}
          title={t('bars.startAxis')}
        />
      </div>
    </Picture>
  );
}
