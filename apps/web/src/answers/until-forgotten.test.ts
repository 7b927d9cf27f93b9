import { expect, test } from 'vitest';
import { consult } from '../guidelines/consult.ts';
import { type Answers, withAnswer } from './answer.ts';
import { forgetFound, untilForgotten, whenForgotten } from './until-forgotten.ts';

test('what is kept is made once, and anew once everything was forgotten', () => {
  let made = 0;
  const kept = untilForgotten(() => {
    made += 1;
    return { number: made };
  });
  expect([kept(), kept()]).toEqual([{ number: 1 }, { number: 1 }]);
  forgetFound();
  expect(kept()).toEqual({ number: 2 });
});

test('something else is done as well', () => {
  let told = 0;
  whenForgotten(() => {
    told += 1;
  });
  forgetFound();
  expect(told).toBe(1);
});

test('what every guideline says to some answers is kept for them, and let go with them', () => {
  const answers: Answers = new Map([['cancerCameBack', { kind: 'yesNo', value: true }]]);
  const before = consult(answers);
  expect(consult(answers)).toBe(before);
  const one = withAnswer(answers, 'metastatic', { kind: 'yesNo', value: true });
  expect(withAnswer(answers, 'metastatic', { kind: 'yesNo', value: true })).toBe(one);
  forgetFound();
  expect(consult(answers)).not.toBe(before);
  expect(consult(answers)).toEqual(before);
  expect(withAnswer(answers, 'metastatic', { kind: 'yesNo', value: true })).not.toBe(one);
});
