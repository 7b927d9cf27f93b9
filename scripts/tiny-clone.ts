import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repository } from './run.mjs';

/** What commands write there stays with the clone; only the packages are shared. */
function shareInstalledPackages(folder: string) {
  const [from, to] = [join(repository, 'node_modules'), join(folder, 'node_modules')];
  mkdirSync(to);
  const names = readdirSync(from).filter((name) => !/^\.(?:tmp|vite)/.test(name));
  for (const name of names) symlinkSync(join(from, name), join(to, name));
}

/** A repository with our commands, what is installed here, and nothing in it but the given files. */
export function makeTinyClone(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'renavigate-tiny-')));
  for (const name of ['scripts', 'package-lock.json', 'vitest.config.ts', 'biome.json']) {
    cpSync(join(repository, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.endsWith('.test.ts'),
    });
  }
  shareInstalledPackages(folder);
  writeFiles(folder, { '.gitignore': 'node_modules\n', ...files });
  return folder;
}

export function writeFiles(folder: string, files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Makes a commit of everything. */
export function commitAll(folder: string) {
  const person = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  const git = (...rest: string[]) =>
    execFileSync('git', [...person, ...rest], { cwd: folder, stdio: 'pipe' });
  git('init', '-b', 'main');
  git('add', '.');
  git('commit', '-m', 'all');
}

/** Runs one of our commands to its end: what it wrote, and how it ended. */
export function runScript(folder: string, script: string) {
  // Vitest inside Vitest must not take itself for a worker of it.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|npm_)/.test(name));
  const env = { ...Object.fromEntries(inherited), CHROME_PATH: process.execPath };
  const program = [join(folder, 'scripts', script)];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr, lines: stdout.trimEnd().split('\n') };
}
