import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { chartWords } from './index.ts';

interface Nested {
  readonly [key: string]: string | Nested;
}

function flat(words: Nested, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : flat(value, `${path}${key}.`),
  );
}

const french = new Map(flat(fr));
const places = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

describe('the words', () => {
  test.each(flat(en))('%s has the same places to fill in both languages', (key, text) => {
    expect(places(french.get(key) ?? '')).toEqual(places(text));
  });

  test.each([...french])('%s is spaced as French is', (_, text) => {
    expect(text).not.toMatch(/[ \w][;!?%»]|[^\u00a0]:|«[^\u202f]|'/);
  });

  test('pick the plural of each language: nobody is many in English, one in French', () => {
    expect(chartWords('en')('ends.os.yes', { count: 0 })).toBe('0 were alive');
    expect(chartWords('fr')('ends.os.yes', { count: 0 })).toBe('0 était en vie');
    expect(chartWords('fr')('ends.os.no', { count: 2 })).toBe('2 étaient décédées');
  });

  test('say values as they are given', () => {
    expect(chartWords('en')('forest.favours', { arm: 'A & B' })).toBe('Favours A & B');
  });
});
