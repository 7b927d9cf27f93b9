import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { repository } from './run.mjs';

const parent = mkdtempSync(join(tmpdir(), 'renavigate-path-'));
const clone = join(parent, "l'été #1 ?a %20 x");
afterAll(() => rmSync(parent, { recursive: true }));

/** A clone with all that is worked on, and what is installed. */
function makeClone() {
  mkdirSync(clone);
  for (const name of ['apps', 'packages', 'scripts', 'conformance', 'package.json']) {
    cpSync(join(repository, name), join(clone, name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !/[\\/](?:node_modules|dist)$/.test(path),
    });
  }
  symlinkSync(join(repository, 'node_modules'), join(clone, 'node_modules'));
}

test('the command line is built and runs in a clone at a path that tools cannot read', () => {
  makeClone();
  const node = (...rest: readonly string[]) =>
    execFileSync(process.execPath, rest, { encoding: 'utf8', stdio: 'pipe' });
  node(join(clone, 'scripts/build-cli.mjs'));
  const { version } = JSON.parse(readFileSync(join(clone, 'apps/cli/package.json'), 'utf8'));
  expect(node(join(clone, 'apps/cli/bin/renavigate.js'), '--version')).toBe(`${version}\n`);
  expect(node(join(clone, 'apps/cli/bin/renavigate.js'), 'editions')).toContain('ccs-2019');
});
