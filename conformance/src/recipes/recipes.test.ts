import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { copyOfRepository } from './copy.ts';
import { follow } from './follow.ts';
import { readRecipe } from './read-recipe.ts';

const folder = new URL('../../../docs/recipes/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const recipes = readdirSync(folder).filter((name) => name !== 'README.md');

test('the list of recipes names each of them', () => {
  const named = [...read('README.md').matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(recipes.toSorted());
});

describe.each(recipes)('%s', (name) => {
  const steps = readRecipe(read(name));

  test('changes something and ends with a command that says so', () => {
    expect(steps.some(({ kind }) => kind !== 'run')).toBe(true);
    expect(steps.at(-1)).toMatchObject({ kind: 'run' });
  });

  test('works as it is written, in a copy of the repository', { timeout: 600_000 }, () => {
    const copy = copyOfRepository();
    onTestFinished(() => rmSync(copy, { recursive: true }), 60_000);
    for (const step of steps) follow(step, copy);
  });
});
