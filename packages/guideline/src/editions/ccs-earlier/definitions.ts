import type { ConditionDefinition } from '@renavigate/engine';
import { both, text } from '../../base/text.ts';
import { priorVegf, vegfBasis } from '../../definitions/prior-therapy.ts';
import { includesKind, targetedKinds } from '../../vocabulary/drug-classes.ts';
import { progressedOn, receivedDrugs } from '../../vocabulary/treatment.ts';

/** A VEGF drug or an mTOR drug no longer works. */
export const targetedDrugStoppedWorking = {
  kind: 'condition',
  id: 'targetedDrugStoppedWorking',
  label: both(
    'The cancer no longer responds to a VEGF or mTOR drug',
    'Le cancer ne répond plus à un médicament contre le VEGF ou la mTOR',
  ),
  expression: includesKind(progressedOn, 'vegf', 'mtor'),
  origins: [
    { kind: 'stated', statements: ['CCSE-017'] },
    { kind: 'assumed', because: vegfBasis, statements: ['CCSE-017'] },
    {
      kind: 'assumed',
      because: text(
        'The page says the cancer no longer responds; we take growth of the cancer while on the drug as that.',
        'La page dit que le cancer ne répond plus ; nous lisons par là que le cancer a grossi pendant le traitement.',
      ),
      statements: ['CCSE-017'],
    },
  ],
} as const satisfies ConditionDefinition;

/** A targeted drug was given. */
export const targetedDrugGiven = {
  kind: 'condition',
  id: 'targetedDrugGiven',
  label: both('A targeted drug was given', 'Un médicament ciblé a été donné'),
  expression: includesKind(receivedDrugs, ...targetedKinds),
  origins: [
    {
      kind: 'assumed',
      because: text(
        'The page names VEGF and mTOR drugs as targeted therapy. We also count newer targeted drugs that it does not name.',
        'La page nomme les médicaments contre le VEGF et la mTOR comme traitement ciblé. Nous comptons aussi des médicaments ciblés plus récents qu’elle ne nomme pas.',
      ),
      statements: ['CCSE-005'],
    },
  ],
} as const satisfies ConditionDefinition;

/** A VEGF drug was given; only the page of New Brunswick asks for it. */
export const vegfDrugGiven = priorVegf([
  { kind: 'stated', statements: ['CCSE-016'] },
  { kind: 'assumed', because: vegfBasis, statements: ['CCSE-016'] },
]);
