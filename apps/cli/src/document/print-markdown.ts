import type { Block, Document, Line, Span } from './document.ts';

/** Characters that Markdown would read as more than themselves. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|~]/g, '\\$&');
}

function printSpan({ text, tone }: Span): string {
  switch (tone) {
    case 'strong':
      return text.replace(/^(\s*)(.*?)(\s*)$/su, (_, before, words, after) => {
        return `${before}**${escaped(words)}**${after}`;
      });
    case 'reference':
      return `\`${text}\``;
    case 'code':
      return `\`${text}\``;
    default:
      return escaped(text);
  }
}

function printLine(line: Line): string {
  return line.map(printSpan).join('').trim();
}

function plain(line: Line): string {
  return line
    .map(({ text, tone }) => (tone === 'reference' ? `\`${text}\`` : escaped(text)))
    .join('');
}

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
      return `${'  '.repeat(listDepth)}- ${mark}${printLine(block.line)}`;
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
