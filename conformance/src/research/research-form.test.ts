import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  type Research,
  type ResearchRow,
  research,
  researchFiles,
  sourceLevels,
} from './research.ts';

const files = researchFiles.map((file) => [file, research(file)] as const);
const verifiedById = new Map(
  files.flatMap(([, { rows }]) => rows.map((row) => [row.id, row.verified])),
);

/** Levels of what nobody read. */
const unread = ['general-knowledge', 'readers-note'];

/** What is wrong with the marks of a row, in words. */
function faults(row: ResearchRow, { sources }: Research, known: ReadonlyMap<string, boolean>) {
  const { verified, sourceLevel, source, restsOn } = row;
  const found: readonly (readonly [string, boolean])[] = [
    ['has no mark whether it is verified', typeof verified !== 'boolean'],
    ['has no such level', !sourceLevels.includes(sourceLevel)],
    ['is verified and was not read', verified && unread.includes(sourceLevel)],
    ['is verified without a source', verified && source === undefined && restsOn === undefined],
    ['names a source that its file lacks', source !== undefined && sources[source] === undefined],
    [
      'is a conclusion of ours without its rows',
      (sourceLevel === 'own-conclusion') !== (restsOn !== undefined),
    ],
    ['rests on a row that is nowhere', restsOn?.some((id) => !known.has(id)) === true],
    [
      'is verified though a row that it rests on is not',
      verified && restsOn?.some((id) => known.get(id) === false) === true,
    ],
    ['says how sure the writer was of what was read', verified && row.confidence !== undefined],
    [
      'has a field that says nothing',
      Object.values(row).some((value) => value === null || value === ''),
    ],
  ];
  return found.flatMap(([fault, holds]) => (holds ? [`${row.id} ${fault}`] : []));
}

describe.each(files)('%s', (_, file) => {
  test('says what it is about and when it was read', () => {
    expect(file.subject.length).toBeGreaterThan(10);
    expect(file.readOn).toMatch(/^2026-\d\d-\d\d$/);
    expect(file.rows.length).toBeGreaterThan(2);
  });

  test('every row has its own id, its marks and its source', () => {
    expect(file.rows.flatMap((row) => faults(row, file, verifiedById))).toEqual([]);
    expect(new Set(file.rows.map(({ id }) => id)).size).toBe(file.rows.length);
  });

  test('every source has a title, and a row that was read in it', () => {
    const cited = new Set(file.rows.map(({ source }) => source));
    const idle = Object.entries(file.sources).filter(
      ([name, { title }]) => !cited.has(name) || title === '',
    );
    expect(idle.map(([name]) => name)).toEqual([]);
  });
});

describe('a fault in a row is found', () => {
  const sound: ResearchRow = {
    id: 'A-1',
    verified: true,
    sourceLevel: 'primary-text',
    source: 'page',
  };
  const file: Research = {
    subject: '',
    readOn: '',
    sources: { page: { title: 'A page' } },
    rows: [sound],
  };
  const known = new Map([
    ['A-1', true],
    ['A-2', false],
  ]);
  const { source: _, ...sourceless } = sound;
  const conclusion = { ...sourceless, sourceLevel: 'own-conclusion' } as const;

  test('and none where there is none', () => {
    expect(faults(sound, file, known)).toEqual([]);
    expect(faults({ ...conclusion, restsOn: ['A-1'] }, file, known)).toEqual([]);
  });

  test.each<[ResearchRow, string]>([
    [sourceless, 'is verified without a source'],
    [{ ...sound, source: 'another' }, 'names a source that its file lacks'],
    [{ ...sound, sourceLevel: 'general-knowledge' }, 'is verified and was not read'],
    [{ ...conclusion, restsOn: ['A-9'] }, 'rests on a row that is nowhere'],
    [{ ...conclusion, restsOn: ['A-2'] }, 'is verified though a row that it rests on is not'],
    [{ ...sound, restsOn: ['A-1'] }, 'is a conclusion of ours without its rows'],
    [{ ...sound, confidence: 'high' }, 'says how sure the writer was of what was read'],
    [{ ...sound, at: '' }, 'has a field that says nothing'],
  ])('%j', (row, fault) => {
    expect(faults(row, file, known)).toEqual([`A-1 ${fault}`]);
  });
});

/** Whether a source file takes in a file of the research. */
const takesIn = (text: string) => /['"][^'"\n]*\bresearch\/[^'"\n]*['"]/.test(text);

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Every file of a folder that is written by hand, by its path in the repository. */
function written(folder: string): readonly string[] {
  return readdirSync(repository + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (!entry.isDirectory()) return /\.(ts|tsx|mjs|js|json|md|yml)$/.test(path) ? [path] : [];
    return /^(node_modules|dist|results|\.git)$/.test(entry.name) ? [] : written(`${path}/`);
  });
}

/** The folder where the research once lay, beside the repository. */
const beside = ['shared', 'clinical'].join('/');

/** A path that leaves the repository: more steps up than the file lies deep; or that folder. */
function leaves(path: string, text: string): boolean {
  if (text.includes(beside)) return true;
  const depth = path.split('/').length - 1;
  const steps = [...text.matchAll(/(?:\.\.\/)+/g)].map(([each]) => each.length / 3);
  return steps.some((count) => count > depth);
}

describe('no file of the repository reads outside it', () => {
  const paths = written('');

  test('all are looked at', () => {
    expect(paths.length).toBeGreaterThan(500);
    expect(paths).toContain('conformance/src/research/research-form.test.ts');
    expect(paths).toContain('scripts/test.mjs');
  });

  test('none has a path that leaves it', () => {
    const texts = paths.map((path) => [path, readFileSync(repository + path, 'utf8')] as const);
    const wrong = texts.filter(([path, text]) => leaves(path, text));
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test('and such a path would be found', () => {
    const up = (steps: number) => `new URL('${'../'.repeat(steps)}beside/', import.meta.url)`;
    expect(leaves('conformance/src/a.test.ts', up(3))).toBe(true);
    expect(leaves('conformance/src/a.test.ts', up(2))).toBe(false);
    expect(leaves('scripts/a.mjs', `join(above, '${beside}')`)).toBe(true);
    expect(leaves('README.md', '[a page](../beside/page.md)')).toBe(true);
  });
});

test('nothing that ships takes in the research', () => {
  const shipped = [...written('packages/'), ...written('apps/')].filter((path) =>
    /\.tsx?$/.test(path),
  );
  expect(shipped.length).toBeGreaterThan(300);
  const wrong = shipped.filter((path) => takesIn(readFileSync(repository + path, 'utf8')));
  // The address of a code system has the same word in it.
  expect(wrong).toEqual(['packages/guideline/src/base/systems.ts']);
  expect(takesIn("import rows from '../../../research/imdc.json' with { type: 'json' };")).toBe(
    true,
  );
});
