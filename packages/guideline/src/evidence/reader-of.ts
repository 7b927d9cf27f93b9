import {
  amount,
  type Classification,
  compare,
  definitionsOf,
  type Expression,
  evaluate,
  includes,
  inGroup,
  is,
  type Known,
  measured,
  yes,
} from '@renavigate/engine';
import { imdcFactors, imdcRisk } from '../definitions/imdc.ts';
import { mskccRisk } from '../definitions/mskcc.ts';
import { priorCheckpointInhibitor } from '../definitions/prior-therapy.ts';
import { monthsSinceAdjuvant } from '../terms/adjuvant.ts';
import { inBrain, untreatedInBrain } from '../terms/conditions.ts';
import { kidneyTumourPresent } from '../terms/disease.ts';
import { histology } from '../terms/histology.ts';
import { sites } from '../terms/sites.ts';
import { metastasesTiming } from '../terms/spread.ts';
import { includesKind } from '../vocabulary/drug-classes.ts';
import { systemicTherapyForAdvanced } from '../vocabulary/history.ts';
import { receivedDrugs } from '../vocabulary/treatment.ts';
import type { Reader } from './reader.ts';
import { fitnessOf } from './trial/fitness.ts';
import type { Histology, RiskGroup, RiskScore, Trait } from './trial/trial.ts';

const scores = { imdc: imdcRisk([]), mskcc: mskccRisk([]) } as const satisfies Readonly<
  Record<RiskScore, Classification>
>;

const checkpointInhibitor = priorCheckpointInhibitor([]);
const definitions = definitionsOf({ definitions: [...Object.values(scores), checkpointInhibitor] });

const traits: Readonly<Record<Trait, Expression>> = {
  systemicTherapyForAdvanced: yes(systemicTherapyForAdvanced),
  priorCheckpointInhibitor: checkpointInhibitor.expression,
  priorCytokine: includesKind(receivedDrugs, 'cytokine'),
  priorSunitinib: includes(receivedDrugs, 'sunitinib'),
  kidneyTumourPresent: yes(kidneyTumourPresent),
  metastasesAtDiagnosis: is(metastasesTiming, 'atDiagnosis'),
  boneMetastases: includes(sites, 'bone'),
  brainMetastases: inBrain,
  untreatedBrainMetastases: untreatedInBrain,
  recurrenceWithinYearOfAdjuvant: compare(measured(monthsSinceAdjuvant), '<=', amount(12, 'mo')),
};

const groups = ['favourable', 'intermediate', 'poor'] as const satisfies readonly RiskGroup[];

function possibleGroups(score: RiskScore, known: Known): readonly RiskGroup[] {
  return groups.filter(
    (group) => evaluate(inGroup(scores[score], group), known, definitions) !== 'false',
  );
}

function traitsOf(known: Known): Partial<Record<Trait, boolean>> {
  const settled = Object.entries(traits)
    .map(([trait, expression]) => [trait, evaluate(expression, known, definitions)] as const)
    .filter(([, truth]) => truth !== 'unknown');
  return Object.fromEntries(settled.map(([trait, truth]) => [trait, truth === 'true']));
}

function histologyOf(known: Known): Histology | undefined {
  return histology.values.find(
    ({ id }) => evaluate(is(histology, id), known, definitions) === 'true',
  )?.id;
}

function imdcFactorsOf(known: Known): number | undefined {
  const truths = imdcFactors().map((factor) => evaluate(factor, known, definitions));
  if (truths.includes('unknown')) return undefined;
  return truths.filter((truth) => truth === 'true').length;
}

/** What a patient's facts tell of a reader of trials; what they leave open stays unknown. Takes what `derive` knows. */
export function readerOf(known: Known): Reader {
  const type = histologyOf(known);
  const factors = imdcFactorsOf(known);
  const fitness = fitnessOf(known);
  return {
    ...traitsOf(known),
    ...(type === undefined ? {} : { histology: type }),
    risk: { imdc: possibleGroups('imdc', known), mskcc: possibleGroups('mskcc', known) },
    ...(fitness === undefined ? {} : { fitness }),
    ...(factors === undefined ? {} : { imdcFactors: factors }),
  };
}
