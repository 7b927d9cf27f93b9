import { compileLibrary, firstAnswer, languages } from '@renavigate/engine';
import { library } from '@renavigate/guideline';
import { chartNote, stripLines, wordCount } from '@renavigate/guideline/tell';
import { describe, expect, test } from 'vitest';
import { caseNamed, togetherOf } from './case.ts';
import { caseNames } from './names.ts';

const held = compileLibrary(library);
const today = '2026-01-31';

function noteOf(name: string, language: (typeof languages)[number]) {
  const found = caseNamed(name);
  const asked = {
    together: togetherOf(found, { language }),
    answer: firstAnswer(held, found.beside),
    problems: [],
  };
  return { note: chartNote({ ...asked, today }), lines: stripLines(asked), found };
}

describe.each(languages)('the note for a chart, in %s', (language) => {
  test.each(caseNames)('has 120 to 150 words with the IMDC group for %s', (name) => {
    const { note, lines, found } = noteOf(name, language);
    const count = wordCount(note);
    expect(count, note).toBeGreaterThanOrEqual(120);
    expect(count, note).toBeLessThanOrEqual(150);
    expect(note).toContain('IMDC');
    const who = lines.find(({ id }) => id === 'who');
    for (const part of who?.parts ?? []) expect(note).toContain(part);
    for (const alert of found.beside.alerts) {
      expect(note).toContain(alert.alert.label.clinician[language]);
    }
    expect(note).not.toMatch(/undefined|\{|\.\.|;\./);
  });
});

test('words are counted as an editor does: signs between spaces are none', () => {
  expect(wordCount('IMDC\u00a0: < 1 an ; hémoglobine basse (présents)')).toBe(6);
});
