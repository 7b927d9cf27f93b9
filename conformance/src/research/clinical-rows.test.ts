import { editions, guardrails, imdcFactors } from '@renavigate/guideline';
import { leftOut } from '@renavigate/guideline/left-out';
import { describe, expect, test } from 'vitest';
import { notesTold } from '../readability/notes-told.ts';
import { type ResearchRow, research } from './research.ts';

type Row = Pick<ResearchRow, 'id' | 'verified'>;

/** The files of recommendations; only they are looked at. */
const fileNames: readonly string[] = [
  ...['asco.json', 'ccs-2019-statements.json', 'ccs-earlier-edition.json', 'eau.json', 'esmo.json'],
  ...['kcrnc-2019.json', 'kcrnc-2021.json', 'kcrnc-2023-adjuvant.json', 'pdq.json'],
];

const rowsOf = (name: string): readonly Row[] => research(name).rows;

/** What is wrong with the account that is given of some rows: which of them reach a reader, and which are left out. */
function wrongAccount(
  rows: readonly Row[],
  held: readonly string[],
  left: readonly string[],
): readonly string[] {
  return rows.flatMap(({ id, verified }) => {
    if (held.includes(id) && !verified) return [`${id} is not verified, and is told`];
    if (held.includes(id) && left.includes(id)) return [`${id} is told, and left out`];
    return held.includes(id) || left.includes(id) ? [] : [`${id} is neither told nor left out`];
  });
}

const statements = editions.flatMap((edition) => edition.statements.map(({ id }) => id));
const cited = guardrails.flatMap((rail) =>
  rail.kind === 'caution' ? rail.sources.flatMap(({ rows }) => rows) : (rail.rows ?? []),
);

const leftOf = (name: string) => leftOut.filter(({ file }) => file === name).map(({ id }) => id);
const heldOf = (name: string) => [
  ...statements,
  ...cited.filter(({ file }) => file === name).map(({ row }) => row),
];

describe('against the research', () => {
  test.each(fileNames)(
    '%s: every row is told or left out, and no unverified one is told',
    (name) => {
      const rows = rowsOf(name).filter(({ id }) => notesTold[`${name} ${id}`] === undefined);
      expect(rows.length).toBeGreaterThan(4);
      expect(wrongAccount(rows, heldOf(name), leftOf(name))).toEqual([]);
    },
  );

  test('a planted row that is not verified is refused', () => {
    const planted = { id: 'ASCO22-4.1', verified: false };
    const rows = rowsOf('asco.json').map((row) => (row.id === planted.id ? planted : row));
    expect(wrongAccount(rows, heldOf('asco.json'), leftOf('asco.json'))).toEqual([
      'ASCO22-4.1 is not verified, and is told',
    ]);
  });

  test('a row that is forgotten, and one that is told though left out, are refused', () => {
    const rows = [
      { id: 'KCCN-11', verified: true },
      { id: 'KCCN-1', verified: true },
    ];
    expect(wrongAccount(rows, heldOf('kcrnc-2019.json'), ['KCCN-1'])).toEqual([
      'KCCN-11 is neither told nor left out',
      'KCCN-1 is told, and left out',
    ]);
  });

  test('every statement of an edition is a row', () => {
    const known = new Set(fileNames.flatMap((name) => rowsOf(name).map(({ id }) => id)));
    expect(statements.filter((id) => !known.has(id))).toEqual([]);
    expect(statements.length).toBeGreaterThan(230);
  });

  test('what is left out is in its file', () => {
    const wrong = [...fileNames, 'imdc.json'].flatMap((name) => {
      const ids = new Set(rowsOf(name).map(({ id }) => id));
      return leftOf(name).filter((id) => !ids.has(id));
    });
    expect(wrong).toEqual([]);
  });

  test('every factor of the IMDC score is verified, and one of the definition', () => {
    const factors = research<{ readonly factor?: string }>('imdc.json').rows.filter(
      ({ factor }) => factor !== undefined,
    );
    const termOf: Readonly<Record<string, string>> = {
      kps: 'poorPerformanceStatus',
      time: 'systemicTherapyWithinOneYear',
      hb: 'haemoglobinBelowLimit',
      ca: 'calciumAboveLimit',
      neut: 'neutrophilsAboveLimit',
      plt: 'plateletsAboveLimit',
    };
    const verified = factors.filter((factor) => factor.verified);
    expect(verified.map(({ factor = '' }) => ({ kind: 'yes', term: termOf[factor] }))).toEqual([
      ...imdcFactors(),
    ]);
    expect(factors).toHaveLength(verified.length);
  });
});

test('a note of the readers that is told is told by a remark', () => {
  const remarks = editions.flatMap((edition) => edition.remarks.map(({ id }) => id));
  const told = Object.values(notesTold);
  expect(told.length).toBeGreaterThan(4);
  expect(told.filter((id) => !remarks.includes(id))).toEqual([]);
});
