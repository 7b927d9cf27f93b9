import type { Share, Shares } from './measured.ts';

/** One published share on an axis of time, and where its number has room. */
export interface Point {
  readonly month: number;
  readonly share: Share;
  readonly number: 'above' | 'below' | 'beside';
}

// In percent of the height of the picture: about a line of text.
const aboveAxis = 12;
const apart = 14;

/** The higher number goes above its point and the lower below, unless it would fall onto the axis there. */
function sideOf({ percent }: Share, groups: readonly Share[]): Point['number'] {
  const higher = groups.filter((other) => other.percent > percent);
  if (higher.length === 0) return 'above';
  if (percent >= aboveAxis) return 'below';
  return higher.every((other) => other.percent - percent > apart) ? 'above' : 'beside';
}

/** The published shares of one group, in the order of time. */
export function pointsOf(shares: readonly Shares[], group: string): readonly Point[] {
  return shares.flatMap(({ month, groups }) => {
    const share = groups.find(({ id }) => id === group);
    if (month === undefined || share === undefined) return [];
    return [{ month, share, number: sideOf(share, groups) }];
  });
}
