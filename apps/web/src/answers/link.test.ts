import { alertsIfRight } from '@renavigate/engine';
import { alerts, terms } from '@renavigate/guideline';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from './answer.ts';
import { linkOf, readLink } from './link.ts';

const answers: Answers = new Map<string, Answer>([
  ['cancerCameBack', { kind: 'yesNo', value: true }],
  ['histology', { kind: 'oneOf', value: 'clearCell' }],
  ['karnofsky', { kind: 'number', value: 80, unit: '{score}' }],
  ['haemoglobin', { kind: 'number', value: 11.2, unit: 'g/dL' }],
  ['sarcomatoid', { kind: 'unknown' }],
]);

function several(
  term: string,
  chosen: readonly string[],
  sure: boolean,
): readonly [string, Answer] {
  const found = terms.find(({ id }) => id === term);
  if (found?.kind !== 'severalOf') throw new Error(term);
  const offered = found.values.map(({ id }) => id);
  return [term, { kind: 'severalOf', chosen, offered, sure }];
}

describe('a link', () => {
  test('gives back every kind of answer, in order', () => {
    const all = new Map([
      ...answers,
      several('sites', ['lung', 'bone'], true),
      several('receivedDrugs', ['sunitinib'], false),
      several('progressedOn', [], true),
    ]);
    const read = readLink(`#${linkOf(all, { Province: 'ON' })}`, terms);
    expect(read).toEqual({ answers: all, extras: { Province: 'ON' }, problems: [] });
    expect([...(read?.answers.keys() ?? [])]).toEqual([...all.keys()]);
  });

  test('that was cut off gives what is there, and says how many answers are missing', () => {
    const whole = linkOf(answers);
    const cut = whole.slice(0, whole.indexOf('&haemoglobin'));
    const read = readLink(cut, terms);
    expect(read?.answers.size).toBe(3);
    expect(read?.problems).toEqual([{ kind: 'changed' }, { kind: 'lost', count: 2 }]);
  });

  test('of another version says so, and is read as far as it goes', () => {
    const read = readLink('#r=9&cancerCameBack=yes&shoeSize=43&histology=blue', terms);
    expect([...(read?.answers.keys() ?? [])]).toEqual(['cancerCameBack']);
    expect(read?.problems).toEqual([
      { kind: 'version' },
      { kind: 'changed' },
      { kind: 'unknownTerm', term: 'shoeSize' },
      { kind: 'unknownValue', term: 'histology', value: 'blue' },
    ]);
  });

  test('is checked like what is typed: a number out of range, or a term said twice, is told and not used', () => {
    const read = readLink(
      '#r=1&karnofsky=800_%7Bscore%7D&haemoglobin=0x50_g%2FdL&histology=clearCell&histology=papillary&sites=lung.lung!',
      terms,
    );
    expect([...(read?.answers ?? [])]).toEqual([several('sites', ['lung'], true)]);
    expect(read?.problems).toMatchObject([
      { kind: 'changed' },
      { kind: 'number', term: 'karnofsky', value: 800, unit: '{score}' },
      { kind: 'unknownValue', term: 'haemoglobin', value: '0x50_g/dL' },
      { kind: 'twice', term: 'histology' },
    ]);
  });

  test('with a name that is not known is told with those that it is near, and nothing of the list is taken', () => {
    const read = readLink(
      '#r=1&sites=lungs.bone!&receivedDrugs=sunitinb.Votriant&histology=clear+cell',
      terms,
    );
    expect(read?.answers.size).toBe(0);
    expect(read?.problems.slice(1)).toEqual([
      { kind: 'unknownValue', term: 'sites', value: 'lungs.bone!', near: ['lung'] },
      {
        kind: 'unknownValue',
        term: 'receivedDrugs',
        value: 'sunitinb.Votriant',
        near: ['sunitinib', 'pazopanib'],
      },
      { kind: 'unknownValue', term: 'histology', value: 'clear cell', near: ['clearCell'] },
    ]);
  });

  test('with a number in a likely wrong unit carries what may not wait if it is right', () => {
    const read = readLink('#r=1&haemoglobin=7.2_g%2FL&neutrophils=0.3_%2FuL', terms);
    const doubted = (read?.problems ?? []).flatMap((each) =>
      each.kind === 'number' ? [each] : [],
    );
    expect(
      doubted.map(({ setAside, inLikelyUnit }) => [setAside?.value, inLikelyUnit?.value]),
    ).toEqual([
      [7.2, 72],
      [0.0003, 0.3],
    ]);
    expect(alertsIfRight(alerts, doubted).map(({ alert }) => alert.id)).toEqual([
      'haemoglobinLow-today',
      'neutrophilsLow-now',
    ]);
  });

  test('of any length is told of in a few lines, without signs that turn what is read', () => {
    const names = Array.from({ length: 50 }, (_, place) => `&x${place}\u202e${'y'.repeat(90)}=1`);
    const problems = readLink(`r=1${names.join('')}`, terms)?.problems ?? [];
    expect(problems).toHaveLength(10);
    expect(problems.at(1)).toEqual({ kind: 'unknownTerm', term: `x0${'y'.repeat(38)}…` });
    expect(problems.at(-1)).toEqual({ kind: 'more', count: 42 });
    const long = readLink(`r=1&cancerCameBack=yes&OwnMatter=${'z'.repeat(200_000)}`, terms);
    expect(long?.problems).toContainEqual({ kind: 'tooLong' });
    expect(long?.answers.size).toBe(1);
  });

  test.each(['', '#', '#content', '#cancerCameBack=yes'])('%j is none', (hash) => {
    expect(readLink(hash, terms)).toBeUndefined();
  });

  test('with one sign changed is never taken for whole', () => {
    const whole = linkOf(answers);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
        const damaged = whole.slice(0, at) + put + whole.slice(at + 1);
        fc.pre(damaged !== whole);
        const read = readLink(damaged, terms);
        if (read === undefined) return;
        expect(read.problems).not.toEqual([]);
      }),
    );
  });
});
