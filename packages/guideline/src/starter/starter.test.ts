import { checkRulebook, openRulebook, rulebookText } from '@renavigate/engine/rulebook';
import { expect, test } from 'vitest';
import { library } from '../index.ts';
import { starter } from './starter.ts';

test('the edition to start from is right, says of its patients what is expected, and runs beside what is held', () => {
  const text = rulebookText(starter('my-guide', '2026-11-29'));
  const read = checkRulebook(text);
  expect('problems' in read ? read.problems.map(({ message }) => message.en) : []).toEqual([]);
  expect(openRulebook(text, library)).toHaveProperty('edition.id', 'my-guide');
  expect('patients' in read && read.patients.length).toBe(4);
});

test('a patient of whom something else is expected is told', () => {
  const book = starter('my-guide', '2026-11-29');
  const patients = book.patients?.map((each) => ({ ...each, facts: { cancerCameBack: true } }));
  const read = checkRulebook(rulebookText({ ...book, patients: patients ?? [] }));
  expect('problems' in read && read.problems.map(({ code }) => code)).toEqual([
    'other-answer',
    'other-answer',
    'other-answer',
    'other-answer',
    'other-answer',
  ]);
});
