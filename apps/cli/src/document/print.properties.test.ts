import { harmless } from '@renavigate/engine';
import { acting, hostileTexts } from '@renavigate/engine/testing/hostile';
import fc from 'fast-check';
import { lexer, type Token, walkTokens } from 'marked';
import { describe, expect, test } from 'vitest';
import type { Block, Document, Line, Span, Tone } from './document.ts';
import { printMarkdown } from './print-markdown.ts';
import { printText } from './print-text.ts';

/** Addresses in pieces: one may come together across the spans of a line. */
const pieces =
  'http: https :// : / // example.org www ww w w.example.org . .example.org a - @b.org @';

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostileTexts, ...pieces.split(' ')),
      fc.string({ unit: 'binary' }),
      fc.string(),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));

const tones: readonly (Tone | undefined)[] = [
  ...[undefined, 'strong', 'faint', 'reference', 'good', 'bad', 'open', 'code'],
] as const;

const span: fc.Arbitrary<Span> = fc
  .tuple(hostile, fc.constantFrom(...tones))
  .map(([text, tone]) => (tone === undefined ? { text } : { text, tone }));

const line: fc.Arbitrary<Line> = fc.array(span, { maxLength: 3 });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('title', 'section', 'group', 'name', 'entry'), line }),
  fc.record({ kind: fc.constant('text' as const), depth: fc.nat({ max: 3 }), line }),
  fc.record({
    kind: fc.constant('item' as const),
    depth: fc.nat({ max: 4 }),
    mark: fc.constantFrom('✓', '✗', '?', '•', '!', '≈'),
    line,
  }),
  fc.record({ kind: fc.constant('choice' as const), key: fc.constantFrom(' 1', '12'), line }),
);

const documents: fc.Arbitrary<Document> = fc.array(block, { maxLength: 6 });

/** How often each kind of thing stands in Markdown, as GitHub reads it. */
function structureOf(markdown: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = ({ type }: Token) => {
    counts.set(type, (counts.get(type) ?? 0) + 1);
  };
  walkTokens(lexer(markdown, { gfm: true }), count);
  return counts;
}

const headings = ['title', 'section', 'group', 'name', 'entry'];

describe('whatever the words of a document are', () => {
  test('a terminal gets nothing to act on', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(printText(document, { width: 60, colour: false })).not.toMatch(acting);
      }),
    );
  });

  test('colour comes from us alone', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const coloured = printText(document, { width: 60, colour: true });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is made of control characters
        expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).not.toMatch(acting);
      }),
    );
  });

  test('Markdown has the headings and items of the document, and nothing that it does not have', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const markdown = printMarkdown(document);
        expect(markdown).not.toMatch(acting);
        const structure = structureOf(markdown);
        const blocks = (...kinds: readonly string[]) =>
          document.filter(({ kind }) => kinds.includes(kind)).length;
        expect(structure.get('heading') ?? 0).toBe(blocks(...headings));
        expect(structure.get('list_item') ?? 0).toBe(blocks('item', 'choice'));
        const forged = ['html', 'link', 'image', 'table', 'blockquote', 'hr', 'code', 'del', 'def'];
        expect(forged.filter((kind) => structure.has(kind))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('an address in pieces does not become a link', () => {
    const piece = fc.constantFrom(...pieces.split(' ')).map((text) => ({ text }));
    const whole = fc.array(piece, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(whole, (line) => {
        expect(structureOf(printMarkdown([{ kind: 'text', depth: 0, line }])).has('link')).toBe(
          false,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('Markdown shows them literally', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown: string[] = [];
        walkTokens(
          lexer(printMarkdown([{ kind: 'text', depth: 0, line: [{ text }] }])),
          (token) => {
            if (token.type === 'text' || token.type === 'escape') shown.push(token.text);
          },
        );
        const squeezed = (words: string) => words.replaceAll(/\s+/g, ' ').trim();
        expect(squeezed(shown.join(''))).toBe(squeezed(harmless(text)));
      }),
      { numRuns: 1000 },
    );
  });
});

test('an address that we wrote is a link', () => {
  const address = { text: 'https://example.org/a_b?c=d&e', tone: 'address' } as const;
  const document: Document = [{ kind: 'text', depth: 0, line: [address, { text: ' (today)' }] }];
  expect(structureOf(printMarkdown(document)).get('link')).toBe(1);
});
