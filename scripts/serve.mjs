// @ts-check
import { once } from 'node:events';
import { createServer } from 'node:http';
import send from 'send';

/** What the pages ask for themselves in a meta element; no other page may hold one of ours. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The worker that keeps the app on the device fetches its files, which no page may. */
const keeperPolicy = pagePolicy.replace('; script-src', "; connect-src 'self'; script-src");

const headers = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=()',
  // Files may change with the next build: each is asked for again, and answered "as before" where it did not.
  'Cache-Control': 'no-cache',
};

/**
 * @param {import('node:http').ServerResponse} answer
 * @param {number} status
 */
function refuse(answer, status) {
  answer.statusCode = status;
  answer.setHeader('Content-Type', 'text/plain; charset=utf-8');
  answer.end(`${status}\n`);
}

/** A page of elsewhere may give its own name to this address; ours is one of these. */
const ownHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} answer
 */
function handle(folder, request, answer) {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  for (const [name, value] of Object.entries(headers)) answer.setHeader(name, value);
  answer.setHeader('Content-Security-Policy', path === '/sw.js' ? keeperPolicy : pagePolicy);
  if (!ownHost.test(request.headers.host ?? '')) return refuse(answer, 403);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    answer.setHeader('Allow', 'GET, HEAD');
    return refuse(answer, 405);
  }
  send(request, path, { root: folder, cacheControl: false })
    .on('error', ({ status = 500 }) => refuse(answer, status))
    .on('directory', () => refuse(answer, 404))
    .pipe(answer);
}

/**
 * Serves the files of a folder to this machine alone.
 * @param {string} folder
 * @param {{ port: number, host: string }} place `port` 0 takes any that is free
 */
export async function serveFolder(folder, { port, host }) {
  const server = createServer((request, answer) => handle(folder, request, answer));
  // What is no request at all would be answered without our headers.
  server.on('clientError', (_, socket) => socket.destroy());
  server.listen(port, host);
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  return {
    port: bound.port,
    server,
    /** Ends, and cuts off who is still connected. */
    close: async () => {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}
