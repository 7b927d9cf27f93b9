import type { Edition, Recommendation } from '@renavigate/engine';
import { editions } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { research, researchFiles } from './research.ts';
import { gradeTold, strengthsOfStatements, strengthsTold } from './strengths.ts';

interface Row {
  readonly rank?: string;
  readonly strength?: string;
  readonly evidence?: { readonly quality?: string; readonly strength?: string };
}

const rows = new Map(
  researchFiles.flatMap((file) => research<Row>(file).rows.map((row) => [row.id, row] as const)),
);

/** Editions that put what they recommend in an order of firmness. */
const ordered = ['asco-2023', 'kcrnc-2019', 'kcrnc-2021'];

/** The French of one word changes its ending with the option that it is said of. */
const withoutGender = (words: string) => words.replaceAll(/(ert|sagé|encé)e\b/g, '$1');

function expected({ id }: Edition, { strength: { statement } }: Recommendation) {
  const row = rows.get(statement);
  const told = strengthsTold[row?.rank ?? row?.strength ?? ''] ?? strengthsOfStatements[statement];
  const { quality = '', strength = '' } = row?.evidence ?? {};
  const grade = gradeTold(quality, strength) ?? { en: '', fr: '' };
  return {
    en: `${told?.en}${grade.en}`,
    fr: withoutGender(`${told?.fr}${grade.fr}`),
    rank: ordered.includes(id) ? told?.rank : undefined,
    against: told?.against,
  };
}

const rules = editions.flatMap((edition) =>
  edition.recommendations.map((rule) => [`${edition.id}: ${rule.id}`, edition, rule] as const),
);

describe('the words of strength, and their order, are those of the row', () => {
  test('every rule has a row that gives them', () => {
    expect(rules.length).toBeGreaterThan(150);
    const without = rules.filter(([, , { strength }]) => !rows.has(strength.statement));
    expect(without.map(([name]) => name)).toEqual([]);
  });

  test.each(rules)('%s', (_, edition, rule) => {
    const { words, rank } = rule.strength;
    const told = { en: words.en, fr: withoutGender(words.fr), rank, against: rule.against };
    expect(told).toEqual(expected(edition, rule));
  });
});

test('every grade of evidence that a row of a told rule gives is told', () => {
  const graded = rules.filter(([, , rule]) => rows.get(rule.strength.statement)?.evidence?.quality);
  expect(graded.length).toBeGreaterThan(8);
  expect(graded.filter(([, , { strength }]) => !strength.words.en.includes('evidence'))).toEqual(
    [],
  );
});
