import { harmless } from '@renavigate/engine';
import type { Block, Document, Line, Span } from './document.ts';

/** Characters that Markdown, or GitHub's, would read as more than themselves. */
const special = /[\\`*_[\]<>|~&#$]/g;

/**
 * What GitHub would make a link of, though nobody marked it as one. An address may begin in one
 * span and end in the next, so the start of a span counts as the middle of one.
 */
const address = /:(?=\/\/)|^\/|(?<=www|^w{0,2})\.|@/gi;

/** Words as they are, whatever they hold. */
function escaped(text: string): string {
  return harmless(text).replaceAll(special, '\\$&').replaceAll(address, '\\$&');
}

/** A list, a rule or a heading begins with these, and so would a line that begins with them. */
function escapedStart(line: string): string {
  return line.replace(/^(?:[-+=]|\d{1,9}(?=[.)]))/, (start) =>
    /^\d/.test(start) ? `${start}\\` : `\\${start}`,
  );
}

/** As code, where it can be: what holds the sign of code itself, or nothing, is plain text. */
function fenced(text: string): string {
  const words = harmless(text);
  return words.includes('`') || words.trim() === '' ? escaped(words) : `\`${words}\``;
}

/** Two stretches of code that touch would be read as something else. */
function together(parts: readonly string[]): string {
  const touching = (before: string, after: string) => before.endsWith('`') && after.startsWith('`');
  return parts
    .reduce((before, after) => before + (touching(before, after) ? ' ' : '') + after, '')
    .trim();
}

/** Emphasis with nothing in it would be a rule across the page. */
function strong(text: string): string {
  return harmless(text).replace(/^(\s*)(.*?)(\s*)$/su, (_, before, words, after) =>
    words === '' ? '' : `${before}**${escaped(words)}**${after}`,
  );
}

function printSpan({ text, tone }: Span): string {
  switch (tone) {
    case 'strong':
      return strong(text);
    case 'reference':
    case 'code':
      return fenced(text);
    case 'address':
      return `<${text}>`;
    default:
      return escaped(text);
  }
}

function printLine(line: Line): string {
  return escapedStart(together(line.map(printSpan)));
}

function plain(line: Line): string {
  return together(
    line.map(({ text, tone }) => (tone === 'reference' ? fenced(text) : escaped(text))),
  );
}

/** An item without words would make a heading of the line above it. */
const nothing = '—';

function printBlock(block: Block, listDepth: number): string {
  switch (block.kind) {
    case 'title':
      return `# ${plain(block.line)}`;
    case 'section':
      return `## ${plain(block.line)}`;
    case 'group':
      return `### ${plain(block.line)}`;
    case 'name':
    case 'entry':
      return `#### ${plain(block.line)}`;
    case 'text':
      return printLine(block.line);
    case 'choice':
      return `- ${block.key.trim()}: ${printLine(block.line)}`;
    case 'item': {
      const mark = block.mark === '•' ? '' : `${block.mark} `;
      return `${'  '.repeat(listDepth)}- ${mark}${printLine(block.line) || nothing}`;
    }
  }
}

/** How deep each item is nested in its list: the first of a list is never nested. */
function* listDepths(document: Document): Generator<number> {
  let open: number[] = [];
  for (const block of document) {
    if (block.kind !== 'item') {
      open = [];
      yield 0;
      continue;
    }
    open = open.filter((depth) => depth < block.depth);
    yield open.length;
    open.push(block.depth);
  }
}

/** Writes a document as Markdown. */
export function printMarkdown(document: Document): string {
  const depths = [...listDepths(document)];
  return document
    .map((block, index) => {
      const together = block.kind === 'item' && document[index - 1]?.kind === 'item';
      const gap = index === 0 || together ? '' : '\n';
      return `${gap}${printBlock(block, depths[index] ?? 0)}\n`;
    })
    .join('');
}
