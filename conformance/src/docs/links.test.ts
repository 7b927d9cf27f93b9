import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Every page that people read, at the top of the repository, in docs, and beside what it speaks of. */
function pagesIn(folder: string): readonly string[] {
  return readdirSync(join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (/^(?:node_modules|dist|\..*)$/.test(entry.name)) return [];
    if (entry.isDirectory()) return pagesIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/** The places below a page that its links name; what stands in code is no link. */
function linksOf(text: string): readonly string[] {
  const links: string[] = [];
  marked.walkTokens(marked.lexer(text), (token) => {
    if (token.type === 'link' || token.type === 'image') links.push(token.href);
  });
  return links.filter((link) => !/^(?:\w+:|#)/.test(link)).map((link) => link.replace(/#.*$/, ''));
}

const pages = pagesIn('');

test('there are pages', () => {
  expect(pages).toContain('README.md');
  expect(pages.length).toBeGreaterThan(30);
});

describe.each(pages)('%s', (page) => {
  test('leads only to what is there', () => {
    const links = linksOf(readFileSync(join(repository, page), 'utf8'));
    const gone = links.filter((link) => !existsSync(join(repository, dirname(page), link)));
    expect(gone).toEqual([]);
  });
});
