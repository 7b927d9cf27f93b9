import { meets, type Reader, type Restriction, trials } from '@renavigate/guideline/evidence';
import { describe, expect, test } from 'vitest';
import { research } from '../research/research.ts';

interface EntryRow {
  readonly topic: string;
  readonly subject: string;
  readonly limits?: {
    readonly karnofskyFrom?: number;
    readonly ecogUpTo?: number;
    readonly brainMetastases?: string;
  };
}

const rows = research<EntryRow>('safety-2026.json').rows.filter(
  ({ topic, verified }) => topic === 'trialEntry' && verified,
);

/** The research and the trials name one trial each in their own way. */
const renamed: Readonly<Record<string, string>> = { arcc: 'global-arcc' };

function tookIn(row: EntryRow): readonly Restriction[] | undefined {
  const name = row.subject.replace('trial:', '');
  return trials.find(({ id }) => id === (renamed[name] ?? name))?.tookIn;
}

describe('whom a trial took in', () => {
  test.each(rows.map((row) => [`${row.id} ${row.subject}`, row] as const))('%s', (_, row) => {
    const { karnofskyFrom, ecogUpTo, brainMetastases } = row.limits ?? {};
    const limits = tookIn(row);
    expect(limits).toBeDefined();
    const entries = limits?.flatMap((each) => (each.kind === 'fitness' ? [each.entry] : []));
    if (karnofskyFrom !== undefined) {
      expect(entries).toEqual([{ scale: 'karnofsky', from: karnofskyFrom }]);
    }
    if (ecogUpTo !== undefined) expect(entries).toEqual([{ scale: 'ecog', upTo: ecogUpTo }]);
    const traits = limits?.flatMap((each) => (each.kind === 'trait' ? [each.trait] : []));
    const ofBrain = traits?.some((each) => /brainMetastases$/i.test(each));
    if (brainMetastases !== undefined) expect(ofBrain).toBe(true);
  });

  test('as many limits of fitness as were read', () => {
    const fit = trials.filter(({ tookIn: own }) => own.some(({ kind }) => kind === 'fitness'));
    expect(fit.map(({ id }) => id).sort()).toEqual([
      ...['axis', 'cabosun', 'checkmate-025', 'checkmate-9er', 'clear', 'comparz'],
      ...['global-arcc', 'javelin-renal-101', 'keynote-426', 'litespark-005', 'litespark-011'],
      ...['meteor', 'papmet', 'tivo-3'],
    ]);
  });

  test('what a trial says of fitness in words, it says as a limit', () => {
    for (const { id, population, tookIn: own } of trials) {
      const said = population.en.match(/Karnofsky (\d+) or more|ECOG 0 or (\d)/);
      if (said === null) continue;
      const [, from, upTo] = said;
      const expected =
        from === undefined
          ? { scale: 'ecog', upTo: Number(upTo) }
          : { scale: 'karnofsky', from: Number(from) };
      expect(own, id).toContainEqual({ kind: 'fitness', entry: expected });
    }
  });
});

describe('a reader and a limit of fitness', () => {
  const karnofsky70: Restriction = {
    kind: 'fitness',
    entry: { scale: 'karnofsky', from: 70 },
  };
  const ecog1: Restriction = { kind: 'fitness', entry: { scale: 'ecog', upTo: 1 } };

  test.each<[Restriction, Reader['fitness'], string]>([
    [karnofsky70, { karnofsky: 70, ecog: 3 }, 'true'],
    [karnofsky70, { karnofsky: 60, ecog: 1 }, 'false'],
    [karnofsky70, { ecog: 1 }, 'true'],
    [karnofsky70, { ecog: 2 }, 'unknown'],
    [karnofsky70, { ecog: 3 }, 'false'],
    [karnofsky70, { ecog: 4 }, 'false'],
    [karnofsky70, { isPoor: false }, 'true'],
    [karnofsky70, { isPoor: true }, 'unknown'],
    [karnofsky70, {}, 'unknown'],
    [ecog1, { ecog: 1, karnofsky: 50 }, 'true'],
    [ecog1, { ecog: 2 }, 'false'],
    [ecog1, { karnofsky: 80 }, 'true'],
    [ecog1, { karnofsky: 70 }, 'unknown'],
    [ecog1, { karnofsky: 60 }, 'false'],
    [ecog1, { isPoor: false }, 'true'],
    [ecog1, { isPoor: true }, 'unknown'],
    [ecog1, undefined, 'unknown'],
  ])('%j of %j: %s', (restriction, fitness, expected) => {
    expect(meets(restriction, fitness === undefined ? {} : { fitness })).toBe(expected);
  });
});
