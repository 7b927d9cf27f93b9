import { editions } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { verdictOn } from './contract.ts';
import { executors } from './executors.ts';
import { generatedCases } from './generated.ts';
import { workedCases } from './worked.ts';

const generated = generatedCases(120);

test('the cases are many, of every edition and of every standing, and some contradict', () => {
  expect(workedCases.length).toBeGreaterThan(180);
  expect(new Set(workedCases.map(({ edition }) => edition.id)).size).toBe(editions.length);
  const expected = generated.map((each) => each.expected);
  const standings = expected.flatMap((each) =>
    each === 'contradicting' ? [each] : Object.values(each.standings),
  );
  expect(new Set(standings).size).toBe(5);
});

describe.each(executors.map((each) => [each.name, each] as const))('%s', (_, executor) => {
  test('gives every worked patient what a person wrote down, and refuses nothing', () => {
    const { compared, refused, differences } = verdictOn(executor, workedCases);
    expect(differences).toEqual([]);
    expect(refused).toBe(0);
    expect(compared).toBeGreaterThan(2000);
  });

  test('gives generated patients what every completion of their facts gives', () => {
    const { compared, refused, differences } = verdictOn(executor, generated);
    expect(differences).toEqual([]);
    expect(refused).toBeLessThan(compared / 20);
    expect(compared).toBeGreaterThan(500);
  });
});
