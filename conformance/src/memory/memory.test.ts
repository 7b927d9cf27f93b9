import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'renavigate-memory-'));

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: fileURLToPath(new URL('planted.ts', import.meta.url)),
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'planted.mjs' } },
    },
    ssr: { noExternal: true },
  });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

interface Found {
  readonly told: number;
  readonly sought: number;
  readonly found: readonly string[];
}

/** Code that is still being compiled on the side would hold what it was seen to work on: nothing is compiled there. */
const flags = ['--expose-gc', '--no-concurrent-recompilation'];

function lookedFor(manner: 'held' | 'dropped'): Found {
  const program = join(folder, 'planted.mjs');
  const output = execFileSync(process.execPath, [...flags, program, '48271', manner], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  return JSON.parse(output);
}

describe('the rare values of a patient who was advised, asked about, explained and told of', () => {
  test('are all found in memory while somebody holds the answer and the cache: the search finds what is there', () => {
    const { told, sought, found } = lookedFor('held');
    expect(told).toBeGreaterThan(100_000);
    expect(sought).toBe(8);
    expect(found).toHaveLength(sought);
  });

  test('are gone once it is let go, and the library stays', () => {
    const { told, found } = lookedFor('dropped');
    expect(told).toBeGreaterThan(100_000);
    expect(found).toEqual([]);
  });
});
