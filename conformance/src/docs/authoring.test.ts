import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { checkRulebook } from '@renavigate/engine/rulebook';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { build, program, repository } from '../cli/program.ts';
import { follow } from '../recipes/follow.ts';
import { readRecipe } from '../recipes/read-recipe.ts';

const folder = mkdtempSync(join(tmpdir(), 'renavigate-authoring-'));

/** The program under its own name, as somebody has it who installed it. */
function installed(): string {
  const bin = mkdtempSync(join(folder, 'bin-'));
  const command = join(bin, 'renavigate');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(command, 0o755);
  return bin;
}

beforeAll(build, 60_000);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const page = readFileSync(join(repository, 'docs/authoring.md'), 'utf8');
const steps = readRecipe(page);

test('the page can be followed, word for word, to a tested rule', () => {
  vi.stubEnv('PATH', `${installed()}${delimiter}${process.env['PATH']}`);
  vi.stubEnv('LANG', 'C');
  for (const step of steps) follow(step, folder);
  const read = checkRulebook(readFileSync(join(folder, 'my-guide.json'), 'utf8'));
  expect(read).toHaveProperty('edition.recommendations.1.id', 'trial-papillary');
});

test('every command is run, and each step of the page has one or a change', () => {
  const commands = steps.filter(({ kind }) => kind === 'run');
  expect(commands.length).toBeGreaterThanOrEqual(8);
  const sections = page.split(/^## /m).filter((each) => /^\d\. /.test(each));
  expect(sections).toHaveLength(7);
  for (const section of sections) expect(readRecipe(section).length).toBeGreaterThan(0);
});
