import { expect, test } from 'vitest';
import { changesIn } from './find.ts';
import type { Mutant } from './mutant.ts';
import { comparison } from './operators/logic.ts';
import { border } from './operators/numbers.ts';
import type { Outcome } from './process.ts';
import { tryAll } from './run.ts';
import { sourcesOf, textIn } from './sources.ts';

const folder = 'conformance/src/mutation/planted';
const file = `${folder}/planted.ts`;

function planted(): readonly Mutant[] {
  const text = textIn(file);
  return changesIn(text, file, [comparison, border], false).map((change, id) => ({
    ...change,
    id,
    file,
    line: text.slice(0, change.start).split('\n').length,
    before: text.slice(change.start, change.end),
  }));
}

test('a planted fault that a test holds is killed, one that none holds lives, and one that never ends is told apart', async () => {
  const mutants = planted();
  const outcomes = new Map<string, Outcome>();
  const failed: unknown[] = [];
  await tryAll({
    mutants,
    sources: sourcesOf(mutants),
    tests: [`${folder}/held.ts`],
    slow: /^$/,
    wider: () => /held/,
    patience: 3000,
    covered: (cover) => failed.push(cover.failed),
    tried: ({ before, after }, outcome) => outcomes.set(`${before} -> ${after}`, outcome),
  });
  expect(failed).toEqual([undefined]);
  expect(outcomes.get('age >= 18 -> age > 18')?.killedBy).toBe(`${folder}/held.ts`);
  expect(outcomes.get('18 -> 19')?.killedBy).toBe(`${folder}/held.ts`);
  expect(outcomes.get('age >= 75 -> age > 75')).toEqual({});
  expect(outcomes.get('75 -> 76')).toEqual({});
  expect(outcomes.get('1 -> 0')).toEqual({ timedOut: true });
});

test('a mutant is the source with one place changed, and the source is whole where none is on', () => {
  const mutants = planted();
  const source = sourcesOf(mutants).get(file);
  expect(source?.original).toBe(textIn(file));
  for (const { id, after } of mutants)
    expect(source?.compiled).toContain(`$mutant(${id}) ? (${after})`);
});
