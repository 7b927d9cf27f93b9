import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const page = readFileSync(join(repository, 'docs/glossary.md'), 'utf8');
const words = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, word = '']) => word);

/** What the libraries declare: types, functions, values, and the fields of their types. */
function declared(): ReadonlySet<string> {
  const files = readdirSync(join(repository, 'packages'), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((name) => /(?<!\.(?:test|types))\.ts$/.test(name));
  const text = sources.map((name) => readFileSync(join(repository, 'packages', name), 'utf8'));
  const names = text
    .join('\n')
    .matchAll(
      /^export (?:interface|type|const|(?:async )?function\*?) (\w+)|^ {2}readonly (\w+)\??:/gm,
    );
  return new Set([...names].flatMap(([, name, field]) => name ?? field ?? []));
}

test('every word of the glossary is a name in the code', () => {
  const names = declared();
  expect(words.length).toBeGreaterThan(45);
  expect(words.filter((word) => !names.has(word))).toEqual([]);
});

test('no word stands there twice', () => {
  expect(new Set(words).size).toBe(words.length);
});
