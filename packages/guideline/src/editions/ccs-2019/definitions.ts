import type { ConditionDefinition } from '@renavigate/engine';
import { both, text } from '../../base/text.ts';
import { ecogBasis, imdcBasis, imdcRisk } from '../../definitions/imdc.ts';
import { includesKind, vegfDrugs } from '../../vocabulary/drug-classes.ts';
import { listOfDrugs } from '../../vocabulary/drug-list.ts';
import type { Drug } from '../../vocabulary/drugs.ts';
import { progressedOn, receivedDrugs } from '../../vocabulary/treatment.ts';
import { cite } from './statements.ts';

/** The drugs that the page itself names: five as examples, one apart. */
const onThePage: readonly string[] = [
  'sorafenib',
  'pazopanib',
  'axitinib',
  'sunitinib',
  'cabozantinib',
  'lenvatinib',
] satisfies readonly Drug[];
const others = listOfDrugs(vegfDrugs.filter((drug) => !onThePage.includes(drug)));
const alsoCounted = text(
  `The page names five VEGF drugs as examples. We also count lenvatinib (the page lists it apart; it acts on the VEGF receptor too), ${others.en}.`,
  `La page nomme cinq médicaments contre le VEGF à titre d’exemples. Nous comptons aussi le lenvatinib (la page le met à part ; il agit aussi sur le récepteur du VEGF), ${others.fr}.`,
);

const vegfOrigins = [
  {
    kind: 'stated',
    statements: cite('CCS19-012', 'CCS19-013', 'CCS19-014', 'CCS19-015', 'CCS19-016'),
  },
  {
    kind: 'assumed',
    because: alsoCounted,
    statements: cite('CCS19-011', 'CCS19-023'),
  },
] as const;

export const vegfDrugGiven = {
  kind: 'condition',
  id: 'vegfDrugGiven',
  label: both('A VEGF drug was given', 'Un médicament contre le VEGF a été donné'),
  expression: includesKind(receivedDrugs, 'vegf'),
  origins: vegfOrigins,
} as const satisfies ConditionDefinition;

export const vegfDrugStoppedWorking = {
  kind: 'condition',
  id: 'vegfDrugStoppedWorking',
  label: both(
    'The cancer no longer responds to a VEGF drug',
    'Le cancer ne répond plus à un médicament contre le VEGF',
  ),
  expression: includesKind(progressedOn, 'vegf'),
  origins: [
    ...vegfOrigins,
    {
      kind: 'assumed',
      because: text(
        'The page says the cancer no longer responds; we take growth of the cancer while on the drug as that.',
        'La page dit que le cancer ne répond plus ; nous lisons par là que le cancer a grossi pendant le traitement.',
      ),
      statements: cite('CCS19-043'),
    },
  ],
} as const satisfies ConditionDefinition;

export const riskGroup = imdcRisk([
  { kind: 'stated', statements: cite('CCS19-044') },
  { kind: 'assumed', because: imdcBasis, statements: cite('CCS19-044') },
  { kind: 'assumed', because: ecogBasis, statements: cite('CCS19-044') },
]);

export const definitions = [vegfDrugGiven, vegfDrugStoppedWorking, riskGroup] as const;
