import type { Language } from '@renavigate/engine';
import { type Endpoint, numbersOf, writerFor } from '@renavigate/guideline/evidence/tell';
import { halfOf } from '../data/endpoint.ts';
import type { Median } from '../data/measured.ts';
import { chartWords } from '../words/index.ts';
import { type GroupLine, sentences } from './lines.ts';
import { sureText } from './sure.ts';

/** Writes months that stand together with equally many decimals. */
export function monthWriter(medians: readonly Median[], language: Language) {
  const numbers = medians.flatMap(({ months, interval }) =>
    numbersOf({
      ...(months === undefined ? {} : { value: months }),
      ...(interval === undefined ? {} : { interval }),
    }),
  );
  return writerFor(language, numbers);
}

/** The median of each group as what half of its people lived to see. */
export function medianLines(
  medians: readonly Median[],
  endpoint: Endpoint,
  language: Language,
): readonly GroupLine[] {
  const t = chartWords(language);
  const write = monthWriter(medians, language);
  return medians.map(({ id, label, months, instead, interval }) => ({
    id,
    label,
    told:
      months === undefined
        ? t(`half.${instead ?? 'notEvaluable'}`)
        : t(`half.${halfOf(endpoint)}`, { months: write.months(months) }),
    ...(interval === undefined ? {} : { sure: sureText(interval, 'months', language) }),
  }));
}

/** The finding of a picture of medians, in sentences. */
export function mediansFinding(
  medians: readonly Median[],
  endpoint: Endpoint,
  language: Language,
): string {
  return sentences(medianLines(medians, endpoint, language), language);
}
