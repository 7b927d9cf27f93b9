import type { Language } from '@renavigate/engine';
import type { ForestRow } from '../data/forest.ts';
import { rowFinding, wholeInterval } from '../say/ratio.ts';
import { type RatioScale, squareSide } from '../scale/ratio.ts';

interface ForestMarkProps {
  readonly row: ForestRow;
  readonly scale: RatioScale;
  /** The most people of any row, whose square is the biggest. */
  readonly most: number;
  readonly language: Language;
}

/** The point and interval of one comparison across the line of no difference. */
export function ForestMark({ row, scale, most, language }: ForestMarkProps) {
  const { effect, people } = row;
  const interval = wholeInterval(effect);
  const side = squareSide(people, most);
  return (
    <svg className="forest-mark" role="img" aria-label={rowFinding(row, language)}>
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          className={tick === 1 ? 'forest-none' : 'grid'}
          x1={scale.place(tick)}
          x2={scale.place(tick)}
          y2="100%"
        />
      ))}
      {interval && (
        <line
          className="forest-interval"
          x1={scale.place(interval.low)}
          x2={scale.place(interval.high)}
          y1="50%"
          y2="50%"
        />
      )}
      <svg x={scale.place(effect.value)} y="50%" overflow="visible" aria-hidden="true">
        <rect
          className={people === undefined ? 'forest-point-unsized' : 'forest-point'}
          x={-side / 2}
          y={-side / 2}
          width={side}
          height={side}
        />
      </svg>
    </svg>
  );
}
