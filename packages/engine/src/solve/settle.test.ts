import { expect, test } from 'vitest';
import { modelOfEdition, situationOf } from '../compiled/situation-of.ts';
import type { Edition } from '../model/edition.ts';
import { and, includes, is, no, not, yes } from '../model/expression.ts';
import { garden, pests, soil, sunny, text, watered } from '../testing/garden.ts';
import { settleStanding } from './settle.ts';

const because = text('because');
const peat = { kind: 'oneOf', term: 'soil', value: 'peat' } as const;

/** Peat is forced both ways, though no single fact forces it; sand alone is asked after. */
const forced: Edition = {
  ...garden,
  implications: [
    { id: 'in-sun', when: yes(sunny), conclusion: peat, because },
    { id: 'in-shade', when: no(sunny), conclusion: peat, because },
  ],
  recommendations: garden.recommendations.map((rule) => ({
    ...rule,
    conditions: [
      {
        expression: and(not(is(soil, 'sand')), yes({ kind: 'yesNo', id: 'watered' })),
        origin: { kind: 'stated', statements: ['s1'] },
      },
    ],
  })),
};

test('a possible patient has no value that is ruled out only in the end', () => {
  const gate = modelOfEdition(forced).program.options[0]?.gate ?? -1;
  const settlement = settleStanding(situationOf(forced, new Map()), gate);
  if (settlement.kind !== 'open') throw new Error(`It is ${settlement.kind}.`);
  const soils = settlement.witnesses.flatMap(({ supposed }) =>
    supposed.flatMap((fact) => (fact.kind === 'oneOf' ? [fact.value] : [])),
  );
  expect(soils.filter((value) => value !== 'peat')).toEqual([]);
});

/** Slugs and mites are there in the sun and in the shade; both together need water. */
const bothForced: Edition = {
  ...forced,
  implications: [
    ...['slug', 'mite'].flatMap((value) => {
      const conclusion = { kind: 'includes', term: 'pests', value, present: true } as const;
      return [
        { id: `${value}-in-sun`, when: yes(sunny), conclusion, because },
        { id: `${value}-in-shade`, when: no(sunny), conclusion, because },
      ];
    }),
    {
      id: 'both-need-water',
      when: and(includes(pests, 'slug'), includes(pests, 'mite')),
      conclusion: { kind: 'yesNo', term: 'watered', value: true },
      because,
    },
  ],
};

test('an implication is obeyed whose condition only a search finds forced', () => {
  const edition: Edition = {
    ...bothForced,
    recommendations: bothForced.recommendations.map((rule) => ({
      ...rule,
      conditions: [{ expression: no(watered), origin: { kind: 'stated', statements: ['s1'] } }],
    })),
  };
  const gate = modelOfEdition(edition).program.options[0]?.gate ?? -1;
  expect(settleStanding(situationOf(edition, new Map()), gate)).toEqual({
    kind: 'settled',
    answer: 'notOffered',
  });
});
