import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';

export type CertaintyGrade = 'high' | 'moderate' | 'low' | 'veryLow';

/** How sure a review is of an estimate. */
export const certaintyGrades: Readonly<Record<CertaintyGrade, Text>> = {
  high: text('high certainty', 'certitude élevée'),
  moderate: text('moderate certainty', 'certitude modérée'),
  low: text('low certainty', 'certitude faible'),
  veryLow: text('very low certainty', 'certitude très faible'),
};
