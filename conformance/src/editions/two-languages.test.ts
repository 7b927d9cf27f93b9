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

/** The sentences of a text; what French sets apart before a sign does not end one. */
const sentencesOf = (text: string) =>
  text
    .replaceAll(/\s+(?=[;:?!»])/gu, '')
    .replaceAll(/«\s/gu, '«')
    .split(/(?<=[.?!][”»)]?)\s+/u);

/** Whose French says in its second sentence what its English says in the first. */
const turned = /^After a complete or a meaningful partial response/;

/** Sentence by sentence, where both languages have as many; otherwise the text as a whole. */
function sideBySide(text: Text): readonly Text[] {
  const [en, fr] = [sentencesOf(text.en), sentencesOf(text.fr)];
  if (en.length !== fr.length || turned.test(text.en)) return [text];
  return en.map((sentence, place) => ({ en: sentence, fr: fr[place] ?? '' }));
}

const sentences = all.flatMap(sideBySide);

describe('what is said firmly in one language is said so in the other', () => {
  test('there are many texts', () => {
    expect(all.length).toBeGreaterThan(2200);
    expect(sentences.length).toBeGreaterThan(all.length * 1.4);
  });

  test.each(firmWords.map((word) => [word.name, word] as const))('%s', (_, word) => {
    const other = word.in === 'en' ? 'fr' : 'en';
    const saying = sentences.filter((text) => word.said.test(text[word.in]));
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
