import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../../../apps/web/dist', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** Serves the built app as a usual host of static files does: compressed, with files of fixed content kept long. */
export async function serveCompressed() {
  const server = createServer(({ url = '/' }, answer) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = join(root, pathname === '/' ? 'index.html' : pathname);
    if (!file.startsWith(root) || !existsSync(file) || statSync(file).isDirectory()) {
      answer.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    const isText = /text|svg|json/.test(type);
    const keep = pathname.startsWith('/assets/')
      ? 'public, max-age=31536000, immutable'
      : 'no-cache';
    answer.writeHead(200, {
      'content-type': type,
      'cache-control': keep,
      ...(isText ? { 'content-encoding': 'gzip' } : {}),
    });
    const body = readFileSync(file);
    answer.end(isText ? gzipSync(body) : body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  return { address: `http://127.0.0.1:${bound.port}/`, close: () => server.close() };
}

/** The size of a file of the build as it goes over the wire. */
export function compressedSize(path: string): number {
  return gzipSync(readFileSync(join(root, path))).length;
}

/** The scripts that the file of a page names itself: nothing is shown before they are there. */
export function scriptsNamedIn(page: string): readonly string[] {
  const html = readFileSync(join(root, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, path = '']) => path);
}
