import { atLeast, type ConditionDefinition, not } from '@renavigate/engine';
import { both, text } from '../../base/text.ts';
import { ecogBasis, imdcBasis, imdcFactors, imdcRisk } from '../../definitions/imdc.ts';
import { adjuvantBasis, untreatedForAdvanced } from '../../definitions/prior-therapy.ts';

const firstLine = ['ASCO22-3.2b', 'ASCO22-3.2c', 'ASCO22-3.3'];

export const untreated = untreatedForAdvanced([
  { kind: 'stated', statements: firstLine },
  { kind: 'assumed', because: adjuvantBasis, statements: firstLine },
]);

export const riskGroup = imdcRisk([
  { kind: 'stated', statements: ['ASCO22-3.2a'] },
  { kind: 'assumed', because: imdcBasis, statements: ['ASCO22-3.2a'] },
  { kind: 'assumed', because: ecogBasis, statements: ['ASCO22-3.2a'] },
]);

export const atMostOneFactor = {
  kind: 'condition',
  id: 'atMostOneImdcFactor',
  label: both('At most one IMDC risk factor', 'Au plus un facteur de risque IMDC'),
  expression: not(atLeast(2, imdcFactors())),
  origins: [
    { kind: 'stated', statements: ['ASCO22-2.1'] },
    {
      kind: 'assumed',
      because: text(
        'The digest says “optimally 1 risk factor”; a sign before the 1 may have been lost. We read it as at most one.',
        'Le résumé dit « idéalement 1 facteur de risque » ; un signe devant le 1 a pu se perdre. Nous lisons : au plus un.',
      ),
      statements: ['ASCO22-2.1'],
    },
    { kind: 'assumed', because: ecogBasis, statements: ['ASCO22-2.1'] },
  ],
} as const satisfies ConditionDefinition;

export const definitions = [untreated, riskGroup, atMostOneFactor] as const;
