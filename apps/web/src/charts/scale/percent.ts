import { scaleLinear } from 'd3-scale';

/** A place along an axis as SVG takes it, so that a picture follows the width of its page without measuring it. */
export type Place = `${number}%`;

const onto = scaleLinear().domain([0, 100]).range([0, 100]).clamp(true);

/** Where a share lies between none and all. The axis always shows all of it, so no difference looks bigger than it is. */
export function sharePlace(percent: number): Place {
  return `${onto(percent)}%`;
}

/** The same from the top down, as SVG counts heights. */
export function shareHeight(percent: number): Place {
  return `${100 - onto(percent)}%`;
}

export const shareTicks = [0, 25, 50, 75, 100] as const;
