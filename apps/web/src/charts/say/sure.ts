import type { Language } from '@renavigate/engine';
import { type Interval, writerFor } from '@renavigate/guideline/evidence/tell';
import { chartWords } from '../words/index.ts';

/** How sure a number is, in plain words: the range that it probably lies in. */
export function sureText(
  { low, high }: Interval,
  unit: 'percent' | 'months',
  language: Language,
): string {
  const t = chartWords(language);
  const write = writerFor(language, high === undefined ? [low] : [low, high]);
  if (high === undefined) return t('sure.atLeast', { low: write[unit](low) });
  // "Between 4 and 7 months", but "between 4% and 7%".
  const first = unit === 'months' ? write.number(low) : write.percent(low);
  return t('sure.between', { low: first, high: write[unit](high) });
}
