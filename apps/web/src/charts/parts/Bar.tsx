import type { ReactNode } from 'react';
import { useId } from 'react';
import type { Place } from '../scale/percent.ts';

/** A range on a bar: its low end, and its high end unless that is not known. */
export interface BarRange {
  readonly low: Place;
  readonly high?: Place;
}

interface BarProps {
  readonly label: string;
  readonly value: string;
  readonly isOwn: boolean;
  /** Where the bar ends; none where there is no number. */
  readonly end?: Place | undefined;
  readonly range?: BarRange | undefined;
}

const height = 26;
const middle = height / 2;

/** The range as a thin line with ends; an arrow where there is no upper end. */
function Range({ low, high }: BarRange) {
  const end = high ?? '100%';
  return (
    <g className="bar-range">
      <line className="bar-halo" x1={low} x2={end} y1={middle} y2={middle} />
      <line x1={low} x2={end} y1={middle} y2={middle} />
      <line x1={low} x2={low} y1={middle - 5} y2={middle + 5} />
      {high === undefined ? (
        <svg x="100%" y={middle} overflow="visible" aria-hidden="true">
          <path className="bar-arrow" d="M-7 -5L0 0L-7 5" />
        </svg>
      ) : (
        <line x1={high} x2={high} y1={middle - 5} y2={middle + 5} />
      )}
    </g>
  );
}

/** The stripes of the other group: told from the full bar without colour. */
function Stripes({ id }: { readonly id: string }) {
  return (
    <pattern
      id={id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className="stripes-ground" width="6" height="6" />
      <rect className="stripes" width="2.5" height="6" />
    </pattern>
  );
}

/** One group's number as a bar over a common axis, its name and value written above it. */
export function Bar({ label, value, isOwn, end, range }: BarProps) {
  const stripes = useId();
  return (
    <div className="bar-row">
      <p className="bar-label">
        <span className="chart-group">{label}</span>
        <span className="bar-value">{value}</span>
      </p>
      <svg className="chart-bar" height={height} aria-hidden="true" focusable="false">
        <defs>
          <Stripes id={stripes} />
        </defs>
        <rect className="bar-track" width="100%" height={height} rx="3" />
        {end && (
          <rect
            className={isOwn ? 'bar-own' : 'bar-other'}
            fill={isOwn ? undefined : `url(#${stripes})`}
            width={end}
            height={height}
            rx="3"
          />
        )}
        {range && <Range {...range} />}
      </svg>
    </div>
  );
}

interface AxisProps {
  readonly ticks: readonly { readonly at: Place; readonly label: string }[];
  readonly title: string;
}

/** The axis below bars. The labels at both ends stay inside, so that nothing hangs over a narrow page. */
export function Axis({ ticks, title }: AxisProps): ReactNode {
  const last = ticks.length - 1;
  return (
    <div className="axis">
      <svg className="axis-ticks" height="26" aria-hidden="true" focusable="false">
        {ticks.map(({ at, label }, place) => (
          <g key={at}>
            <line x1={at} x2={at} y1="0" y2="5" />
            <text
              x={at}
              y="20"
              textAnchor={place === 0 ? 'start' : place === last ? 'end' : 'middle'}
            >
              {label}
            </text>
          </g>
        ))}
      </svg>
      <p className="axis-title">{title}</p>
    </div>
  );
}
