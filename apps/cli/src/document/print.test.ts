import { describe, expect, test } from 'vitest';
import {
  choice,
  type Document,
  group,
  item,
  name,
  paragraph,
  section,
  span,
  title,
} from './document.ts';
import { numberAssumptions } from './number-assumptions.ts';
import { printMarkdown } from './print-markdown.ts';
import { printText } from './print-text.ts';

const document: Document = [
  title('Treatments'),
  paragraph(0, 'Some body, some year'),
  section('Offered (1)'),
  group('Drugs'),
  name(span('first', 'strong'), ' ', span('S-1', 'reference')),
  paragraph(3, span('Strength: ', 'faint'), 'may be offered'),
  item(3, '✓', 'a condition that is met, with words enough to fill more than one line of the page'),
  item(4, '✓', 'what it rests on'),
  item(3, '!', span('Caution: ', 'open'), 'a * star and a [bracket]'),
];

const plain = { width: 50, colour: false };

describe('a terminal', () => {
  test('indents, marks and wraps between words', () => {
    expect(printText(document, plain)).toBe(`Treatments
Some body, some year

──────────────────────────────────────────────────
Offered (1)

  Drugs
    first [S-1]
      Strength: may be offered
      ✓ a condition that is met, with words enough
        to fill more than one line of the page
        ✓ what it rests on
      ! Caution: a * star and a [bracket]
`);
  });

  test('a word that is longer than the line is never cut', () => {
    const word = 'https://example.org/'.padEnd(90, 'x');
    expect(printText([paragraph(2, word)], plain)).toBe(`    ${word}\n`);
  });

  test('a no-break space holds a line together', () => {
    const text = `${'x'.repeat(45)} oui\u00a0: non`;
    expect(printText([paragraph(0, text)], plain)).toBe(`${'x'.repeat(45)}\noui\u00a0: non\n`);
  });

  test('colour is added to words that are there without it', () => {
    const coloured = printText(document, { ...plain, colour: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is made of control characters
    const bare = coloured.replaceAll(/\u001b\[\d+m/g, '');
    expect(coloured).not.toBe(bare);
    expect(bare).toBe(printText(document, plain));
  });

  test('answers to pick stand under one another', () => {
    const choices = [choice(' 9', 'nine'), choice('10', 'ten')];
    expect(printText(choices, plain)).toBe('   9  nine\n  10  ten\n');
  });
});

test('Markdown has headings, lists within lists, and no mark-up from outside', () => {
  expect(printMarkdown(document)).toBe(`# Treatments

Some body, some year

## Offered (1)

### Drugs

#### first \`S-1\`

Strength: may be offered

- ✓ a condition that is met, with words enough to fill more than one line of the page
  - ✓ what it rests on
- ! Caution: a \\* star and a \\[bracket\\]
`);
});

test('an assumption is numbered where it first stands, and keeps its number', () => {
  const assumed = (because: string) => item(0, '✓', 'x', span(because, 'assumption'));
  const numbered = numberAssumptions([assumed('b'), assumed('a'), assumed('b')], (n) => ` ≈${n}`);
  expect(printText(numbered.document, plain)).toBe('✓ x ≈1\n✓ x ≈2\n✓ x ≈1\n');
  expect(numbered.assumptions).toEqual(['b', 'a']);
});
