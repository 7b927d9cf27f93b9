import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changedFiles } from './changed.mjs';

const folder = mkdtempSync(join(tmpdir(), 'renavigate-changed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const person = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
const git = (...rest: string[]) =>
  execFileSync('git', [...person, ...rest], { cwd: folder, stdio: 'pipe' });
function commit(name: string, text: string) {
  writeFileSync(join(folder, name), text);
  git('add', '.');
  git('commit', '-m', name);
}

beforeAll(() => {
  git('init', '-b', 'main');
  commit('old.ts', '');
  commit('newer.ts', '');
});

test('on a clean main branch it is the last commit', async () => {
  expect(await changedFiles(folder)).toMatchObject({ base: 'HEAD~1', files: ['newer.ts'] });
});

test('on a main branch with work in it, it is that work: changed, new and deleted files', async () => {
  writeFileSync(join(folder, 'old.ts'), 'changed');
  writeFileSync(join(folder, 'naïve name.ts'), '');
  rmSync(join(folder, 'newer.ts'));
  const changed = await changedFiles(folder);
  expect(changed).toEqual({ base: 'HEAD', files: ['naïve name.ts', 'newer.ts', 'old.ts'] });
});

test('on a branch it is everything since the branch began', async () => {
  git('checkout', '-b', 'work');
  commit('committed.ts', '');
  writeFileSync(join(folder, 'fresh.ts'), '');
  const changed = await changedFiles(folder);
  expect(changed?.files).toEqual([
    'committed.ts',
    'fresh.ts',
    'naïve name.ts',
    'newer.ts',
    'old.ts',
  ]);
});

test('another commit may be named, and one that is not there is no answer', async () => {
  expect((await changedFiles(folder, 'HEAD'))?.files).toEqual(['fresh.ts']);
  expect(await changedFiles(folder, 'nothing')).toBeUndefined();
});
