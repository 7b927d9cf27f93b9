import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { libraries } from '../../../scripts/build-packages.mjs';
import { buildPages } from '../../../scripts/packages/pages.mjs';
import { type Installed, installPackages, npm } from './installed.ts';
import { exampleIn, publicNames, surfaceOf } from './surface.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
let installed: Installed;

/** Compilers and TypeDoc run here: a busy machine must not fail a test. */
const slow = { timeout: 300_000 };

beforeAll(async () => {
  installed = await installPackages();
}, 300_000);

afterAll(() => rmSync(installed.folder, { recursive: true }), 60_000);

const inPackage = (name: string, path: string) =>
  join(installed.user, 'node_modules/@renavigate', name, path);
const read = (name: string, path: string) => readFileSync(inPackage(name, path), 'utf8');
const namesIn = (name: string) => publicNames(inPackage(name, 'dist/public.d.ts'));
const examplesIn = (name: string) =>
  namesIn(name).flatMap(({ kind, name: its, comment }) =>
    kind === 'function' ? [{ name: its, ...exampleIn(comment) }] : [],
  );

/** Type-checks files as a user would who chose every strictness, the declarations of packages included. */
function typeCheck(files: readonly string[], module: 'nodenext' | 'bundler'): string {
  const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--types', ''];
  const target = ['--target', 'es2022', '--lib', 'es2022,dom', '--skipLibCheck', 'false'];
  const resolution = ['--moduleResolution', module];
  const kind = ['--module', module === 'bundler' ? 'esnext' : 'nodenext'];
  const tsc = join(repository, 'node_modules/typescript/bin/tsc');
  const all = [tsc, ...options, ...target, ...kind, ...resolution, ...files];
  try {
    return execFileSync(process.execPath, all, { cwd: installed.user, encoding: 'utf8' });
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
}

describe.each(libraries)('@renavigate/%s', (name) => {
  test('holds what was built, its sources, its manual, its licence and its bill of materials, and nothing else', () => {
    const paths = installed.packed[name]?.files.map(({ path }) => path) ?? [];
    const others = paths.filter(
      (path) =>
        !/^(?:dist\/.*\.(?:js|d\.ts)(?:\.map)?|src\/.*\.ts|README\.md|LICENSE|package\.json|sbom\.cdx\.json)$/.test(
          path,
        ),
    );
    expect(others).toEqual([]);
    expect(paths.filter((path) => /\.(?:test|types)\.|\/testing\//.test(path))).toEqual([]);
    expect(read(name, 'LICENSE')).toBe(readFileSync(join(repository, 'LICENSE'), 'utf8'));
  });

  test('every map leads to a source in it, and no file to a source outside', () => {
    const paths = installed.packed[name]?.files.map(({ path }) => path) ?? [];
    const maps = paths.filter((path) => path.endsWith('.map'));
    expect(maps.length).toBeGreaterThan(20);
    for (const map of maps) {
      const [source] = JSON.parse(read(name, map)).sources;
      expect([map, existsSync(inPackage(name, join(dirname(map), source)))]).toEqual([map, true]);
    }
    const built = paths.filter((path) => /^dist.*\.(?:js|ts)$/.test(path));
    const wrong = built.filter((path) => /['"]\.[^'"\n]*\.ts['"]/.test(read(name, path)));
    expect(wrong).toEqual([]);
  });

  test('its bill of materials names it, its licence, and what it needs', () => {
    const { version, license, dependencies = {} } = JSON.parse(read(name, 'package.json'));
    const bill = JSON.parse(read(name, 'sbom.cdx.json'));
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
    const purl = `pkg:npm/%40renavigate/${name}@${version}`;
    const licenses = [{ license: { id: license } }];
    expect(bill.metadata.component).toMatchObject({ purl, licenses, type: 'library' });
    const needed = bill.components.map((one: { name: string; version: string }) => [
      one.name,
      one.version,
    ]);
    expect(needed).toEqual(Object.entries(dependencies));
  });

  test('the first example of its manual runs, and writes what stands below it', () => {
    const manual = read(name, 'README.md');
    const [, code = ''] = /```js\n([\s\S]*?)```/.exec(manual) ?? [];
    const [, expected] = /```text\n([\s\S]*?)```/.exec(manual) ?? [];
    const file = join(installed.user, `${name}.mjs`);
    writeFileSync(file, code);
    expect(execFileSync(process.execPath, [file], { encoding: 'utf8' })).toBe(expected);
  });

  test('its public surface is the one that was decided', async () => {
    const surface = surfaceOf(namesIn(name));
    const howTo = `What others can use is no longer what docs/api/${name}.txt says. If that is meant: npx vitest run --project behaviour conformance/src/packages -u`;
    await expect(surface, howTo).toMatchFileSnapshot(join(repository, `docs/api/${name}.txt`));
  });

  test('every public function has an example', () => {
    const examples = examplesIn(name);
    expect(examples.length).toBeGreaterThan(2);
    expect(examples.filter(({ code }) => code === undefined).map((one) => one.name)).toEqual([]);
  });
});

/** Runs modules one after the other in one process, and gives what each wrote. */
const runner = `
import { format } from 'node:util';
const { log } = console;
const written = {};
for (const name of process.argv.slice(2)) {
  written[name] = [];
  console.log = (...values) => written[name].push(...format(...values).split('\\n'));
  await import(new URL(name + '.mjs', import.meta.url));
}
log(JSON.stringify(written));
`;

test('the examples of all functions are good TypeScript, and write what they say', slow, () => {
  const folder = join(installed.user, 'examples');
  mkdirSync(folder);
  const examples = libraries.flatMap((library) =>
    examplesIn(library).map((each) => ({ ...each, name: `${library}-${each.name}` })),
  );
  for (const { name, code } of examples) writeFileSync(join(folder, `${name}.mts`), `${code}\n`);
  const tsc = join(repository, 'node_modules/typescript/bin/tsc');
  const files = examples.map(({ name }) => join(folder, `${name}.mts`));
  expect(typeCheck(files, 'nodenext')).toBe('');
  const options = ['--noCheck', '--target', 'es2022', '--module', 'nodenext', '--types', ''];
  execFileSync(process.execPath, [tsc, ...options, ...files], { cwd: installed.user });
  writeFileSync(join(folder, 'run.mjs'), runner);
  const names = examples.map(({ name }) => name);
  const output = execFileSync(process.execPath, [join(folder, 'run.mjs'), ...names], {
    encoding: 'utf8',
  });
  const expected = Object.fromEntries(examples.map((each) => [each.name, each.expected]));
  expect(JSON.parse(output)).toEqual(expected);
});

const consumer = `
import { type Advice, advise, type Edition, readPatient, type Standing } from '@renavigate/engine';
import { type FileRead, readPatientFile } from '@renavigate/fhir';
import { editions, evidenceFor, recordMapping } from '@renavigate/guideline';

export function standings(file: unknown, edition: Edition): readonly Standing[] {
  const advice: Advice = advise(edition, readPatient(file, edition.terms).patient);
  // @ts-expect-error an advice has no such field
  advice.recommended;
  return advice.options.map(({ standing }) => standing);
}
export const read: (bytes: Uint8Array) => FileRead = (bytes) =>
  readPatientFile(bytes, editions[0]?.terms ?? [], recordMapping, { utf8: () => '' });
// @ts-expect-error an option is named by a text
evidenceFor(7);
// @ts-expect-error this is nobody's name
import { nobody } from '@renavigate/engine';
`;

test.each(['nodenext', 'bundler'] as const)('a strict user’s program has its types: %s', (kind) => {
  writeFileSync(join(installed.user, 'consumer.ts'), consumer);
  expect(typeCheck(['consumer.ts'], kind)).toBe('');
});

test('installed, they bring one another and nothing else', () => {
  const listed = JSON.parse(npm(installed.user, 'ls', '--all', '--json'));
  const names = libraries.map((name) => `@renavigate/${name}`);
  expect(Object.keys(listed.dependencies).toSorted()).toEqual(names.toSorted());
  expect(JSON.stringify(listed)).not.toContain('"extraneous"');
});

test('there is a page for every public function, with its example', slow, async () => {
  const pages = join(installed.folder, 'pages');
  const { output, succeeded } = await buildPages(installed.folder, libraries, pages);
  expect([succeeded, output]).toEqual([true, expect.any(String)]);
  for (const library of libraries) {
    for (const { name } of examplesIn(library)) {
      const page = join(pages, 'functions', `${library}_src_public.${name}.html`);
      expect(readFileSync(page, 'utf8')).toContain('Example');
    }
  }
});
