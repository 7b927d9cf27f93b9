import { editions } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { research, researchFiles } from './research.ts';

interface Row {
  readonly kind?: string;
  readonly recommendation?: string;
}

const rows = new Map(
  researchFiles.flatMap((file) => research<Row>(file).rows.map((row) => [row.id, row] as const)),
);
const statements = editions.flatMap((edition) =>
  edition.statements.map((statement) => [`${edition.id}: ${statement.id}`, statement] as const),
);

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+[a-z]?)?/g) ?? [];

describe('a statement stands where its row says', () => {
  test('there are many', () => expect(statements.length).toBeGreaterThan(230));

  test.each(statements)('%s', (_, { id, kind, locator }) => {
    const row = rows.get(id);
    const told = numbersIn(locator.en);
    expect(kind).toBe(row?.kind ?? kind);
    expect(numbersIn(locator.fr)).toEqual(told);
    const read = numbersIn(`${row?.at ?? ''} ${row?.recommendation ?? ''}`);
    expect(told.filter((number) => !read.includes(number))).toEqual([]);
  });

  test('on a page without sections it is found by its number', () => {
    const numbered = statements.filter(([, { id }]) => id.startsWith('CCS19-'));
    const differing = numbered.filter(
      ([, { id, locator }]) =>
        numbersIn(locator.en).join() !== numbersIn(rows.get(id)?.at ?? '').join(),
    );
    expect(numbered.length).toBeGreaterThan(60);
    expect(differing.map(([name]) => name)).toEqual([]);
  });
});
