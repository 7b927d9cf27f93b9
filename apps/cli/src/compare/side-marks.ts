import type { Side } from '@renavigate/guideline/tell';
import type { Mark } from '../document/document.ts';

/** Each side as a mark of its own shape. */
export const sideMarks: Readonly<Record<Side, Mark>> = {
  offered: '✓',
  undecided: '?',
  advisedAgainst: '!',
  notOffered: '✗',
  notCovered: '✗',
};
