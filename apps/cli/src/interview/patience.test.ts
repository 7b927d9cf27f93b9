import { expect, test } from 'vitest';
import { outOfPatience, patienceAfter, patient } from './patience.ts';

const after = (...answers: readonly boolean[]) => answers.reduce(patienceAfter, patient);
const times = (count: number, isAnswer: boolean) => Array.from({ length: count }, () => isAnswer);

test('twenty lines in a row that answer nothing are enough, wherever they come', () => {
  expect(outOfPatience(after(...times(19, false)))).toBeUndefined();
  expect(outOfPatience(after(...times(20, false)))?.en).toContain('20 lines in a row');
  expect(outOfPatience(after(...times(19, false), true, ...times(19, false)))).toBeUndefined();
  expect(outOfPatience(after(true, ...times(20, false)))?.fr).toContain('20 lignes de suite');
});

test('answers without end, forth and back, end too', () => {
  expect(outOfPatience(after(...times(299, true)))).toBeUndefined();
  expect(outOfPatience(after(...times(300, true)))?.en).toContain('After 300 lines');
});
