import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Change, Step } from './read-recipe.ts';

function changed(text: string, { before, after }: Change, path: string): string {
  const [start, end, ...more] = text.split(before);
  if (start === undefined || end === undefined) {
    throw new Error(`${path} does not hold these lines:\n${before}`);
  }
  if (more.length > 0) throw new Error(`${path} holds these lines more than once:\n${before}`);
  return start + after + end;
}

/** The end of a long output: what failed stands there. */
const lastOf = (output: string) => output.split('\n').slice(-60).join('\n');

/** Runs a command as a reader would in a terminal: without what a test around it hands down. */
function run(folder: string, command: string): string {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|npm_)/.test(name));
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: folder,
    shell: true,
    encoding: 'utf8',
    env: { ...Object.fromEntries(inherited), NO_COLOR: '1' },
  });
  const output = stdout + stderr;
  if (status !== 0) throw new Error(`This failed: ${command}\n${lastOf(output)}`);
  return output;
}

/** Does one step of a recipe in a copy of the repository. */
export function follow(step: Step, folder: string): void {
  if (step.kind === 'run') {
    const output = run(folder, step.command);
    const missing = step.expected.filter((line) => !output.includes(line));
    if (missing.length === 0) return;
    throw new Error(
      `${step.command} does not write:\n${missing.join('\n')}\nbut:\n${lastOf(output)}`,
    );
  }
  const path = join(folder, step.path);
  if (step.kind === 'create') {
    if (existsSync(path)) throw new Error(`${step.path} is there already.`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, step.text);
    return;
  }
  const text = step.changes.reduce(
    (before, change) => changed(before, change, step.path),
    readFileSync(path, 'utf8'),
  );
  writeFileSync(path, text);
}
