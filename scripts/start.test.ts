import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { repository } from './run.mjs';

/** Building takes a while where other work is done as well. */
const patience = { timeout: 240_000, interval: 200 };

let temporary: string;
let port: number;
let npm: ChildProcess;
let said: string;

/** A port that nobody has just now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

beforeEach(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'renavigate-start-'));
  port = await freePort();
  said = '';
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  const environment = { PORT: String(port), TMPDIR: temporary, FORCE_COLOR: '0' };
  npm = spawn('npm', ['start'], {
    cwd: repository,
    env: { ...Object.fromEntries(inherited), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, as a terminal makes one.
    detached: true,
  });
  for (const stream of [npm.stdout, npm.stderr]) {
    stream?.on('data', (text) => {
      said += text;
    });
  }
});

/** Every process below one, with its parent, as the system lists them. */
function below(id: number): readonly number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).split('\n');
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const children = pairs.filter(([, parent]) => parent === id).map(([child = 0]) => child);
  return children.flatMap((child) => [child, ...below(child)]);
}

function isThere(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

afterEach(() => {
  for (const id of [npm.pid ?? 0, ...below(npm.pid ?? 0)].filter(isThere)) {
    if (id > 0) process.kill(id, 'SIGKILL');
  }
  rmSync(temporary, { recursive: true, force: true });
});

const isListening = () =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, 'localhost', () => resolve(true)).on('error', () =>
      resolve(false),
    );
    socket.on('connect', () => socket.destroy());
  });

/** Ends npm in some way, and looks that nothing of what it started is left: no process, no file, no open port. */
async function endAndLook(signal: NodeJS.Signals) {
  const started = below(npm.pid ?? 0);
  expect(started.length).toBeGreaterThan(0);
  // Ctrl-C is for all that a terminal runs; any other signal is for npm alone.
  process.kill((signal === 'SIGINT' ? -1 : 1) * (npm.pid ?? 0), signal);
  await expect.poll(() => started.filter(isThere), { timeout: 30_000 }).toEqual([]);
  expect(await isListening()).toBe(false);
  const left = readdirSync(temporary).filter((name) => name.startsWith('renavigate-'));
  expect(left).toEqual([]);
}

describe('nothing is left of `npm start`', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
    'after %s to npm while it builds',
    async (signal) => {
      await expect.poll(() => said, patience).toContain('Building the web app');
      // The build itself is a process of its own.
      await expect.poll(() => below(npm.pid ?? 0).length, patience).toBeGreaterThan(2);
      await endAndLook(signal);
    },
    300_000,
  );

  test('after SIGTERM while it serves; and no other build takes files from it', async () => {
    await expect.poll(() => said, patience).toContain(`http://localhost:${port}`);
    const built = join(repository, 'apps/web/dist');
    const page = await (await fetch(`http://localhost:${port}/`)).text();
    const [script = ''] = /assets\/[^"]+\.js/.exec(page) ?? [];
    const served = await fetch(`http://localhost:${port}/${script}`);
    expect([served.status, served.headers.get('x-frame-options')]).toEqual([200, 'DENY']);
    const folders = readdirSync(temporary).map((name) => join(temporary, name));
    expect(folders).not.toContain(built);
    expect(folders.some((folder) => readdirSync(folder).includes('team.html'))).toBe(true);
    await endAndLook('SIGTERM');
  }, 300_000);
});
