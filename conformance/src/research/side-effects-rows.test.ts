import { readFileSync } from 'node:fs';
import { kcrnc2021, optionCatalogue } from '@renavigate/guideline';
import { drugs, informationFor } from '@renavigate/guideline/drugs';
import { describe, expect, test } from 'vitest';

interface Row {
  readonly id: string;
  readonly drug: string;
  readonly states: readonly string[];
  readonly source: string;
  readonly verified: boolean;
}

interface Research {
  readonly rows: readonly Row[];
  readonly sources: Readonly<Record<string, { readonly title: string; readonly year: number }>>;
}

const file = new URL(
  '../../../packages/guideline/research/side-effects-2026.json',
  import.meta.url,
);
const { rows, sources }: Research = JSON.parse(readFileSync(file, 'utf8'));
const withRow = drugs.filter(({ sideEffects }) => sideEffects?.row !== undefined);

test('every row read in 2026 is told, and a drug that cites one tells what that row states', () => {
  expect(withRow.map(({ sideEffects }) => sideEffects?.row).sort()).toEqual(
    rows.map(({ id }) => id).sort(),
  );
  for (const { id, sideEffects } of withRow) {
    const row = rows.find((each) => each.id === sideEffects?.row);
    expect(row?.drug).toBe(id);
    expect(row?.verified).toBe(true);
    expect(sideEffects?.items.map(({ en }) => en)).toEqual(row?.states);
    const source = sources[row?.source ?? ''];
    expect(source?.title).toContain(sideEffects?.citation.source.en.match(/of (\w+) \(/)?.[1]);
    expect(sideEffects?.citation.source.fr).toContain(String(source?.year));
  }
});

describe('what people notice', () => {
  const preferred = kcrnc2021.recommendations
    .filter(({ strength }) => strength.words.en === 'preferred')
    .map(({ option }) => option);
  const pairs = optionCatalogue.filter(
    ({ id, group }) => group === 'combination' || preferred.includes(id),
  );

  test('is told of every drug of a pair, and of every option that an edition prefers', () => {
    expect(preferred.length).toBeGreaterThan(5);
    expect(pairs.length).toBeGreaterThan(6);
    const untold = pairs
      .flatMap(({ id }) => informationFor(id))
      .filter(({ sideEffects }) => (sideEffects?.items.length ?? 0) < 2);
    expect(untold.map(({ id }) => id)).toEqual([]);
  });
});
