import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCommandLine } from '../../../scripts/build-cli.mjs';

/** The command line as it is built, and the folder of the repository. */
export const repository = fileURLToPath(new URL('../../../', import.meta.url));
export const program = join(repository, 'apps/cli/dist/renavigate.js');

/** What a run of the program gave. */
export interface Run {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

interface Circumstances {
  /** What stands on standard input; nothing, and it is closed at once. */
  readonly input?: string | Buffer;
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Builds the program, so that what is tested is the source as it is now. */
export function build(): Promise<void> {
  return buildCommandLine();
}

/** Starts the program with nothing of the surroundings but what is named. */
export function start(args: readonly string[], { environment, cwd }: Circumstances): ChildProcess {
  return spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env['PATH'], LANG: 'C', ...environment },
    cwd: cwd ?? repository,
    stdio: 'pipe',
  });
}

/** Runs the program to its end. */
export function run(args: readonly string[], circumstances: Circumstances = {}): Promise<Run> {
  const child = start(args, circumstances);
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout?.on('data', (chunk) => output.push(chunk));
  child.stderr?.on('data', (chunk) => errors.push(chunk));
  // A program that has read enough may close its input before all of it is written.
  child.stdin?.on('error', () => {});
  child.stdin?.end(circumstances.input ?? '');
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const [out, err] = [output, errors].map((chunks) => Buffer.concat(chunks).toString('utf8'));
      resolve({ status, output: out ?? '', errors: err ?? '' });
    });
  });
}

/** A folder for files of one test, and a way to put them there. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'renavigate-cli-'));
  return {
    folder,
    put: (name: string, content: string | Buffer): string => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** A patient file with these facts. */
export function patientFile(facts: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ renavigate: 'patient/1', facts });
}
