import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'renavigate-package-'));
const user = join(folder, 'user');

/** npm as somebody else would run it: without the settings that an `npm test` around this one hands down. */
function npm(cwd: string, ...rest: string[]): string {
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  const environment = { ...Object.fromEntries(inherited), npm_config_loglevel: 'error' };
  return execFileSync('npm', rest, { cwd, env: environment, encoding: 'utf8', stdio: 'pipe' });
}

let packed: { filename: string; files: { path: string }[] };

beforeAll(() => {
  const [first] = JSON.parse(
    npm(join(repository, 'apps/cli'), 'pack', '--json', '--pack-destination', folder),
  );
  packed = first;
  mkdirSync(user);
  writeFileSync(join(user, 'package.json'), '{ "private": true }');
  npm(user, 'install', '--offline', '--ignore-scripts', join(folder, packed.filename));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('the package holds the program, its schemas, its manual, its licence and those of others, and nothing else', () => {
  const others = packed.files
    .map(({ path }) => path)
    .filter(
      (path) =>
        !/^(bin|schema)\/|^(dist\/renavigate\.js|dist\/THIRD-PARTY-NOTICES\.txt|README\.md|LICENSE|package\.json)$/.test(
          path,
        ),
    );
  expect(others).toEqual([]);
});

test('the licence in the package is the licence of the repository', () => {
  const installed = join(user, 'node_modules/renavigate/LICENSE');
  expect(readFileSync(installed, 'utf8')).toBe(readFileSync(join(repository, 'LICENSE'), 'utf8'));
});

/** Packages that these need to run, and what those need. */
function closureOf(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const manifest = join(repository, 'node_modules', name, 'package.json');
    const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
    return [name, ...closureOf(Object.keys(dependencies))];
  });
}

test('the package tells the licence of every package that is in the program', () => {
  const place = 'node_modules/renavigate/dist/THIRD-PARTY-NOTICES.txt';
  const notices = readFileSync(join(user, place), 'utf8');
  const manifest = readFileSync(join(repository, 'apps/cli/package.json'), 'utf8');
  const used = Object.keys(JSON.parse(manifest).devDependencies);
  const bundled = closureOf(used.filter((name) => !name.startsWith('@renavigate/')));
  expect(bundled.length).toBeGreaterThan(1);
  for (const name of bundled) {
    expect(notices).toMatch(new RegExp(`^${name} \\d.*\\nLicence: MIT$`, 'm'));
  }
  expect(notices.match(/Permission is hereby granted/g)?.length).toBeGreaterThanOrEqual(
    bundled.length,
  );
});

test('the installed package brings nothing with it', () => {
  const listed = JSON.parse(npm(user, 'ls', '--all', '--json'));
  expect(Object.keys(listed.dependencies)).toEqual(['renavigate']);
  expect(listed.dependencies.renavigate.dependencies).toBeUndefined();
});

test('the installed program runs where there is no repository', () => {
  const program = join(user, 'node_modules/.bin/renavigate');
  const output = execFileSync(program, ['--help'], { cwd: user, encoding: 'utf8' });
  expect(output).toContain('renavigate');
});
