import type { Language } from '@renavigate/engine';
import type { Interval } from '../trial/trial.ts';

/** Writes numbers that stand together, in one language. */
export interface Writer {
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly months: (value: number) => string;
  readonly range: (interval: Interval) => string;
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

const words = {
  en: { percent: '%', months: ' months', to: ' to ', from: 'from ', noEnd: ', no upper end' },
  fr: {
    percent: '\u202f%',
    months: ' mois',
    to: ' à ',
    from: 'à partir de ',
    noEnd: ', sans borne supérieure',
  },
} as const;

/**
 * A writer that gives all these numbers equally many decimals, as papers do: 12.0 beside 4.4.
 * Nothing is rounded, and no number is computed from another.
 */
export function writerFor(language: Language, values: readonly number[], atLeast = 0): Writer {
  const decimals = Math.max(atLeast, ...values.map(decimalsOf));
  const { percent, months, to, from, noEnd } = words[language];
  const number = (value: number) => {
    const written = value.toFixed(decimals);
    return language === 'fr' ? written.replace('.', ',') : written;
  };
  return {
    number,
    percent: (value) => number(value) + percent,
    months: (value) => number(value) + months,
    range: ({ low, high }) =>
      high === undefined ? from + number(low) + noEnd : number(low) + to + number(high),
  };
}

/** The numbers of a value and its interval. */
export function numbersOf({
  value,
  interval,
}: {
  readonly value?: number;
  readonly interval?: Interval;
}): readonly number[] {
  return [value, interval?.low, interval?.high].filter((each) => each !== undefined);
}
