import { describe, expect, test } from 'vitest';
import { medianLines } from './medians.ts';
import { ratioText, wholeInterval } from './ratio.ts';
import { sharesFinding } from './shares.ts';
import { sureText } from './sure.ts';

const own = { id: 'a', label: 'belzutifan', isOwn: true };
const other = { id: 'b', label: 'évérolimus', isOwn: false };

describe('shares', () => {
  const shares = {
    month: 12,
    groups: [
      { ...own, percent: 33.4 },
      { ...other, percent: 17.1 },
    ],
  };

  test('are told of a hundred, at one time, with both sides', () => {
    expect(sharesFinding(shares, 'os', 'en')).toBe(
      'After 1 year, of 100 people in each group. belzutifan: 33 were alive; 67 had died. évérolimus: 17 were alive; 83 had died.',
    );
    expect(sharesFinding(shares, 'os', 'fr')).toBe(
      'Après 1 an, sur 100 personnes de chaque groupe. belzutifan\u00a0: 33 étaient en vie\u202f; 67 étaient décédées. évérolimus\u00a0: 17 étaient en vie\u202f; 83 étaient décédées.',
    );
  });

  test('of spots are not told of people', () => {
    const spots = { groups: [{ ...own, percent: 91.5 }] };
    expect(sharesFinding(spots, 'localControlAt2Years', 'en')).toBe(
      'After 2 years, of 100 treated spots. belzutifan: 92 had not grown; 8 had grown.',
    );
  });
});

describe('how sure', () => {
  test.each([
    ['percent', 'en', 'The true number is probably between 17.8% and 26.5%.'],
    ['percent', 'fr', 'Le vrai chiffre se situe probablement entre 17,8\u202f% et 26,5\u202f%.'],
    ['months', 'en', 'The true number is probably between 17.8 and 26.5 months.'],
    ['months', 'fr', 'Le vrai chiffre se situe probablement entre 17,8 et 26,5 mois.'],
  ] as const)('%s in %s', (unit, language, told) => {
    expect(sureText({ low: 17.8, high: 26.5 }, unit, language)).toBe(told);
  });

  test('without an upper end, it says so', () => {
    expect(sureText({ low: 48.7 }, 'months', 'en')).toBe(
      'The true number is probably 48.7 months or more. How much more is not known.',
    );
  });
});

describe('medians', () => {
  test('are what half of the people lived to see, or why there is none', () => {
    const lines = medianLines(
      [
        { ...own, instead: 'notReached' },
        { ...other, months: 12, interval: { low: 9.5, high: 14 } },
      ],
      'os',
      'en',
    );
    expect(lines.map(({ told }) => told)).toEqual([
      'the halfway point had not come yet when the study counted',
      'half of the people were still alive after 12.0 months. Half had died by then',
    ]);
  });
});

describe('ratios', () => {
  test('half an interval is not drawn or printed as a whole one', () => {
    const effect = { kind: 'hazardRatio', value: 0.66, interval: { low: 0.55 } } as const;
    expect(wholeInterval(effect)).toBeUndefined();
    expect(ratioText(effect, 'en').interval).toBe('interval not read in full');
  });

  test('are printed with two decimals, the level, and the comma of French', () => {
    const interval = { low: 0.6, high: 0.9 };
    const effect = { kind: 'hazardRatio', value: 0.7, interval, levelPercent: 95 } as const;
    expect(ratioText(effect, 'fr')).toEqual({
      value: '0,70',
      interval: 'intervalle à 95\u202f% 0,60 à 0,90',
    });
  });
});
