// @ts-check
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, whatever folder a command was started from. */
export const repository = dirname(dirname(fileURLToPath(import.meta.url)));

/** Some programs colour what they write even into a file, where the colours only hide the words. */
const colours = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };

/** Processes of a group are ended together; elsewhere each ends what it started. */
const hasGroups = process.platform !== 'win32';

/**
 * Ends a process that leads a group with all that it started, such as the program behind a command of Node.
 * @param {import('node:child_process').ChildProcess} child
 */
function endGroup({ pid }) {
  try {
    if (pid !== undefined && hasGroups) process.kill(-pid);
  } catch {
    // It has ended by itself.
  }
}

/**
 * Runs a command to its end. `quiet` keeps its output back, so that it is shown only if it is needed; `signal` ends it,
 * and with `group` also what it started.
 * @param {string[]} command
 * @param {{ quiet?: boolean, environment?: NodeJS.ProcessEnv, folder?: string, signal?: AbortSignal, group?: boolean }} [options]
 * @returns {Promise<{ succeeded: boolean, output: string }>}
 */
export function run(
  [program = '', ...rest],
  { quiet = false, environment = process.env, folder = repository, signal, group = false } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(program, rest, {
      cwd: folder,
      ...(signal === undefined ? {} : { signal }),
      detached: group && hasGroups,
      env: { ...environment, ...colours },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    if (group) signal?.addEventListener('abort', () => endGroup(child));
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => {
      // One that was told to end is waited for: it may still be writing.
      if (!signal?.aborted) resolve({ succeeded: false, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => resolve({ succeeded: code === 0, output }));
  });
}

/**
 * The command that runs npm itself. Under `npm run` it is the same npm again.
 * @param {...string} rest
 */
export function npm(...rest) {
  const path = process.env['npm_execpath'];
  if (path?.endsWith('.js')) return [process.execPath, path, ...rest];
  return process.platform === 'win32' ? ['cmd', '/c', 'npm', ...rest] : ['npm', ...rest];
}

/**
 * The command that runs a JavaScript file of an installed package in this Node, with no shell between.
 * @param {string} file below node_modules
 * @param {...string} rest
 */
export function installed(file, ...rest) {
  return [process.execPath, `${repository}/node_modules/${file}`, ...rest];
}
