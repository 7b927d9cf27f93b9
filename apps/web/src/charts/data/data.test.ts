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
import { firstForm, formsOf } from './forms.ts';
import { ofHundred } from './hundred.ts';
import { linkOf } from './link.ts';
import { looksOf } from './looks.ts';
import { measured } from './measured.ts';
import { pointsOf } from './points.ts';
import { outcomesIn, shownTo } from './shown.ts';
import { timeOf } from './time.ts';
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

  test('a rate has the range that its source gives', () => {
    const radiation = evidenceOf('metastasisDirectedTherapy', 'sabr-comet');
    const { shares } = measured(radiation, outcomeOf(radiation, 'os'), 'en');
    expect(shares[0]?.groups.map(({ interval }) => interval)).toEqual([
      { low: 28, high: 56 },
      { low: 6, high: 34 },
    ]);
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
  function rowsOf(id: string) {
    return forestRows(
      trials
        .filter((trial) => trial.id === id)
        .map((trial) => ({ trial, outcomes: trial.outcomes })),
      'en',
    );
  }

  test('each has its study, endpoint, population and look', () => {
    expect(rowsOf('meteor')[0]).toMatchObject({
      trial: 'METEOR',
      endpoint: 'progression-free survival',
      population: 'the first 375 people randomised',
      analysis: 'as reported in 2015',
      first: 'cabozantinib',
      second: 'everolimus',
    });
  });

  test('people are those it was counted in: of a part, of all, or not known', () => {
    const meteor = new Map(rowsOf('meteor').map(({ id, people }) => [id, people]));
    expect(meteor.get('meteor/pfs-first-375')).toBe(375);
    expect(meteor.get('meteor/os-320-deaths')).toBe(658);
    const javelin = rowsOf('javelin-renal-101').filter(({ people }) => people === undefined);
    expect(javelin.map(({ population }) => population)).toContain('PD-L1-positive tumours');
  });

  test('a relative risk has no row: above 1 it favours the first', () => {
    const clear = evidenceOf('lenvatinibPembrolizumab', 'clear');
    expect(forestRow(clear.trial, outcomeOf(clear, 'orr-final'), 'en')).toBeUndefined();
  });
});

describe('when shares were counted', () => {
  test('whole years are told as years; some endpoints have their time in their name', () => {
    expect(timeOf('os', 60)).toEqual({ unit: 'years', count: 5 });
    expect(timeOf('os', 18)).toEqual({ unit: 'months', count: 18 });
    expect(timeOf('progressionFreeAt28Weeks', undefined)).toEqual({ unit: 'weeks', count: 28 });
    expect(timeOf('orr', undefined)).toBeUndefined();
  });
});

describe('numbers at points in time', () => {
  const at = (month: number, ...percents: readonly number[]) => ({
    month,
    groups: percents.map((percent, place) => ({
      id: String(place),
      label: String(place),
      isOwn: place === 0,
      percent,
    })),
  });

  test('the higher is written above, the lower below, unless it would fall onto the axis', () => {
    const shares = [at(6, 46.6, 42.5), at(18, 24, 8.3), at(48, 7.6, 0)];
    expect(pointsOf(shares, '0').map(({ number }) => number)).toEqual(['above', 'above', 'above']);
    expect(pointsOf(shares, '1').map(({ number }) => number)).toEqual(['below', 'above', 'beside']);
  });
});

describe('how it is laid out', () => {
  const evidence = evidenceOf('belzutifan', 'litespark-005');
  const reader: Reader = {
    histology: 'clearCell',
    systemicTherapyForAdvanced: true,
    priorCheckpointInhibitor: true,
  };

  test('a patient opens survival and progression; the team has them in the open', () => {
    const forPatient = shownTo(evidence, reader, 'patient');
    expect(forPatient.behindDoors.map(({ holds }) => holds)).toEqual(['growth', 'life']);
    expect(forPatient.open.map(({ latest }) => latest.endpoint)).not.toContain('os');
    const forTeam = shownTo(evidence, reader, 'clinician');
    expect(forTeam.behindDoors).toEqual([]);
    expect(outcomesIn(forTeam)).toHaveLength(outcomesIn(forPatient).length);
  });

  test('without a reader a patient still sees no part of a study that may not be theirs', () => {
    const { trial, ...rest } = evidenceOf('nivolumabIpilimumab', 'checkmate-214');
    expect(shownTo({ trial, ...rest }, undefined, 'patient').withheld).not.toEqual([]);
    expect(shownTo({ trial, ...rest }, undefined, 'clinician').withheld).toEqual([]);
  });

  test('a hundred people are offered only where a share was published, bars for a ratio only to the team', () => {
    const outcome = (trial: Evidence, id: string) => [outcomeOf(trial, id)];
    const comparz = evidenceOf('pazopanib', 'comparz');
    expect(formsOf(outcome(evidence, 'orr'), 'patient')).toEqual([
      'words',
      'people',
      'bars',
      'table',
    ]);
    expect(formsOf(outcome(comparz, 'pfs'), 'patient')).toEqual(['words', 'bars', 'table']);
    expect(formsOf(outcome(comparz, 'os-final'), 'patient')).toEqual(['words']);
    expect(formsOf(outcome(comparz, 'os-final'), 'clinician')).toEqual(['words', 'bars', 'table']);
    expect(firstForm(['words', 'bars', 'table'], 'patient')).toBe('bars');
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
