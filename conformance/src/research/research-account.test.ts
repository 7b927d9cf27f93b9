import { describe, expect, test } from 'vitest';
import { allRows, type Cited, citedIn, type Row, type Rows } from './research-cited.ts';
import { unused } from './research-unused.ts';

/** The rows that a citation means, each as its file and id. */
function meantBy({ file, means }: Cited, rows: Rows): readonly string[] {
  const files = file === undefined ? Object.entries(rows) : [[file, rows[file] ?? []] as const];
  return files.flatMap(([name, each]) => each.filter(means).map(({ id }) => `${name} ${id}`));
}

/** What content rests on and no row holds. */
function missingFrom(rows: Rows): readonly string[] {
  const missing = citedIn(rows).filter((cited) => meantBy(cited, rows).length === 0);
  return missing.map(({ by, file = 'the research', row }) => `${row} of ${file}, cited by ${by}`);
}

/** The rows that nothing rests on, by file. */
function unusedIn(rows: Rows): Readonly<Record<string, readonly string[]>> {
  const meant = new Set(citedIn(rows).flatMap((cited) => meantBy(cited, rows)));
  const entries = Object.entries(rows).map(([file, each]) => {
    const loose = each.filter(({ id }) => !meant.has(`${file} ${id}`));
    return [file, loose.map(({ id }) => id)] as const;
  });
  return Object.fromEntries(entries.filter(([, loose]) => loose.length > 0));
}

test('whatever content rests on is a row of the research', () => {
  expect(missingFrom(allRows)).toEqual([]);
});

test('the rows that nothing rests on are those on the list, and no other', () => {
  expect(unusedIn(allRows)).toEqual(unused);
});

describe('a row that is taken away is missed', () => {
  const alone = new Set(
    citedIn(allRows)
      .map((cited) => meantBy(cited, allRows))
      .flatMap((rows) => (rows.length === 1 ? rows : [])),
  );
  const without = (file: string, id: string): Rows => ({
    ...allRows,
    [file]: (allRows[file] ?? []).filter((row: Row) => row.id !== id),
  });

  test.each(Object.entries(allRows))(
    '%s: every row is the only one for something, or on the list',
    (file, rows) => {
      expect(rows.length).toBeGreaterThan(2);
      const known = unused[file] ?? [];
      const quiet = rows.filter(({ id }) => !alone.has(`${file} ${id}`) && !known.includes(id));
      expect(quiet.map(({ id }) => id)).toEqual([]);
    },
  );

  test.each(Object.entries(allRows))('%s: without its first row, or its last', (file, rows) => {
    for (const id of [rows.at(0)?.id ?? '', rows.at(-1)?.id ?? '']) {
      const rest = without(file, id);
      const held = missingFrom(rest).length === 0;
      expect(held && JSON.stringify(unusedIn(rest)) === JSON.stringify(unused), id).toBe(false);
    }
  });
});
