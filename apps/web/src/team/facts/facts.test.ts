import { common, library } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../answers/answer.ts';
import { guidelines } from '../../testing/guidelines.ts';
import { type Case, caseAfter, emptyCase } from '../case/case.ts';
import { consultCase } from '../case/consult-case.ts';
import { openTerms } from '../case/open-terms.ts';
import { listed, plain, termsIn } from './filter.ts';
import { shownEntries, shownTerms } from './shown.ts';

const record = { kind: 'record', resources: ['Observation/hb'], date: '2025-03-01' } as const;

function opened(): Case {
  const stated = { value: 118, unit: 'g/L' };
  return {
    ...emptyCase,
    opened: {
      name: 'record.json',
      kind: 'record',
      problems: [],
      notes: [],
      facts: [
        { kind: 'number', term: 'haemoglobin', value: 118, stated, source: record },
        { kind: 'includes', term: 'sites', value: 'lung', present: true, source: record },
        { kind: 'includes', term: 'sites', value: 'brain', present: false, source: record },
      ],
    },
  };
}

function with_(before: Case, term: string, answer: Answer | undefined): Case {
  return caseAfter(before, { kind: 'answer', term, answer });
}

const shown = (current: Case, term: string) =>
  shownTerms(library, current, consultCase(guidelines, current), 'en').get(term);

test('every term stands in one group, once', () => {
  const all = library.display.factGroups.flatMap((group) => termsIn(library, group));
  expect([...all].sort()).toEqual(common.terms.map(({ id }) => id).sort());
});

describe('a fact that is shown', () => {
  test('says the resource and the day that it comes from', () => {
    expect(shown(opened(), 'haemoglobin')).toMatchObject({
      origin: 'file',
      value: '118',
      unit: 'g/L',
      source: 'record Observation/hb, 2025-03-01',
    });
  });

  test('gives way to what is entered, which says what it stands in place of, and comes back', () => {
    const entered = with_(opened(), 'haemoglobin', { kind: 'number', value: 12.4, unit: 'g/dL' });
    expect(shown(entered, 'haemoglobin')).toMatchObject({
      origin: 'answer',
      value: '12.4',
      overridden: '118\u00a0g/L',
    });
    expect(shown(with_(entered, 'haemoglobin', undefined), 'haemoglobin')?.value).toBe('118');
  });

  test('is not known any more when that is entered', () => {
    const unknown = with_(opened(), 'haemoglobin', { kind: 'unknown' });
    expect(shown(unknown, 'haemoglobin')).toMatchObject({ value: '', overridden: '118\u00a0g/L' });
    expect(consultCase(guidelines, unknown).stated.some(({ term }) => term === 'haemoglobin')).toBe(
      false,
    );
  });

  test('of a list keeps what the record rules out, where nobody disputes it', () => {
    const term = common.terms.find(({ id }) => id === 'sites');
    const offered = term?.kind === 'severalOf' ? term.values.map(({ id }) => id) : [];
    const bone: Answer = { kind: 'severalOf', chosen: ['bone'], offered, sure: false };
    expect(shown(with_(opened(), 'sites', bone), 'sites')).toMatchObject({
      present: 'bone',
      absent: 'brain',
    });
    const brain: Answer = { kind: 'severalOf', chosen: ['brain'], offered, sure: false };
    expect(shown(with_(opened(), 'sites', brain), 'sites')).toMatchObject({
      present: 'brain',
      absent: '',
    });
  });

  test('says from what it follows, and why', () => {
    const found = shown(opened(), 'metastatic') ?? shown(opened(), 'advancedDisease');
    expect(found?.origin).toBe('derived');
    expect(found?.because).not.toBe('');
  });

  test('is marked where it contradicts another', () => {
    const none = with_(emptyCase, 'metastatic', { kind: 'yesNo', value: false });
    const lung: Answer = { kind: 'severalOf', chosen: ['lung'], offered: ['lung'], sure: false };
    const both = with_(none, 'sites', lung);
    const { problems } = consultCase(guidelines, both);
    expect(problems.length).toBeGreaterThan(0);
    expect(shown(both, 'metastatic')?.aside).toBe(true);
  });
});

describe('what was just entered', () => {
  const entriesOf = (after: Case, before: Case) => [...shownEntries(library, after, before, 'en')];

  test('is shown before anything follows from it, and nothing else is', () => {
    const yes = with_(opened(), 'metastatic', { kind: 'yesNo', value: true });
    expect(entriesOf(yes, opened())).toMatchObject([
      ['metastatic', { origin: 'answer', value: 'yes' }],
    ]);
    expect(entriesOf(yes, yes)).toEqual([]);
  });

  test('and taken back is shown as nothing', () => {
    const yes = with_(emptyCase, 'metastatic', { kind: 'yesNo', value: true });
    const not = with_(yes, 'metastatic', { kind: 'unknown' });
    expect(entriesOf(not, yes)).toMatchObject([['metastatic', { origin: 'none', value: '' }]]);
  });
});

describe('the terms that are listed', () => {
  const open = openTerms(guidelines, consultCase(guidelines, emptyCase));
  const idsOf = (sought: Parameters<typeof listed>[1], known: readonly string[] = []) =>
    listed(library, sought, new Set(known), open, 'en').flatMap(({ terms }) =>
      terms.map(({ id }) => id),
    );

  test('are those that can still do something, and those that are known', () => {
    const ids = idsOf({ listing: 'matters', typed: '' });
    expect(ids).toContain('histology');
    expect(ids.every((id) => open.has(id))).toBe(true);
    expect(idsOf({ listing: 'known', typed: '' }, ['histology'])).toEqual(['histology']);
  });

  test('are found by words of their labels and values, accents and capitals aside', () => {
    expect(idsOf({ listing: 'known', typed: 'HAEMO limit' })).toContain('haemoglobinLowerLimit');
    expect(idsOf({ listing: 'known', typed: 'sarcomatoid' })).toContain('sarcomatoid');
    expect(plain('Évérolimus')).toBe('everolimus');
  });
});
