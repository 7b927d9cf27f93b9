import { expect, test } from 'vitest';
import type { Edition } from '../model/edition.ts';
import { and, is, not, or, yes } from '../model/expression.ts';
import { garden, soil, sunny, watered, yesNoFact } from '../testing/garden.ts';
import { account } from './account.ts';

const clay = is(soil, 'clay');

/** Sun is enough, and so is water; but each is asked after once with clay and once without. */
const eitherOfTwo: Edition = {
  ...garden,
  scope: { ...garden.scope, conditions: [] },
  recommendations: garden.recommendations.map((rule) => ({
    ...rule,
    conditions: [
      {
        expression: or(
          ...[yes(sunny), yes(watered)].flatMap((each) => [and(each, clay), and(each, not(clay))]),
        ),
        origin: { kind: 'stated', statements: ['s1'] },
      },
    ],
  })),
};

test('of facts each of which is enough one is given, the same in whatever order they are stated', () => {
  const facts = [yesNoFact('sunny', true), yesNoFact('watered', true)];
  const given = [facts, facts.toReversed()].map((some) => account(eitherOfTwo, { facts: some })[0]);
  expect(given).toMatchObject(
    given.map(() => ({ standing: 'offered', because: [{ term: 'watered' }] })),
  );
});
