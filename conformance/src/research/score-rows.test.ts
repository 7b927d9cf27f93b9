import { definitionsOf, derive, evaluate, readPatient } from '@renavigate/engine';
import {
  imdcRisk,
  imdcTerms,
  mskccFactors,
  mskccRisk,
  mskccTerms,
  terms,
  vocabularyOf,
} from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { numbersIn, type ResearchRow, research } from './research.ts';

interface ScoreRow {
  readonly text?: string;
  readonly group?: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly factors?: readonly string[];
  readonly groups?: Readonly<Record<string, string>>;
  readonly map?: Readonly<Record<string, string>>;
  readonly workedExamples?: readonly {
    readonly total: number;
    readonly unit: string;
    readonly albumin: string;
    readonly corrected: number;
  }[];
}

const { rows } = research<ScoreRow>('imdc.json');

/** A row that must be there, and verified. */
function rowOf(id: string): ScoreRow & ResearchRow {
  const row = rows.find((each) => each.id === id && each.verified);
  if (row === undefined) throw new Error(`imdc.json has no verified row ${id}.`);
  return row;
}

const held = [...new Set([...imdcTerms, ...mskccTerms])];
const imdc = imdcRisk([]);
const mskcc = mskccRisk([]);
const vocabulary = { ...vocabularyOf(...held), definitions: [imdc, mskcc] };

function truths(facts: Readonly<Record<string, unknown>>) {
  const { patient, problems } = readPatient({ renavigate: 'patient/1', facts }, held);
  expect(problems).toEqual([]);
  const { known } = derive(patient.facts, vocabulary);
  return (expression: Parameters<typeof evaluate>[0]) =>
    evaluate(expression, known, definitionsOf(vocabulary));
}

/** The groups that are still possible. */
function groupsOf(score: typeof imdc | typeof mskcc, facts: Readonly<Record<string, unknown>>) {
  const truthOf = truths(facts);
  return score.groups.flatMap(({ id, expression }) =>
    truthOf(expression) === 'false' ? [] : [id],
  );
}

/** The first terms present, the next absent, and the rest unknown. */
const counted = (present: number, absent: number, all: readonly string[]) =>
  Object.fromEntries(all.slice(0, present + absent).map((term, place) => [term, place < present]));

const imdcFactors = [
  ...['poorPerformanceStatus', 'systemicTherapyWithinOneYear', 'haemoglobinBelowLimit'],
  ...['calciumAboveLimit', 'neutrophilsAboveLimit', 'plateletsAboveLimit'],
];

const ours = (group = '') => (group === 'favorable' ? 'favourable' : group);

describe('the IMDC groups', () => {
  const groups = ['imdc/groups/0', 'imdc/groups/1', 'imdc/groups/2'].map(rowOf);

  test.each([0, 1, 2, 3, 4, 5, 6])('%i factors: the group of the research', (count) => {
    const expected = groups.filter(
      ({ atLeast = 9, atMost = 0 }) => atLeast <= count && count <= atMost,
    );
    expect(groupsOf(imdc, counted(count, 6 - count, imdcFactors))).toEqual(
      expected.map(({ group }) => ours(group)),
    );
  });

  test('with values missing, the groups that the count can still reach', () => {
    expect(rowOf('imdc/missingData').restsOn).toEqual(groups.map(({ id }) => id));
    for (let present = 0; present <= 6; present++) {
      for (let absent = 0; present + absent <= 6; absent++) {
        const possible = groups.filter(
          ({ atLeast = 9, atMost = 0 }) => atLeast <= 6 - absent && present <= atMost,
        );
        expect(groupsOf(imdc, counted(present, absent, imdcFactors))).toEqual(
          possible.map(({ group }) => ours(group)),
        );
      }
    }
  });

  test('time runs to the first drug treatment', () => {
    expect(rowOf('imdc/factors/1/notes/0').text).toContain('first-line');
    const term = terms.find(({ id }) => id === 'systemicTherapyWithinOneYear');
    expect(JSON.stringify(term)).toMatch(/first/);
  });
});

test('calcium is corrected as in the worked examples', () => {
  const { workedExamples = [] } = rowOf('imdc/correctedCalcium');
  expect(workedExamples).toHaveLength(4);
  for (const { total, unit, albumin, corrected } of workedExamples) {
    const [value = '', albuminUnit = ''] = albumin.split(' ');
    const above = (limit: number) =>
      truths({
        calcium: { value: total, unit },
        albumin: { value: Number(value), unit: albuminUnit },
        calciumUpperLimit: { value: limit, unit },
      })({ kind: 'yes', term: 'calciumAboveLimit' });
    expect([above(corrected), above(corrected - 0.01)]).toEqual(['false', 'true']);
  }
});

describe('the MSKCC groups', () => {
  const { factors = [], groups = {} } = rowOf('mskcc/versions/1');

  test('count as many factors as the version of 2002, with its fixed limits', () => {
    expect(mskccFactors).toHaveLength(factors.length);
    const limits = JSON.stringify(mskccFactors);
    expect(numbersIn(factors.join(' ; '))).toEqual(expect.arrayContaining([1.5, 2.5]));
    expect(limits).toContain('"constant":2.5');
    expect(limits).toContain('"factor":1.5');
  });

  test.each(Object.entries(groups))('%s: %s', (group, counts) => {
    const [least = 9, most = 5] = numbersIn(counts.replace('-', ' to '));
    const facts = (count: number) => ({
      ...counted(Math.min(count, 3), 3 - Math.min(count, 3), imdcFactors.slice(0, 3)),
      calcium: { value: count > 3 ? 2.6 : 2.4, unit: 'mmol/L' },
      albumin: { value: 40, unit: 'g/L' },
      ldh: { value: count > 4 ? 301 : 200, unit: 'U/L' },
      ldhUpperLimit: { value: 200, unit: 'U/L' },
    });
    for (const count of [0, 1, 2, 3, 4, 5]) {
      const inside = least <= count && count <= (counts === '0' ? 0 : most);
      expect(groupsOf(mskcc, facts(count)).includes(group as 'poor'), `${count}`).toBe(inside);
    }
  });
});

describe('Karnofsky from ECOG', () => {
  const tables = [
    'performanceStatus/tables/0',
    'performanceStatus/tables/1',
    'performanceStatus/tables/2',
  ];

  test.each(tables)('%s puts the border where we put it', (id) => {
    const { map = {} } = rowOf(id);
    expect(Object.keys(map).length).toBeGreaterThan(2);
    for (const [ecog, karnofsky] of Object.entries(map)) {
      const lowest = karnofsky.startsWith('KPS below')
        ? 0
        : (numbersIn(karnofsky.replace('-', ' ')).at(0) ?? 0);
      for (const value of numbersIn(ecog.replace('-', ' '))) {
        const poor = truths({ ecog: { value, unit: '{score}' } })({
          kind: 'yes',
          term: 'poorPerformanceStatus',
        });
        expect(poor, `${id} ${ecog}`).toBe(lowest < 80 ? 'true' : 'false');
      }
    }
  });

  test('the rule rests on all three', () => {
    expect(rowOf('performanceStatus/ruleForImdc').restsOn).toEqual(tables);
  });
});
