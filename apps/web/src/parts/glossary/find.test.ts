import { languages } from '@renavigate/engine';
import { library, optionCatalogue, terms } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { piecesOf } from './find.ts';

const { glossary } = library.display;

const idsIn = (text: string, language: 'en' | 'fr' = 'en') =>
  piecesOf(glossary, text, language).flatMap(({ entry }) =>
    entry === undefined ? [] : [entry.id],
  );

describe('hard words', () => {
  test('are found once each, where they first stand, in any case', () => {
    const pieces = piecesOf(glossary, 'Immunotherapy is not VEGF. Immunotherapy again.', 'en');
    expect(pieces.map(({ text, entry }) => [text, entry?.id])).toEqual([
      ['Immunotherapy', 'immunotherapy'],
      [' is not ', undefined],
      ['VEGF', 'vegf'],
      ['. Immunotherapy again.', undefined],
    ]);
  });

  test('are not found inside other words', () => {
    expect(idsIn('VEGFR and guideline-like')).toEqual(['guideline']);
    expect(idsIn('un guidean', 'fr')).toEqual([]);
  });

  test('the longer of two that begin together is taken', () => {
    expect(piecesOf(glossary, 'clinical trials', 'en')[0]?.text).toBe('clinical trials');
    expect(idsIn('radiation therapy')).toEqual(['radiation']);
  });

  test('the pieces joined are the text', () => {
    const texts = [
      ...terms.flatMap(({ why, whereToFind, question }) => [why, whereToFind, question.patient]),
      ...optionCatalogue.map(({ description }) => description),
    ];
    for (const text of texts) {
      for (const language of languages) {
        const whole = piecesOf(glossary, text[language], language).map((piece) => piece.text);
        expect(whole.join('')).toBe(text[language]);
      }
    }
  });

  test('no entry is there twice, and each has its words in both languages', () => {
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
    for (const { words } of glossary) {
      expect(Math.min(words.en.length, words.fr.length)).toBeGreaterThan(0);
    }
  });
});
