import {
  amount,
  and,
  compare,
  defined,
  type Expression,
  includes,
  inGroup,
  is,
  measured,
  or,
  type Text,
  yes,
} from '@renavigate/engine';
import { text } from '../../base/text.ts';
import { kidneyTumourPresent } from '../../terms/disease.ts';
import { histology } from '../../terms/histology.ts';
import { localStageT4WithoutMetastases } from '../../terms/kidney.ts';
import { metastatic } from '../../terms/spread.ts';
import type { Drug } from '../../vocabulary/drugs.ts';
import { linesOfTherapy } from '../../vocabulary/history.ts';
import { aimIsSymptomRelief, receivedDrugs } from '../../vocabulary/treatment.ts';
import { assumedFor, statedBy, type TableRow } from '../shared/table.ts';
import { checkpointInhibitorGiven, riskGroup, vegfDrugGiven } from './definitions.ts';

type Limits = Pick<TableRow, 'also' | 'footnotes'>;

/** What an item of a list says beside its treatment: words, and the conditions that they set. */
function limits(footnote: Text, ...conditions: readonly Expression[]): Limits {
  return { footnotes: [footnote], also: (row) => conditions.map((each) => statedBy(row, each)) };
}

/** Intermediate or poor risk. */
export const intermediateOrPoor = or(
  inGroup(riskGroup, 'intermediate'),
  inGroup(riskGroup, 'poor'),
);

/** Listed for intermediate or poor risk only. */
export const atHigherRisk = limits(
  text('for intermediate or poor risk', 'pour un risque intermédiaire ou mauvais'),
  intermediateOrPoor,
);

const hadAnyOf = (...drugs: readonly Drug[]) =>
  or(...drugs.map((drug) => includes(receivedDrugs, drug)));

/** Listed after one of four VEGF drugs. */
export const afterFour = limits(
  text(
    'after sunitinib, pazopanib, sorafenib or axitinib',
    'après le sunitinib, le pazopanib, le sorafénib ou l’axitinib',
  ),
  hadAnyOf('sunitinib', 'pazopanib', 'sorafenib', 'axitinib'),
);

/** Listed after one of five VEGF drugs. */
export const afterFive = limits(
  text(
    'after sunitinib, pazopanib, cabozantinib, axitinib or sorafenib',
    'après le sunitinib, le pazopanib, le cabozantinib, l’axitinib ou le sorafénib',
  ),
  hadAnyOf('sunitinib', 'pazopanib', 'cabozantinib', 'axitinib', 'sorafenib'),
);

/** Listed after sunitinib or sorafenib. */
export const afterTwo = limits(
  text('after sunitinib or sorafenib', 'après le sunitinib ou le sorafénib'),
  hadAnyOf('sunitinib', 'sorafenib'),
);

const count = (lines: number) => amount(lines, '{count}');

/** Listed for clear cell cancer after one to three lines with both kinds of drugs. */
export const afterBoth = limits(
  text(
    'for clear cell cancer after one to three lines with both a checkpoint inhibitor and a VEGF drug',
    'pour un cancer à cellules claires après une à trois lignes comprenant un inhibiteur de points de contrôle et un médicament contre le VEGF',
  ),
  is(histology, 'clearCell'),
  and(
    compare(measured(linesOfTherapy), '>=', count(1)),
    compare(measured(linesOfTherapy), '<=', count(3)),
  ),
  defined(checkpointInhibitorGiven),
  defined(vegfDrugGiven),
);

/** Listed to ease symptoms. */
export const palliative = limits(
  text('this is to ease symptoms', 'c’est pour soulager les symptômes'),
  yes(aimIsSymptomRelief),
);

/** Surgery on a kidney: the item says for whom, and a tumour must be there. */
function kidneySurgery(footnote: Text, ...conditions: readonly Expression[]): Limits {
  const kidneyInPlace = text(
    'The surgery removes a kidney with cancer in it, so one must be there.',
    'La chirurgie enlève un rein atteint ; il doit donc être là.',
  );
  return {
    footnotes: [footnote],
    also: (row) => [
      ...conditions.map((each) => statedBy(row, each)),
      assumedFor(row, yes(kidneyTumourPresent), kidneyInPlace),
    ],
  };
}

/** Listed for stage T4, M0. */
export const t4 = kidneySurgery(
  text('for stage T4, M0', 'pour le stade T4, M0'),
  yes(localStageT4WithoutMetastases),
);

/** Listed for any T, M1, at good risk. */
export const goodRisk = kidneySurgery(
  text('for any T, with M1 and good risk', 'pour tout T, avec M1 et un bon risque'),
  yes(metastatic),
  inGroup(riskGroup, 'favourable'),
);

/** Said beside tivozanib; the list itself sets the same limit. */
export const twoOrMore = {
  footnotes: [
    text(
      'approved in the United States after two or more earlier systemic therapies',
      'approuvé aux États-Unis après deux traitements systémiques ou plus',
    ),
  ],
};

/** Said beside interleukin-2: the option held is the high dose. */
export const asInterleukin2 = {
  footnotes: [text('as “interleukin-2”, without a dose', 'comme « interleukine-2 », sans dose')],
};

/** Said beside bevacizumab. */
export const withInterferon = {
  footnotes: [text('with or without interferon alfa', 'avec ou sans interféron alfa')],
};
