import { readFileSync } from 'node:fs';
import { adviseBeside } from '@renavigate/engine';
import { readRecord } from '@renavigate/fhir';
import { common, editions, library, recordMapping } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { type Score, scores } from '../../guidelines/risk.ts';
import { guidelines } from '../../testing/guidelines.ts';
import { historyOf, yearsOf } from './events.ts';

const examples = `${import.meta.dirname}/../../../../../examples`;

function read(name: string) {
  const json: unknown = JSON.parse(readFileSync(`${examples}/${name}`, 'utf8'));
  const { patient } = readRecord(json, common.terms, recordMapping);
  return adviseBeside(guidelines.library, patient);
}

function scoresFor(name: string): readonly Score[] {
  const { advices, facts } = read(name);
  return scores(
    library,
    editions,
    facts,
    (edition, definition) =>
      advices
        .find((each) => each.edition === edition)
        ?.classifications.find((each) => each.definition === definition)?.possibleGroups ?? [],
  );
}

describe('the IMDC score', () => {
  test.each([
    ['imdc-intermediate-in-si-units.json', ['intermediate'], 0],
    ['imdc-poor-in-every-factor.json', ['poor'], 0],
    ['imdc-favourable-in-united-states-units.json', ['favourable'], 0],
  ])('of %s', (name, groups, unknown) => {
    const imdc = scoresFor(name).find(({ id }) => id === 'imdcRisk');
    expect(imdc?.factors).toHaveLength(6);
    expect(imdc?.possible).toEqual(groups);
    const open = imdc?.factors.filter(({ reason }) => reason.truth === 'unknown');
    expect(open).toHaveLength(unknown);
  });

  test('names what is missing of a factor that is unknown', () => {
    const imdc = scoresFor('imdc-one-factor-missing.json').find(({ id }) => id === 'imdcRisk');
    const open = imdc?.factors.filter(({ reason }) => reason.truth === 'unknown') ?? [];
    expect(open).toHaveLength(1);
    expect(open[0]?.missing.length).toBeGreaterThan(0);
    expect(imdc?.possible.length).toBeGreaterThan(0);
  });
});

describe('the history', () => {
  const events = historyOf(
    library,
    read('progression-on-nivolumab-and-ipilimumab.json').facts,
    'en',
  );

  test('is in the order of its dates, what has none last', () => {
    const dates = events.map(({ date }) => date ?? '9');
    expect(dates).toEqual([...dates].sort());
    expect(events.some(({ lane }) => lane === 'drugs')).toBe(true);
    expect(events.some(({ lane }) => lane === 'progression')).toBe(true);
  });

  test('a date is as precise as it was read', () => {
    expect(yearsOf('2023')).toBe(2023);
    expect(yearsOf('2023-07')).toBeCloseTo(2023.5);
    expect(yearsOf('2023-07-02T10:00:00Z')).toBeGreaterThan(2023.5);
  });
});
