import { and, type ConditionDefinition, is, no, or, yes } from '@renavigate/engine';
import { both } from '../../base/text.ts';
import { poorPerformanceStatus } from '../../terms/fitness.ts';
import { kidneyTumourResectable } from '../../terms/kidney.ts';
import {
  kidneyTumourSmallBesideMetastases,
  metastaticBurdenLimited,
  rapidProgression,
} from '../../terms/spread.ts';
import {
  activeBrainMetastases,
  limitedLifeExpectancy,
  metastasisSymptoms,
} from '../../terms/symptoms.ts';

/** All of the four findings of statement 2. */
export const suitsUpfrontSurgery = {
  kind: 'condition',
  id: 'suitsUpfrontSurgery',
  label: both(
    'Suited to surgery first. Fit, hardly any symptoms from the spread, a tumour that can be taken out, little spread',
    'Convient à une chirurgie d’abord. Bon état général, presque aucun symptôme de la propagation, une tumeur que l’on peut enlever, peu de cancer ailleurs',
  ),
  expression: and(
    no(poorPerformanceStatus),
    is(metastasisSymptoms, 'minimal'),
    yes(kidneyTumourResectable),
    yes(metastaticBurdenLimited),
  ),
  origins: [{ kind: 'stated', statements: ['KCCN-2'] }],
} as const satisfies ConditionDefinition;

/** Any of the six findings of statement 3. */
export const surgeryRuledOut = {
  kind: 'condition',
  id: 'surgeryRuledOut',
  label: both(
    'At least one of the six findings against kidney surgery',
    'Au moins un des six constats contre une chirurgie du rein',
  ),
  expression: or(
    is(metastasisSymptoms, 'significant'),
    yes(activeBrainMetastases),
    yes(kidneyTumourSmallBesideMetastases),
    yes(rapidProgression),
    yes(poorPerformanceStatus),
    yes(limitedLifeExpectancy),
  ),
  origins: [{ kind: 'stated', statements: ['KCCN-3'] }],
} as const satisfies ConditionDefinition;

/** Every definition of this edition. */
export const definitions = [suitsUpfrontSurgery, surgeryRuledOut] as const;
