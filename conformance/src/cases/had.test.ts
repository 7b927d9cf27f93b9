import { standingNow } from '@renavigate/engine';
import { hadText } from '@renavigate/guideline/tell';
import { describe, expect, test } from 'vitest';
import { caseNamed, caseWith, optionIn, placesOf, togetherOf } from './case.ts';

describe('F12-icicombination-then-gap', () => {
  const found = caseNamed('F12-icicombination-then-gap');
  const told = (option: string) => hadText(optionIn(found, option), togetherOf(found));

  test('the pair that was had is told as had, with what is known of it', () => {
    expect(told('nivolumabIpilimumab')).toBe(
      'Already had: nivolumab (progression on it); ipilimumab.',
    );
    expect(optionIn(found, 'nivolumabIpilimumab').had?.state).toBe('had');
  });

  test('of a pair of which one drug was had, that one is told', () => {
    expect(told('nivolumabCabozantinib')).toBe(
      'A part of it was had: nivolumab (progression on it).',
    );
  });

  test('nothing is said of what was not had', () => {
    expect(optionIn(found, 'cabozantinib').had).toBeUndefined();
    expect(told('cabozantinib')).toBe('');
  });
});

describe.each(['F02-unread-is-not-unnamed', 'F12-icicombination-then-gap'])(
  '%s: what was had',
  (name) => {
    const found = caseNamed(name);
    const { options } = found.beside;
    const standing = (...standings: readonly string[]) =>
      options.filter((option) => standings.includes(standingNow(option)));

    test('is never told as offered or open', () => {
      const had = options.filter((option) => option.had?.state === 'had');
      expect(had.length).toBeGreaterThan(0);
      expect(had.map(standingNow).filter((now) => ['offered', 'open'].includes(now))).toEqual([]);
    });

    test('stands after all that was not', () => {
      const had = standing('had').map(({ option }) => option);
      const live = standing('offered', 'open', 'replaced').map(({ option }) => option);
      expect(had.length).toBeGreaterThan(0);
      expect(Math.max(...placesOf(found, ...live))).toBeLessThan(
        Math.min(...placesOf(found, ...had)),
      );
    });
  },
);

test('where it is known that no drug was given, nothing was had', () => {
  const found = caseNamed('S08-treated-before-not-recorded');
  expect(found.beside.options.filter(({ had }) => had !== undefined)).toEqual([]);
});

test.each([
  ['en', 'Already had: sunitinib (being given now, objective response).', 'no longer given'],
  ['fr', 'sunitinib (en cours, réponse objective)', 'n’est plus donné'],
] as const)(
  'F02-unread-is-not-unnamed, %s: what is taken now is told apart from what was stopped',
  (language, running, stopped) => {
    const told = (more: Readonly<Record<string, unknown>>) => {
      const found = caseWith('F02-unread-is-not-unnamed', {
        progressedOn: { exactly: [] },
        ...more,
      });
      return hadText(optionIn(found, 'sunitinib'), togetherOf(found, { language }));
    };
    const drug = { exactly: ['sunitinib'] };
    expect(told({ runningDrugs: drug, respondedTo: drug })).toContain(running);
    expect(told({ runningDrugs: { exactly: [] } })).toContain(stopped);
    expect(told({})).not.toContain(stopped);
  },
);
