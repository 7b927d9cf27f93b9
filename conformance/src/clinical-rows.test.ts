import { editions, guardrails, imdcFactors } from '@renavigate/guideline';
import { leftOut } from '@renavigate/guideline/left-out';
import { describe, expect, test } from 'vitest';
import { research, researchAtHand } from './research.ts';

interface Row {
  readonly id: string;
  readonly verified: boolean;
}

/** A list of a file, as its rows: with an id, or known by the name or the place that it is read under. */
type List = readonly (Partial<Row> & { readonly term?: string; readonly text?: unknown })[];

type File = Readonly<Record<string, List>> & { readonly meta?: { readonly verified?: boolean } };

/** The lists of rows in every file of recommendations; only they are looked at. */
const listsOf: Readonly<Record<string, readonly string[]>> = {
  'asco.json': ['rows'],
  'ccs-2019-statements.json': ['rows'],
  'ccs-earlier-edition.json': ['rows', 'siblingPages', 'differencesFromSeed'],
  'eau.json': ['rows'],
  'esmo.json': ['rows'],
  'kcrnc-2019.json': ['rows', 'sourceFaults'],
  'kcrnc-2021.json': ['rows', 'definitions', 'background', 'notRetrieved', 'readingNotes'],
  'kcrnc-2023-adjuvant.json': ['rows'],
  'pdq.json': ['rows', 'readingNotes'],
};

/** The statements that are named for a word or mark of a table. */
const definitionNames: Readonly<Record<string, string>> = {
  preferred: 'KC21-preferred',
  option: 'KC21-option',
  '*': 'KC21-asterisk',
  '#': 'KC21-hash',
};

/** Notes of the readers, and the remark that tells each. */
const notesTold: Readonly<Record<string, string>> = {
  'kcrnc-2021.json readingNotes/6': 'kcrnc-2021-after-adjuvant',
  'pdq.json readingNotes/0': 'pdq-2025-not-clear-cell',
  'pdq.json readingNotes/1': 'pdq-2025-longer-survival',
  'pdq.json readingNotes/2': 'pdq-2025-pazopanib-late',
  'pdq.json readingNotes/3': 'pdq-2025-no-item',
  'pdq.json readingNotes/5': 'pdq-2025-after-adjuvant',
};

const fileNames = Object.keys(listsOf);

function fileOf(name: string): File {
  return research<File>(name, {});
}

/** The rows of a file. Those of a list without marks of their own are as verified as the file; notes are by readers. */
function rowsOf(name: string): readonly Row[] {
  const file = fileOf(name);
  return (listsOf[name] ?? []).flatMap((list) =>
    (file[list] ?? []).map((row, place) => ({
      id: row.id ?? definitionNames[row.term ?? ''] ?? `${list}/${place}`,
      verified: row.verified ?? file.meta?.verified ?? false,
    })),
  );
}

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

describe.each(researchAtHand)('against %s', () => {
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
      return leftOf(name).filter((id) => !ids.has(id) && !leadsSomewhere(fileOf(name), id));
    });
    expect(wrong).toEqual([]);
    expect(leadsSomewhere(fileOf('imdc.json'), 'imdc/survival/99')).toBe(false);
  });

  test('every factor of the IMDC score is verified, and one of the definition', () => {
    const { imdc } = research<{ readonly imdc: { readonly factors: readonly Row[] } }>(
      'imdc.json',
      { imdc: { factors: [] } },
    );
    const termOf: Readonly<Record<string, string>> = {
      kps: 'poorPerformanceStatus',
      time: 'systemicTherapyWithinOneYear',
      hb: 'haemoglobinBelowLimit',
      ca: 'calciumAboveLimit',
      neut: 'neutrophilsAboveLimit',
      plt: 'plateletsAboveLimit',
    };
    const verified = imdc.factors.filter((factor) => factor.verified);
    expect(verified.map(({ id }) => ({ kind: 'yes', term: termOf[id] }))).toEqual([
      ...imdcFactors(),
    ]);
    expect(imdc.factors).toHaveLength(verified.length);
  });
});

/** Whether a path such as `imdc/survival/0` leads to something in a file. */
function leadsSomewhere(file: unknown, path: string): boolean {
  let at = file;
  for (const step of path.split('/')) {
    if (typeof at !== 'object' || at === null) return false;
    at = Object.entries(at).find(([name]) => name === step)?.[1];
  }
  return at !== undefined;
}

test('a note of the readers that is told is told by a remark', () => {
  const remarks = editions.flatMap((edition) => edition.remarks.map(({ id }) => id));
  const told = Object.values(notesTold);
  expect(told.length).toBeGreaterThan(4);
  expect(told.filter((id) => !remarks.includes(id))).toEqual([]);
});
