import {
  type Evidence,
  evidenceFor,
  figuresFor,
  type Reader,
  trials,
} from '@renavigate/guideline/evidence';
import { describe, expect, test } from 'vitest';
import { doorOf } from './endpoint.ts';
import { forestRow, forestRows } from './forest.ts';
import { ofHundred } from './hundred.ts';
import { linkOf } from './link.ts';
import { looksOf } from './looks.ts';
import { measured } from './measured.ts';
import { withheldTogether } from './withheld.ts';

function evidenceOf(option: string, trial: string): Evidence {
  const found = evidenceFor(option).find((each) => each.trial.id === trial);
  if (found === undefined) throw new Error(`No ${trial} for ${option}.`);
  return found;
}

function outcomeOf({ outcomes }: Evidence, id: string) {
  const found = outcomes.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No outcome ${id}.`);
  return found;
}

describe('what can be drawn', () => {
  const belzutifan = evidenceOf('belzutifan', 'litespark-005');

  test('the published months, in order, with both groups at each', () => {
    const { shares } = measured(belzutifan, outcomeOf(belzutifan, 'pfs-first-interim'), 'en');
    expect(shares.map(({ month }) => month)).toEqual([6, 12, 18]);
    expect(shares[1]?.groups).toEqual([
      { id: 'belzutifan', label: 'belzutifan', isOwn: true, percent: 33.4 },
      { id: 'everolimus', label: 'everolimus', isOwn: false, percent: 17.1 },
    ]);
  });

  test('a share without a month keeps its interval', () => {
    const { shares, medians } = measured(belzutifan, outcomeOf(belzutifan, 'orr'), 'en');
    expect(medians).toEqual([]);
    expect(shares[0]?.groups[0]?.interval).toEqual({ low: 17.8, high: 26.5 });
    expect(shares[0]).not.toHaveProperty('month');
  });

  test('a median that was not reached has a reason and no number', () => {
    const { medians } = measured(belzutifan, outcomeOf(belzutifan, 'time-to-worse-symptoms'), 'fr');
    expect(medians[0]).toMatchObject({ instead: 'notReached' });
    expect(medians[0]).not.toHaveProperty('months');
    expect(medians[1]).toMatchObject({ label: 'évérolimus', months: 12 });
  });

  test('nothing is drawn from a ratio', () => {
    const nivolumab = evidenceOf('nivolumab', 'checkmate-025');
    const outcome = outcomeOf(nivolumab, 'pfs-5-year');
    expect(outcome.effect).toBeDefined();
    expect(measured(nivolumab, outcome, 'en')).toEqual({ shares: [], medians: [] });
  });
});

describe('of a hundred', () => {
  test.each([
    [33.4, 33, true],
    [42.5, 43, true],
    [26, 26, false],
    [0, 0, false],
    [100, 100, false],
    [0.3, 1, true],
    [99.7, 99, true],
  ])('%d percent is %d people', (percent, yes, isRounded) => {
    expect(ofHundred(percent)).toEqual({ yes, no: 100 - yes, isRounded });
  });
});

describe('looks at the same thing', () => {
  const { outcomes } = evidenceOf('pembrolizumabAxitinib', 'keynote-426');

  test('an early ratio stands only beside the later one', () => {
    const survival = looksOf(outcomes).find(({ latest }) => latest.id === 'os-5-year');
    expect(survival?.earlier.map(({ id }) => id)).toEqual(['os-extended', 'os-first-interim']);
  });

  test('and falls away where the later one is not shown', () => {
    const early = outcomes.filter(({ id }) => id === 'os-first-interim');
    expect(looksOf(early)).toEqual([]);
  });

  test('every outcome of every study is in exactly one place', () => {
    for (const { outcomes: all } of trials) {
      const placed = looksOf(all).flatMap(({ latest, earlier }) => [latest, ...earlier]);
      expect(placed.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    }
  });
});

describe('what is not shown', () => {
  const favourable: Reader = {
    histology: 'clearCell',
    systemicTherapyForAdvanced: false,
    risk: { imdc: ['favourable'] },
  };

  test('a reader of favourable risk sees no figure of everybody, and why', () => {
    const { trial, outcomes } = evidenceOf('nivolumabIpilimumab', 'checkmate-214');
    const { shown, withheld } = figuresFor(trial, favourable, outcomes);
    expect(looksOf(shown).map(({ latest }) => latest.id)).toEqual(['os-favourable-42-month']);
    const [only, ...others] = withheldTogether(withheld, 'en');
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      why: 'anotherReader',
      people: 'people of intermediate or poor risk (IMDC)',
    });
    expect(only?.outcomes).toHaveLength(withheld.length);
  });

  test('survival, progression and deaths stay behind a door; side effects and response do not', () => {
    const doors = (['os', 'pfs', 'dfs', 'diedFromTreatment', 'orr', 'fatigue'] as const).map(
      doorOf,
    );
    expect(doors).toEqual(['life', 'growth', 'growth', 'deaths', undefined, undefined]);
  });
});

describe('rows of the forest plot', () => {
  test('each has its study, endpoint, population and look, and people only where they were read', () => {
    const meteor = trials.find(({ id }) => id === 'meteor');
    const rows = forestRows(
      meteor === undefined ? [] : [meteor].map((trial) => ({ trial, outcomes: trial.outcomes })),
      'en',
    );
    expect(rows[0]).toMatchObject({
      trial: 'METEOR',
      endpoint: 'progression-free survival',
      population: 'the first 375 people randomised',
      first: 'cabozantinib',
      second: 'everolimus',
    });
    expect(rows[0]).not.toHaveProperty('people');
    expect(rows.find(({ id }) => id === 'meteor/os-320-deaths')?.people).toBe(658);
  });

  test('a relative risk has no row: above 1 it favours the first', () => {
    const clear = evidenceOf('lenvatinibPembrolizumab', 'clear');
    expect(forestRow(clear.trial, outcomeOf(clear, 'orr-final'), 'en')).toBeUndefined();
  });
});

describe('links', () => {
  const paper = {
    id: 'a',
    kind: 'primary',
    title: 'A',
    medium: 'journal',
    read: 'abstract',
  } as const;

  test('the registered address first, then the index, then the page', () => {
    const url = 'https://example.org/';
    expect(linkOf({ ...paper, doi: '10.1/2', pmid: '3', url })).toBe('https://doi.org/10.1/2');
    expect(linkOf({ ...paper, pmid: '3', url })).toBe('https://pubmed.ncbi.nlm.nih.gov/3/');
    expect(linkOf({ ...paper, url })).toBe(url);
    expect(linkOf(paper)).toBeUndefined();
  });
});
