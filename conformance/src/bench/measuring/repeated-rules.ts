import {
  and,
  type Condition,
  type Edition,
  type Expression,
  not,
  type Option,
  or,
  type Recommendation,
} from '@renavigate/engine';
import { ccs2019 } from '@renavigate/guideline';
import { chance, oneOf, type Random, randomFrom, whole } from '../../generate/random.ts';

/** The small conditions that the gates of ccs-2019 are made of. */
const pieces: readonly Expression[] = [
  ...new Map(
    ccs2019.recommendations
      .flatMap(({ conditions }) => conditions)
      .map(({ expression }) => [JSON.stringify(expression), expression]),
  ).values(),
];

function piece(random: Random): Expression {
  const one = oneOf(random, pieces);
  return chance(random, 0.3) ? not(one) : one;
}

function gate(random: Random): readonly Expression[] {
  return Array.from({ length: whole(random, 2, 4) }, () =>
    chance(random, 0.4) ? or(piece(random), piece(random), piece(random)) : piece(random),
  );
}

/** An edition with as many rules as wanted, each with an option of its own, over the terms of ccs-2019. */
export function editionOf(rules: number, seed: number): Edition {
  const random = randomFrom(seed);
  const [template, like] = [ccs2019.recommendations[0], ccs2019.options[0]];
  if (template === undefined || like === undefined) throw new Error('ccs-2019 has no rules.');
  const origin: Condition['origin'] = { kind: 'stated', statements: [] };
  const ids = Array.from({ length: rules }, (_, index) => `made-up-${index}`);
  return {
    ...ccs2019,
    id: `made-up-${rules}`,
    remarks: [],
    options: ids.map((id): Option => ({ ...like, id })),
    recommendations: ids.map(
      (id): Recommendation => ({
        ...template,
        id,
        option: id,
        conditions: gate(random).map((expression) => ({ expression: and(expression), origin })),
      }),
    ),
  };
}
