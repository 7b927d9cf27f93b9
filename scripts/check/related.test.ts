import { expect, test } from 'vitest';
import { distances } from './related.mjs';

const sources = {
  'packages/a/src/one.ts': 'export const one = 1;',
  'packages/a/src/two.ts': "import { one } from './one.ts';",
  'packages/a/src/index.ts': "export * from './two.ts';\nexport { type One } from './one.ts';",
  'packages/a/src/one.test.ts': "import { one } from './one.ts';",
  'packages/b/src/far.ts': "import {\n  two,\n} from '@x/a';",
  'packages/b/src/late.ts': "const late = () => import('./far.ts');",
  'packages/b/src/worker.ts': "import Worker from './late.ts?worker';",
  'packages/b/src/other.test.ts': "import 'vitest';",
  'conformance/src/rows.test.ts': "const rows = read('drugs');\nread('docs/safety.md');",
};
const entries = new Map([['@x/a', 'packages/a/src/index.ts']]);
const near = (...changed: string[]) => Object.fromEntries(distances(changed, sources, entries));

test('what needs a changed file is found through every kind of import, with its distance', () => {
  expect(near('packages/a/src/one.ts')).toEqual({
    'packages/a/src/one.ts': 0,
    'packages/a/src/two.ts': 1,
    'packages/a/src/index.ts': 1,
    'packages/a/src/one.test.ts': 1,
    'packages/b/src/far.ts': 2,
    'packages/b/src/late.ts': 3,
    'packages/b/src/worker.ts': 4,
  });
});

test('a changed test needs itself alone', () => {
  expect(near('packages/b/src/other.test.ts')).toEqual({ 'packages/b/src/other.test.ts': 0 });
});

test('a file that is no code is found by its name, or its subject', () => {
  expect(near('docs/safety.md')).toMatchObject({ 'conformance/src/rows.test.ts': 1 });
  expect(near('research/drugs.json')).toMatchObject({ 'conformance/src/rows.test.ts': 1 });
  expect(near('docs/other.md')).toEqual({ 'docs/other.md': 0 });
});

test('a circle ends', () => {
  const circle = { 'a.ts': "import './b.ts';", 'b.ts': "import './a.ts';" };
  expect([...distances(['a.ts'], circle, entries)]).toEqual([
    ['a.ts', 0],
    ['b.ts', 1],
  ]);
});
