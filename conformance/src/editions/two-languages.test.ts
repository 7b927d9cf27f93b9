import type { Text } from '@renavigate/engine';
import {
  alerts,
  considered,
  editions,
  guardrails,
  optionCatalogue,
  terms,
} from '@renavigate/guideline';
import { drugs } from '@renavigate/guideline/drugs';
import { describe, expect, test } from 'vitest';
import { textsOf } from '../readability/texts.ts';
import { numbersIn } from '../research/research.ts';
import { firmWords } from './firm-words.ts';

const told = { editions, guardrails, alerts, considered, drugs, terms, optionCatalogue };
const texts: ReadonlyMap<string, Text> = new Map(
  [...textsOf(told)].map(({ text }) => [`${text.en}\n${text.fr}`, text]),
);
const all = [...texts.values()];

describe('what is said firmly in one language is said so in the other', () => {
  test('there are many texts', () => expect(all.length).toBeGreaterThan(2200));

  test.each(firmWords.map((word) => [word.name, word] as const))('%s', (_, word) => {
    const other = word.in === 'en' ? 'fr' : 'en';
    const saying = all.filter((text) => word.said.test(text[word.in]));
    expect(saying.length).toBeGreaterThan(2);
    expect(saying.filter((text) => !word.other.test(text[other]))).toEqual([]);
  });
});

/** "one in ten" as figures. */
const inFigures = (text: string) => text.replaceAll('d’une personne sur', '1 sur');

test('the numbers of a text are the same in both languages', () => {
  const differing = all.filter(
    ({ en, fr }) => numbersIn(en).join(' ') !== numbersIn(inFigures(fr)).join(' '),
  );
  expect(differing).toEqual([]);
});

/** Every group of digits, also those in names such as interleukin-2. */
const digitsIn = (text: string) => (text.match(/\d+/g) ?? []).toSorted().join(' ');

test('and so are the digits of names', () => {
  const differing = all.filter(({ en, fr }) => digitsIn(en) !== digitsIn(inFigures(fr)));
  expect(differing).toEqual([]);
});
