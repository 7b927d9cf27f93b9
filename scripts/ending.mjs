// @ts-check
import { readFileSync } from 'node:fs';

/** How often a process under npm looks whether npm is still there. */
const lookEvery = 500;

/**
 * Tells when this process is to end: at a signal, or when the npm that started it is no more, however that ended.
 * Nobody but us ends what we started, so each command is run with this signal.
 * @returns {AbortSignal}
 */
export function ending() {
  const controller = new AbortController();
  const end = () => controller.abort();
  // Once each: whoever asks a second time will not wait.
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(name, end);
  }
  if (process.env['npm_lifecycle_event']) whenLeftBy(starters(), end);
  return controller.signal;
}

/**
 * The parent of a process, where the system tells and the process is a shell.
 * @param {number} shell
 */
function parentOfShell(shell) {
  try {
    // "12 (sh) S 11 …": the name, which may hold anything, stands in brackets.
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/s.exec(stat(shell)) ?? [];
    return /^(?:ba|da|z|a)?sh$/.test(name ?? '') ? Number(parent) : undefined;
  } catch {
    return undefined;
  }
}

/** @param {number} id */
const stat = (id) => readFileSync(`/proc/${id}/stat`, 'utf8');

/** Who started this process: npm itself, or a shell and npm behind it, which may end without the shell. */
function starters() {
  return [process.ppid, parentOfShell(process.ppid)].join();
}

/**
 * @param {string} starting
 * @param {() => void} end
 */
function whenLeftBy(starting, end) {
  setInterval(() => starters() !== starting && end(), lookEvery).unref();
}

/**
 * Resolves when the signal is given.
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
export function ended(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
