import { readFileSync } from 'node:fs';
import {
  evidenceFor,
  holdsHarms,
  isHarm,
  type Outcome,
  outcomeLine,
  type Trial,
  tellOutcome,
  trials,
} from '@renavigate/guideline/evidence';
import { leftOut } from '@renavigate/guideline/left-out';
import { describe, expect, test } from 'vitest';

type Bounds = readonly [number, number | null] | null;

interface Figures {
  readonly endpoint: string;
  readonly armA?: number | null;
  readonly armB?: number | null;
  readonly armACi?: Bounds;
  readonly armBCi?: Bounds;
  readonly HR?: number | null;
  readonly ciLow?: number | null;
  readonly ciHigh?: number | null;
  readonly p?: string | null;
  readonly landmarks?: readonly { month: number; armA: number; armB: number }[];
}

interface Mended extends Figures {
  readonly id: string;
  readonly trial: string;
  readonly reportedIn: number;
  readonly sourceLevel: string;
  readonly verified: boolean;
}

interface Row {
  readonly id: string;
  readonly outcomes: readonly Figures[];
  readonly sourceLevel: string;
  readonly verified: boolean;
}

interface Year {
  readonly id: string;
  readonly trial: string;
  readonly outcomes: readonly string[] | 'all';
  readonly reportedIn?: number;
  readonly quotedIn?: number;
}

function file<T>(name: string): T {
  const path = new URL(`../../../packages/guideline/research/${name}`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8'));
}

const { rows: readAgain } = file<{ rows: readonly (Mended | Year)[] }>('evidence-mended-2026.json');
const isYear = (row: Mended | Year): row is Year => row.id.startsWith('EM26-YEAR-');
const years = readAgain.filter(isYear);
const mended = readAgain.filter((row): row is Mended => !isYear(row));
const { rows: everyRow } = file<{ rows: readonly Row[] }>('evidence-2026.json');
const rows = everyRow.filter(({ verified }) => verified);
const everyOutcome = trials.flatMap((trial) =>
  trial.outcomes.map((outcome) => ({ trial, outcome })),
);
const restingOn = (id: string) => everyOutcome.filter(({ outcome }) => outcome.row === id);

function trialOf(id: string): Trial {
  const found = trials.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No trial ${id}.`);
  return found;
}

/** Every number that an outcome holds. */
function numbersOf({ figures, rates = [], effect, chance }: Outcome): readonly number[] {
  const arms = figures.flatMap(({ value, interval }) => [value, interval?.low, interval?.high]);
  const shares = rates.flatMap(({ percents, intervals = [] }) => [
    ...percents,
    ...intervals.flatMap(({ low, high }) => [low, high]),
  ]);
  const ratio = [effect?.value, effect?.interval?.low, effect?.interval?.high];
  const p = chance === undefined ? [] : [Number(chance.value.replace('<', ''))];
  return [...arms, ...shares, ...ratio, ...p].filter((each) => each !== undefined);
}

/** Every number that a row gives. */
function numbersGiven(figures: readonly Figures[]): readonly number[] {
  return [...JSON.stringify(figures).matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));
}

describe('rows of 2026', () => {
  const told = rows.filter(({ id }) => restingOn(id).length > 0).map(({ id }) => id);
  const left = leftOut
    .filter(({ file: name }) => name === 'evidence-2026.json')
    .map(({ id }) => id);

  test('every verified row is told as a trial or left out with its reason, and none is both', () => {
    const unverified = everyRow.filter(({ verified }) => !verified);
    expect(unverified.length).toBeGreaterThan(4);
    expect(unverified.filter(({ id }) => restingOn(id).length > 0)).toEqual([]);
    expect(told.length).toBeGreaterThan(10);
    expect([...told, ...left].sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  test.each(told)('%s: no number of it is told that the row does not give', (id) => {
    const row = rows.find((each) => each.id === id);
    const given = numbersGiven(row?.outcomes ?? []);
    const invented = restingOn(id).flatMap(({ outcome }) => {
      return numbersOf(outcome).filter((number) => !given.includes(number));
    });
    expect(invented).toEqual([]);
  });

  test.each(rows.filter(({ id }) => told.includes(id)))(
    '$id: where it is not the study’s own report, that is said beside each figure',
    ({ id, sourceLevel }) => {
      const named = restingOn(id).map(
        ({ trial, outcome }) => tellOutcome(trial, outcome).level?.en,
      );
      const expected = {
        'sponsor-release': 'figures of the maker of the drug',
        'secondary-text': 'second-hand source',
        'official-digest': 'second-hand source',
      }[sourceLevel];
      // A paper's own abstract in a university's list is the study's own report.
      const own = id === 'EV26-CKCIS-AS' ? undefined : expected;
      expect(new Set(named)).toEqual(new Set([own]));
    },
  );
});

describe('figures read again', () => {
  test('every row is told, of its trial and in the year of the study', () => {
    const untold = mended.filter(
      ({ id, trial }) => !restingOn(id).some((each) => each.trial.id === trial),
    );
    expect(untold.map(({ id }) => id)).toEqual(['EM26-CM214-ORR', 'EM26-LS003-AE']);
    for (const { id, reportedIn } of mended) {
      for (const { outcome } of restingOn(id)) {
        expect(outcome.analysis.en, id).toContain(String(reportedIn));
      }
    }
  });

  test.each(mended.filter(({ id }) => restingOn(id).length > 0))('$id: the same figures', (row) => {
    const { landmarks = [] } = row;
    for (const { outcome } of restingOn(row.id)) {
      const { figures, effect, rates = [], chance } = outcome;
      expect(figures.slice(0, 2).map(({ value }) => value ?? null)).toEqual(
        [row.armA ?? null, row.armB ?? null].slice(0, figures.length),
      );
      expect([effect?.value ?? null, effect?.interval?.low ?? null]).toEqual([
        row.HR ?? null,
        row.ciLow ?? null,
      ]);
      expect(effect?.interval?.high ?? null).toBe(row.ciHigh ?? null);
      expect(chance?.value ?? null).toBe(row.p ?? null);
      expect(rates.map(({ month, percents }) => [month, ...percents])).toEqual(
        landmarks.map(({ month, armA, armB }) => [month, armA, armB]),
      );
    }
  });

  test.each(years)(
    '$trial: the year is that of the study, not of the page that cites it',
    ({ trial, outcomes, reportedIn, quotedIn }) => {
      const those = trialOf(trial).outcomes.filter(
        ({ id }) => outcomes === 'all' || outcomes.includes(id),
      );
      expect(those.length).toBeGreaterThan(0);
      const expected =
        reportedIn === undefined ? `as quoted in ${quotedIn}` : `reported in ${reportedIn}`;
      for (const { analysis } of those) expect(analysis.en).toContain(expected);
    },
  );

  test.each([
    ['checkmate-214', 'os-intermediate-poor-primary', 2018],
    ['checkmate-214', 'orr-intermediate-poor-primary', 2018],
    ['keynote-426', 'os-first-interim', 2019],
    ['sunitinib-vs-ifn', 'os-updated', 2009],
    ['immotion151', 'os-interim', 2019],
  ])('%s %s was reported in %i', (id, outcome, year) => {
    const trial = trialOf(id);
    const found = trial.outcomes.find((each) => each.id === outcome);
    expect(found?.analysis.en).toContain(`reported in ${year}`);
    expect(found?.analysis.fr).toContain(`publication de ${year}`);
  });
});

describe('traps of 2026', () => {
  const outcome = (of: string, id: string) => {
    const trial = trialOf(of);
    const found = trial.outcomes.find((each) => each.id === id);
    if (found === undefined) throw new Error(`No outcome ${id}.`);
    return outcomeLine(trial, found).en;
  };

  test('LITESPARK-011: two medians of survival stand only with the words not significant', () => {
    const line = outcome('litespark-011', 'os-second-interim');
    expect(line).toContain('34.9 months');
    expect(line).toContain('Not significant');
    expect(line).toContain('figures of the maker of the drug');
  });

  test('LITESPARK-005: the final analysis overtakes the earlier ones', () => {
    const { outcomes } = trialOf('litespark-005');
    const first = outcomes.find(({ id }) => id === 'os-second-interim');
    expect(first?.laterCut).toBe('os-final');
    expect(outcome('litespark-005', 'os-final')).toContain('0.92 (95% interval 0.77 to 1.10)');
  });

  test('RAMPART: the overall ratio says that it fits neither group', () => {
    expect(outcome('rampart', 'dfs')).toContain('did not fare alike');
  });

  test('the registry on watching: its figures are for the team alone', () => {
    const { outcomes } = trialOf('ckcis-surveillance');
    expect(outcomes.length).toBeGreaterThan(0);
    expect(outcomes.every(({ teamOnly }) => teamOnly)).toBe(true);
    expect(evidenceFor('activeSurveillance').map(({ trial }) => trial.id)).toContain(
      'ckcis-surveillance',
    );
  });
});

describe('harms beside benefits', () => {
  test('what counts as a harm, and where none is held', () => {
    expect(isHarm('severeSideEffects')).toBe(true);
    expect(isHarm('os')).toBe(false);
    const without = trials.filter(({ outcomes }) => !holdsHarms(outcomes)).map(({ id }) => id);
    expect(without).toContain('target');
    for (const id of ['clear', 'contact-03', 'tivo-3', 'litespark-011', 'checkmate-025']) {
      expect(without).not.toContain(id);
    }
  });
});
