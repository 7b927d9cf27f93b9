import { accountWords, type Text } from '@renavigate/engine';
import { describe, expect, test } from 'vitest';
import { say } from './advice/words.ts';
import { languageOf, printable, text } from './base/text.ts';
import { say as besideWords } from './beside/words.ts';
import { say as compareWords } from './compare/words.ts';
import { say as editionWords } from './editions/words.ts';
import { say as evidenceWords } from './evidence/words.ts';
import { say as interviewWords } from './interview/words.ts';

function* textsIn(value: unknown, path: string): Generator<readonly [path: string, text: Text]> {
  if (typeof value !== 'object' || value === null) return;
  if ('en' in value && 'fr' in value) yield [path, value as Text];
  else for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, `${path}.${key}`);
}

const all = [
  ...textsIn(say, 'say'),
  ...textsIn(interviewWords, 'interview'),
  ...textsIn(editionWords, 'editions'),
  ...textsIn(besideWords, 'beside'),
  ...textsIn(compareWords, 'compare'),
  ...textsIn(evidenceWords, 'evidence'),
  ...textsIn(accountWords, 'account'),
];

describe('our own words', () => {
  test.each(all)('%s', (_, { en, fr }) => {
    const places = (each: string) => [...each.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    expect(places(fr)).toEqual(places(en));
    expect(fr).not.toMatch(/[^\u202f\s][;!?](\s|$)|[^\u00a0\s]:(\s|$)|« | »|\w'\w/);
    expect(en).not.toMatch(/\s[;!:]|\w'\w/);
    expect(fr).not.toMatch(
      /(?<!\p{L})(the|and|of|is|not|to|you|your|with|for|this|from|has|yes)(?!\p{L})/iu,
    );
  });
});

test('French spaces are set, and only there', () => {
  expect(text('a: b?', 'a : « b » ?')).toEqual({
    en: 'a: b?',
    fr: 'a\u00a0: «\u202fb\u202f»\u202f?',
  });
});

test('the language of the system', () => {
  expect(languageOf({ LANG: 'fr_CA.UTF-8' })).toBe('fr');
  expect(languageOf({ LANG: 'fr_CA.UTF-8', LC_ALL: 'C' })).toBe('en');
  expect(languageOf({})).toBe('en');
});

test('what came from outside is fit for one line', () => {
  expect(printable('a\n\u001b[31mb')).toBe('a [31mb');
  expect(printable('x'.repeat(200))).toHaveLength(80);
});
