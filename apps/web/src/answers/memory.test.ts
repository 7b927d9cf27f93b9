import { expect, test } from 'vitest';
import { consult } from '../guidelines/consult.ts';
import { guidelines } from '../testing/guidelines.ts';
import { type Answers, withAnswer } from './answer.ts';
import { emptyMemory } from './memory.ts';

test('what is kept is made once, and anew once everything was forgotten', () => {
  const memory = emptyMemory();
  let made = 0;
  const make = () => {
    made += 1;
    return { number: made };
  };
  expect([memory.of(make), memory.of(make)]).toEqual([{ number: 1 }, { number: 1 }]);
  memory.forget();
  expect(memory.of(make)).toEqual({ number: 2 });
});

test('one memory knows nothing of another', () => {
  const make = () => ({});
  expect(emptyMemory().of(make)).not.toBe(emptyMemory().of(make));
});

test('something else is done as well', () => {
  const memory = emptyMemory();
  let told = 0;
  memory.whenForgotten(() => {
    told += 1;
  });
  memory.forget();
  expect(told).toBe(1);
});

test('what every guideline says to some answers is kept for them, and let go with them', () => {
  const answers: Answers = new Map([['cancerCameBack', { kind: 'yesNo', value: true }]]);
  const before = consult(guidelines, answers);
  expect(consult(guidelines, answers)).toBe(before);
  const one = withAnswer(guidelines.memory, answers, 'metastatic', { kind: 'yesNo', value: true });
  expect(withAnswer(guidelines.memory, answers, 'metastatic', { kind: 'yesNo', value: true })).toBe(
    one,
  );
  guidelines.memory.forget();
  expect(consult(guidelines, answers)).not.toBe(before);
  expect(consult(guidelines, answers)).toEqual(before);
  expect(
    withAnswer(guidelines.memory, answers, 'metastatic', { kind: 'yesNo', value: true }),
  ).not.toBe(one);
});
