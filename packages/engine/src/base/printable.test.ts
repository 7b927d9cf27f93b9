import { describe, expect, test } from 'vitest';
import { harmless, harmlessJson, jsonText, printable, shortened } from './printable.ts';

describe('harmless', () => {
  test.each([
    ['a colour', 'a\u001b[31mb', 'a [31mb'],
    ['the title of a window', '\u001b]0;pwned\u0007b', ' ]0;pwned b'],
    ['a link of a terminal', '\u001b]8;;https://x.example\u001b\\a', ' ]8;;https://x.example \\a'],
    ['an escape in one character', 'a\u009b2Jb', 'a 2Jb'],
    ['a line that we did not write', 'a\r\n\n# b\u2028c\u2029d\u0085e', 'a # b c d e'],
    ['text turned around', 'a\u202eb\u2066c\u200fd\u061ce', 'abcde'],
    ['nothing to see', 'be\u200bgo\u200dni\u2060as\ufeff\u00ad\u3164', 'begonias'],
    ['a mark that hides a text', 'a\u{e0041}\u{e0042}', 'a'],
    ['half a character', 'a\ud83db\udc00', 'ab'],
    ['accents in a heap', `e${'\u0301'.repeat(50)}`, `e${'\u0301'.repeat(4)}`],
  ])('takes away %s', (_, received, right) => {
    expect(harmless(received)).toBe(right);
  });

  test.each(['é e\u0301 ×10⁹/L µg ≥ 1,5\u00a0: «\u202foui\u202f» 🫘 日本 ✓ S-1', '', ' a  b '])(
    'leaves “%s” as it is',
    (text) => {
      expect(harmless(text)).toBe(text);
    },
  );
});

test('what is shown of a text from outside is on one line, and its length is bounded in whole characters', () => {
  expect(printable('a\n\u001b[31mb')).toBe('a [31mb');
  expect(printable(`  a${' '.repeat(300)}b  `)).toBe('a b');
  expect(printable('x'.repeat(200))).toBe(`${'x'.repeat(79)}…`);
  expect(printable('x'.repeat(80))).toBe('x'.repeat(80));
  expect(printable('🫘'.repeat(200), 10)).toBe(`${'🫘'.repeat(9)}…`);
  expect(shortened('🫘'.repeat(10), 10)).toBe('🫘'.repeat(10));
});

test('the texts of a JSON value are made harmless, and nothing else of it', () => {
  const json = { 'n\u001b': ['a\nb', 1, null, true, { x: 'c\u202ed' }] };
  expect(harmlessJson(json)).toEqual({ 'n\u001b': ['a b', 1, null, true, { x: 'cd' }] });
  const strange = JSON.parse('{"__proto__":{"a":"b\\u0007"}}');
  expect(JSON.stringify(harmlessJson(strange))).toBe('{"__proto__":{"a":"b "}}');
});

test('JSON gives back exactly what it holds, and a terminal nothing to act on', () => {
  const value = { a: '\u001b]0;x\u0007\u009b2J\u007f\u202e\u200b\u2028\u{e0041}é🫘\n' };
  const json = jsonText(value);
  expect(JSON.parse(json)).toEqual(value);
  expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(json).toContain('é🫘');
});
