import { editions } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { research, researchFiles } from './research.ts';

const rows = new Map(
  researchFiles.flatMap((file) => research(file).rows.map((row) => [row.id, row] as const)),
);
const statements = editions.flatMap((edition) =>
  edition.statements.map((statement) => [`${edition.id}: ${statement.id}`, statement] as const),
);

/** Words of firmness. `both`: the row has none of them that the statement has not. */
const firm: readonly (readonly [RegExp, { readonly both?: true; readonly unless?: RegExp }])[] = [
  [/\b(should|must)\b/i, { both: true }],
  // What follows from a statement, and not how firmly it speaks.
  [
    /\b(may|can|could|might|possible)\b/i,
    { both: true, unless: /^(CCS19-039|CCS19-060|KCCN-2|KCCN-10)$/ },
  ],
  [/\bsometimes\b/i, {}],
  [/\brare/i, { both: true }],
  [/\balways\b/i, { both: true }],
  [/\bprefer/i, {}],
  [/\busual/i, {}],
  [/\bstrong(?!er)/i, { both: true }],
  [/\bweak/i, { both: true }],
  [/\bmoderate/i, { both: true }],
  [/\bhigh\b/i, {}],
  [/\blow\b/i, {}],
];

/** What was read, without where. */
function readOf(id: string): string {
  const { id: _, source: __, verified: ___, sourceLevel: ____, ...read } = rows.get(id) ?? { id };
  return JSON.stringify(read);
}

describe('a statement speaks as firmly as its row', () => {
  test.each(statements)('%s', (_, { id, text }) => {
    const read = readOf(id);
    for (const [word, { both, unless }] of firm) {
      if (unless?.test(id)) continue;
      const [told, held] = [word.test(text.en), word.test(read)];
      if (told || both) expect([word, told]).toEqual([word, held]);
    }
  });
});

describe('a grade of evidence is told with the statement', () => {
  const told: Readonly<Record<string, readonly [en: RegExp, fr: RegExp]>> = {
    high: [/evidence high, /, /preuves élevées, /],
    moderate: [/evidence moderate, /, /preuves modérées, /],
    low: [/evidence low, /, /preuves faibles, /],
    strong: [/, strong\)/, /, forte\)/],
    weak: [/, weak\)/, /, faible\)/],
  };
  const graded = statements.flatMap(([name, { id, text }]) => {
    const { evidence } = (rows.get(id) ?? {}) as {
      readonly evidence?: { readonly quality?: string; readonly strength?: string };
    };
    if (evidence?.quality === undefined || evidence.strength === undefined) return [];
    return [[name, text, [evidence.quality, evidence.strength]] as const];
  });

  test('there are some', () => expect(graded.length).toBeGreaterThan(8));

  test.each(graded)('%s', (_, text, grades) => {
    for (const grade of grades) {
      const [en, fr] = told[grade] ?? [];
      expect(text.en).toMatch(en ?? grade);
      expect(text.fr).toMatch(fr ?? grade);
    }
  });
});

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

describe('an edition is cited as its rows cite it', () => {
  test.each(editions.map((edition) => [edition.id, edition] as const))('%s', (_, edition) => {
    const { url, date, contentDate, retrievedOn } = edition.source;
    const ids = new Set(edition.statements.map(({ id }) => rows.get(id)?.source ?? ''));
    const sources = researchFiles.flatMap((file) =>
      Object.entries(research(file).sources).flatMap(([id, source]) =>
        ids.has(id) ? [source] : [],
      ),
    );
    const addresses = sources.flatMap((source) => [source.url, `https://doi.org/${source.doi}`]);
    expect(addresses).toContain(url);
    const [year = '', month, day] = date.split('-');
    expect(contentDate.en).toContain(year);
    if (month !== undefined) expect(contentDate.en).toContain(months[Number(month) - 1]);
    if (day !== undefined) expect(contentDate.en).toContain(String(Number(day)));
    expect(researchFiles.map((file) => research(file).readOn)).toContain(retrievedOn);
  });
});
