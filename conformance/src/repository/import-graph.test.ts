import { describe, expect, test } from 'vitest';
import { circlesAmong, circlesOfFolders } from './import-circles.ts';
import { importsOf, readImportGraph } from './import-graph.source.ts';
import { type ImportGraph, violations, type Workspace } from './import-graph.ts';

describe('this repository', () => {
  const graph = readImportGraph();
  const workspaces = graph.workspaces.map(({ folder }) => folder);

  test('is read whole', () => {
    expect(workspaces).toEqual(
      expect.arrayContaining(['packages/engine', 'apps/web', 'conformance']),
    );
    const here = graph.files.find(
      ({ path }) => path === 'conformance/src/repository/import-graph.test.ts',
    );
    expect(here?.imports).toEqual([
      'vitest',
      './import-circles.ts',
      './import-graph.source.ts',
      './import-graph.ts',
    ]);
  });

  test('imports one way, through public entries, and only what is listed', () => {
    expect(violations(graph)).toEqual([]);
  });

  test('has no circle between files, types included', () => {
    expect(circlesAmong(graph.files)).toEqual([]);
  });

  test.each(workspaces)('has no circle between the folders of %s, types included', (workspace) => {
    const files = graph.files.filter(({ path }) => path.startsWith(`${workspace}/`));
    expect(files.length).toBeGreaterThan(10);
    expect(circlesOfFolders(files)).toEqual([]);
  });
});

test('a circle is told from its first file back to it, once', () => {
  const files = [
    { path: 'packages/engine/src/b.ts', imports: ['./ask/c.ts'] },
    { path: 'packages/engine/src/a.ts', imports: ['./b.ts', 'vitest'] },
    { path: 'packages/engine/src/ask/c.ts', imports: ['../a.ts', './d.ts?worker'] },
    { path: 'packages/engine/src/ask/d.ts', imports: [] },
  ];
  const [a, b, c] = ['a.ts', 'b.ts', 'ask/c.ts'].map((name) => `packages/engine/src/${name}`);
  expect(circlesAmong(files)).toEqual([`${a} → ${b} → ${c} → ${a}`]);
  expect(circlesAmong(files.slice(1))).toEqual([]);
});

test('a circle of folders is told where no circle of files is, and tests make none', () => {
  const files = [
    { path: 'packages/engine/src/ask/a.ts', imports: ['../check/b.ts'] },
    { path: 'packages/engine/src/check/b.ts', imports: [] },
    { path: 'packages/engine/src/check/c.ts', imports: ['../check/deep/d.ts'] },
    { path: 'packages/engine/src/check/deep/d.ts', imports: ['../../ask/e.ts'] },
    { path: 'packages/engine/src/check/c.test.ts', imports: ['../ask/a.ts'] },
    { path: 'packages/engine/src/ask/e.ts', imports: [] },
  ];
  const [ask, check, deep] = ['ask', 'check', 'check/deep'].map(
    (name) => `packages/engine/src/${name}`,
  );
  expect(circlesAmong(files)).toEqual([]);
  expect(circlesOfFolders(files)).toEqual([`${ask} → ${check} → ${deep} → ${ask}`]);
  expect(circlesOfFolders(files.filter(({ path }) => !path.endsWith('c.ts')))).toEqual([]);
});

describe('each rule can fail', () => {
  const workspace = (folder: string, name: string, more: Partial<Workspace> = {}): Workspace => ({
    folder,
    name,
    dependencies: [],
    developmentDependencies: [],
    entries: [name],
    ...more,
  });
  const engine = '@renavigate/engine';
  const workspaces = [
    workspace('packages/engine', engine, { developmentDependencies: ['ajv'] }),
    workspace('packages/guideline', '@renavigate/guideline', { dependencies: [engine] }),
    workspace('packages/fhir', '@renavigate/fhir'),
    workspace('apps/cli', 'renavigate', { developmentDependencies: [engine, 'ajv'], entries: [] }),
    workspace('apps/web', '@renavigate/web', {
      developmentDependencies: ['renavigate', '@renavigate/conformance'],
    }),
    workspace('conformance', '@renavigate/conformance', { developmentDependencies: [engine] }),
  ];
  const tools = ['vitest', 'fast-check'];

  const rulesBrokenBy = (path: string, specifier: string, graph: Partial<ImportGraph> = {}) => {
    const files = [{ path, imports: [specifier] }];
    return violations({ workspaces, tools, files, ...graph }).map(({ rule }) => rule);
  };

  test.each([
    ['wrong direction', 'packages/engine/src/a.ts', '@renavigate/guideline'],
    ['wrong direction', 'packages/engine/src/a.test.ts', '@renavigate/guideline'],
    ['wrong direction', 'packages/guideline/src/a.ts', '@renavigate/fhir'],
    ['wrong direction', 'packages/fhir/src/a.ts', '@renavigate/guideline'],
    ['wrong direction', 'packages/fhir/src/a.ts', 'renavigate'],
    ['wrong direction', 'packages/fhir/src/a.test.ts', '@renavigate/conformance'],
    ['wrong direction', 'apps/web/src/a.tsx', 'renavigate'],
    ['wrong direction', 'apps/web/src/a.tsx', '@renavigate/conformance'],
    ['library with a dependency', 'packages/engine/src/a.ts', 'ajv'],
    ['library with a dependency', 'packages/engine/src/a.ts', 'vitest'],
    ['library with a dependency', 'packages/engine/src/a.ts', 'node:fs'],
    ['library with a dependency', 'packages/guideline/src/a.ts', 'react'],
    ['not in package.json', 'packages/fhir/src/a.ts', engine],
    ['not in package.json', 'packages/engine/src/a.test.ts', 'react'],
    ['not in package.json', 'apps/cli/src/main.ts', 'react'],
    ['not in package.json', 'apps/cli/src/main.ts', 'vitest'],
    ['not in package.json', 'conformance/src/a.ts', '@scope/name/deep'],
    ['not a public entry', 'packages/guideline/src/a.ts', '@renavigate/engine/src/truth.ts'],
    ['not a public entry', 'conformance/src/a.test.ts', '@renavigate/engine/src/truth.ts'],
    ['outside its folder', 'packages/guideline/src/a.ts', '../../engine/src/truth.ts'],
    ['outside its folder', 'packages/guideline/src/a.test.ts', '../../engine/src/truth.ts'],
    ['outside its folder', 'apps/web/src/worker.ts', '../../cli/src/main.ts?worker'],
    ['outside its folder', 'apps/web/src/a.ts', '/packages/engine/src/truth.ts'],
    ['outside its folder', 'apps/web/src/a.ts', '../../../scripts/run.mjs'],
    ['outside its folder', 'conformance/src/a.ts', '../../apps/web/src/a.ts'],
    ['computed import', 'apps/web/src/a.ts', '(nameOfLanguageFile)'],
  ])('%s: %s importing %s', (rule, path, specifier) => {
    expect(rulesBrokenBy(path, specifier)).toEqual([rule]);
  });

  test.each([
    ['packages/engine/src/meaning/a.ts', '../truth.ts'],
    ['packages/engine/src/a.test.ts', 'vitest'],
    ['packages/engine/src/a.properties.test.ts', 'fast-check'],
    ['packages/engine/src/a.test.ts', 'node:fs'],
    ['packages/guideline/src/a.ts', engine],
    ['apps/cli/src/main.ts', engine],
    ['apps/cli/src/main.ts', 'node:fs'],
    ['apps/cli/src/main.ts', 'ajv'],
    ['apps/web/src/a.ts', './solve.ts?worker'],
    ['conformance/src/a.ts', engine],
    ['conformance/src/a.ts', '../../scripts/run.mjs'],
  ])('%s may import %s', (path, specifier) => {
    expect(rulesBrokenBy(path, specifier)).toEqual([]);
  });

  test('a library whose package.json has a dependency breaks a rule without importing it', () => {
    const changed = [workspace('packages/engine', engine, { dependencies: ['ajv'] })];
    expect(violations({ workspaces: changed, tools, files: [] })).toEqual([
      { rule: 'library with a dependency', place: 'packages/engine/package.json: ajv' },
    ]);
  });
});

test('every form of import is read', () => {
  const text = `
    import one from 'one';
    import type { Two } from 'two';
    import 'three';
    export * from 'four';
    export { five } from 'five';
    export const nothing = 0;
    const six = import('six');
    const seven = import(variable);
    type Eight = import('eight').Eight;
  `;
  const expected = ['one', 'two', 'three', 'four', 'five', 'six', '(variable)', 'eight'];
  expect(importsOf('a.ts', text)).toEqual(expected);
});
