import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from './serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'renavigate-serve-'));
const page = '<!doctype html><title>x</title>';
let served: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'app/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'app/index.html'), page);
  writeFileSync(join(folder, 'app/sw.js'), '//');
  writeFileSync(join(folder, 'app/empty.txt'), '');
  writeFileSync(join(folder, 'app/manifest.webmanifest'), '{}');
  served = await serveFolder(join(folder, 'app'), { port: 0, host: 'localhost' });
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An answer to exactly this path: other clients would tidy it first. */
function ask(path: string, headers = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: 'localhost', port: served.port, path, method, headers });
    asked.on('error', reject).on('response', (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => {
        body += text;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      );
    });
    asked.end();
  });
}

describe('every answer forbids what no page of ours needs', () => {
  test.each([
    ['/', 'GET', {}, 200],
    ['/index.html?from=a-letter', 'GET', {}, 200],
    ['/sw.js', 'GET', {}, 200],
    ['/nowhere', 'GET', {}, 404],
    ['/assets', 'GET', {}, 404],
    ['/assets/', 'GET', {}, 404],
    ['/index.html', 'HEAD', {}, 200],
    ['/nowhere', 'HEAD', {}, 404],
    ['/', 'POST', {}, 405],
    ['/', 'TRACE', {}, 405],
    ['/%E0%A4%A', 'GET', {}, 400],
    ['/%00', 'GET', {}, 400],
    ['/../secret.txt', 'GET', {}, 403],
    ['/..%2fsecret.txt', 'GET', {}, 403],
    ['/%2e%2e/secret.txt', 'GET', {}, 403],
    ['//secret.txt', 'GET', {}, 404],
    ['/', 'GET', { host: 'evil.example' }, 403],
    ['/index.html', 'GET', { range: 'bytes=5-2' }, 416],
  ])('%s by %s with %o', async (path, method, given, status) => {
    const { headers, ...answer } = await ask(path, given, method);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain('secret');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    if (method === 'HEAD') expect(answer.body).toBe('');
  });

  test('and only the worker that keeps the app may fetch', async () => {
    const policyOf = async (path: string) =>
      String((await ask(path)).headers['content-security-policy']);
    expect(await policyOf('/sw.js')).toContain("connect-src 'self'");
    expect(await policyOf('/')).not.toContain('connect-src');
    expect(await policyOf('/nowhere')).not.toContain('connect-src');
  });
});

describe('a range', () => {
  const whole = [200, page, undefined];
  const none = [416, '416\n', `bytes */${page.length}`];
  test.each([
    ['', whole],
    ['bytes=', whole],
    ['bytes=a-b', whole],
    ['x', whole],
    ['items=0-3', whole],
    ['bytes=0-8', [206, page.slice(0, 9), `bytes 0-8/${page.length}`]],
    [
      'bytes=-8',
      [206, page.slice(-8), `bytes ${page.length - 8}-${page.length - 1}/${page.length}`],
    ],
    ['bytes=3-999999', [206, page.slice(3), `bytes 3-${page.length - 1}/${page.length}`]],
    ['bytes=5-2', none],
    ['bytes=999999-', none],
    ['bytes=-0', none],
  ])('“%s” is answered', async (range, right) => {
    const { status, body, headers } = await ask('/index.html', { range });
    expect([status, body, headers['content-range']]).toEqual(right);
    // One that cannot be answered must not end the server.
    expect((await ask('/')).status).toBe(200);
  });

  test('of a file with nothing in it is answered', async () => {
    expect((await ask('/empty.txt', { range: 'bytes=0-0' })).status).toBe(416);
    expect((await ask('/empty.txt')).status).toBe(200);
  });
});

test('types are stated, since no browser may guess', async () => {
  const typeOf = async (path: string) => (await ask(path)).headers['content-type'];
  expect(await typeOf('/')).toBe('text/html; charset=utf-8');
  expect(await typeOf('/sw.js')).toMatch(/^text\/javascript/);
  expect(await typeOf('/manifest.webmanifest')).toMatch(/^application\/manifest\+json/);
});

test('a file that did not change is not sent again', async () => {
  const { etag } = (await ask('/')).headers;
  const again = await ask('/', { 'if-none-match': etag });
  expect([again.status, again.body]).toEqual([304, '']);
});

test('what is no request gets no answer, and the next one does', async () => {
  const said = await new Promise((resolve) => {
    const socket = connect(served.port, 'localhost', () => socket.write('what\r\n\r\n'));
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('close', () => resolve(text)).on('error', () => {});
  });
  expect(said).toBe('');
  expect((await ask('/')).status).toBe(200);
});
