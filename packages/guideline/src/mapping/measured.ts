import type { LaboratoryMapping, MeasuredMapping } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { ecog } from '../terms/fitness.ts';
import * as imdc from '../terms/imdc.ts';
import { ldh, ldhUpperLimit } from '../terms/mskcc.ts';

const laboratory: readonly LaboratoryMapping[] = [
  {
    term: imdc.haemoglobin.id,
    limit: {
      term: imdc.haemoglobinLowerLimit.id,
      bound: 'low',
      flag: imdc.haemoglobinBelowLimit.id,
    },
  },
  {
    term: imdc.neutrophils.id,
    limit: {
      term: imdc.neutrophilsUpperLimit.id,
      bound: 'high',
      flag: imdc.neutrophilsAboveLimit.id,
    },
  },
  {
    term: imdc.platelets.id,
    limit: { term: imdc.plateletsUpperLimit.id, bound: 'high', flag: imdc.plateletsAboveLimit.id },
  },
  // The laboratory's own mark answers nothing here: LDH is multiplied, total calcium is corrected first.
  { term: ldh.id, limit: { term: ldhUpperLimit.id, bound: 'high' } },
  { term: imdc.calcium.id, limit: { term: imdc.calciumUpperLimit.id, bound: 'high' } },
];

export const measured: MeasuredMapping = {
  laboratory,
  // Calcium is corrected by the albumin of the same sample; one from more than a week away is another state.
  correction: {
    value: imdc.calcium.id,
    name: text('calcium', 'calcium'),
    by: imdc.albumin.id,
    withinDays: 7,
    fix: text(
      'Give the albumin of the same blood test as the calcium.',
      'Donnez l’albumine de la même prise de sang que le calcium.',
    ),
  },
  // Published tables agree on this border alone: Karnofsky below 80 is ECOG 2 or more.
  performance: [
    { term: imdc.karnofsky.id, poor: 'below', border: 80 },
    { term: ecog.id, poor: 'from', border: 2 },
  ],
  // Forms of one name do not all count alike: some take calcium against a limit of their own.
  riskScores: {
    called: [
      ...['imdc', 'heng', 'mskcc', 'motzer', 'international metastatic rcc database'],
      'international metastatic renal cell carcinoma database',
    ],
    instead: text(
      'Give the values: Karnofsky, the time from diagnosis to the first drug, haemoglobin, calcium with albumin, neutrophils and platelets, each with the limit of the laboratory.',
      'Donnez les valeurs : Karnofsky, le temps entre le diagnostic et le premier médicament, l’hémoglobine, le calcium avec l’albumine, les neutrophiles et les plaquettes, avec les limites du laboratoire.',
    ),
  },
};
