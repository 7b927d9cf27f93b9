import { expect, test } from 'vitest';
import { advise } from '../advise/advise.ts';
import { compileEdition } from '../compiled/compiled-edition.ts';
import { situationBehind } from '../compiled/situation-behind.ts';
import type { Edition, Recommendation } from '../model/edition.ts';
import { and, no, or, yes } from '../model/expression.ts';
import { garden, sunny, text, voices } from '../testing/garden.ts';
import { openQuestions } from './open-questions.ts';
import { positionOf } from './position.ts';
import { rank } from './rank.ts';

const terms = Array.from({ length: 14 }, (_, index) => ({ ...sunny, id: `t${index}` }));

/** Gates over more terms than there are patients to try one by one. */
const gates = terms.map((term, index) => {
  const at = (step: number) => terms[(index + step) % terms.length] ?? term;
  return and(yes(term), or(yes(at(3)), no(at(5))));
});

const many: Edition = {
  ...garden,
  terms,
  implications: [],
  definitions: [],
  questionOrder: terms.map(({ id }) => id),
  options: gates.map((_, index) => {
    const id = `option${index}`;
    return { id, group: 'care', label: voices(id), description: text(id) };
  }),
  recommendations: gates.map((expression, index): Recommendation => {
    return {
      id: `rule${index}`,
      option: `option${index}`,
      conditions: [{ expression, origin: { kind: 'stated', statements: ['s1'] } }],
      strength: { id: 'often', words: text('often'), statement: 's1' },
      statements: ['s1'],
    };
  }),
};

const turned: Edition = {
  ...many,
  terms: many.terms.toReversed(),
  options: many.options.toReversed(),
  recommendations: many.recommendations.toReversed(),
};

function ranking(edition: Edition) {
  const compiled = compileEdition(edition);
  const advice = advise(compiled, { facts: [] });
  const asked = openQuestions(compiled, advice);
  return rank(positionOf(compiled, situationBehind(compiled, advice), advice, asked, undefined));
}

test('a draw of patients is the same whatever the order of rules, options and terms', () => {
  const { terms: one, completions } = ranking(many);
  expect(completions.isDrawn).toBe(true);
  expect(one).toHaveLength(terms.length);
  expect(ranking(turned).terms).toEqual(one);
});

test('a draw has enough patients, of whom every one is possible', () => {
  const { possible, advice } = ranking(many).completions;
  expect(possible.length).toBe(advice.patients);
});
