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
  not,
  or,
  type Text,
  yes,
} from '@renavigate/engine';
import { text } from '../../text.ts';
import { kidneyTumourPresent } from '../../vocabulary/disease.ts';
import type { Drug } from '../../vocabulary/drugs.ts';
import { histology } from '../../vocabulary/histology.ts';
import { linesOfTherapy } from '../../vocabulary/history.ts';
import { localStageT4WithoutMetastases } from '../../vocabulary/kidney.ts';
import { metastatic } from '../../vocabulary/spread.ts';
import { aimIsSymptomRelief, receivedDrugs } from '../../vocabulary/treatment.ts';
import { assumedFor, type Cell, statedBy, type TableRow } from '../table.ts';
import {
  checkpointInhibitorGiven,
  riskGroup,
  thirdLineOrLater,
  untreated,
  vegfDrugGiven,
} from './definitions.ts';

/** The summary puts the members of its lists in no order of preference. */
export const listed = {
  id: 'listed',
  words: text('listed, in no order', 'dans la liste, sans ordre'),
};

const firstLine: Cell = {
  label: text('First-line list', 'Liste de première intention'),
  conditions: (row) => [statedBy(row, defined(untreated))],
};
const secondLine: Cell = {
  label: text('Second-line list', 'Liste de deuxième intention'),
  conditions: (row) => [
    assumedFor(
      row,
      not(defined(untreated)),
      text(
        'The list is headed second-line therapy. We read it for anyone with earlier drug treatment, since the third- and fourth-line list takes its drugs in again.',
        'La liste a pour titre traitement de deuxième intention. Nous la lisons pour toute personne déjà traitée par médicaments, car la liste de troisième et de quatrième intention reprend ses médicaments.',
      ),
    ),
  ],
};
const thirdLine: Cell = {
  label: text('Third- and fourth-line list', 'Liste de troisième et de quatrième intention'),
  conditions: (row) => [statedBy(row, defined(thirdLineOrLater))],
};

type Limits = Pick<TableRow, 'also' | 'footnotes'>;

/** What an item of a list says beside its treatment: words, and the conditions that they set. */
function limits(footnote: Text, ...conditions: readonly Expression[]): Limits {
  return { footnotes: [footnote], also: (row) => conditions.map((each) => statedBy(row, each)) };
}

export const intermediateOrPoor = or(
  inGroup(riskGroup, 'intermediate'),
  inGroup(riskGroup, 'poor'),
);

const atHigherRisk = limits(
  text('for intermediate or poor risk', 'pour un risque intermédiaire ou mauvais'),
  intermediateOrPoor,
);

const hadAnyOf = (...drugs: readonly Drug[]) =>
  or(...drugs.map((drug) => includes(receivedDrugs, drug)));

const afterFour = limits(
  text(
    'after sunitinib, pazopanib, sorafenib or axitinib',
    'après le sunitinib, le pazopanib, le sorafénib ou l’axitinib',
  ),
  hadAnyOf('sunitinib', 'pazopanib', 'sorafenib', 'axitinib'),
);
const afterFive = limits(
  text(
    'after sunitinib, pazopanib, cabozantinib, axitinib or sorafenib',
    'après le sunitinib, le pazopanib, le cabozantinib, l’axitinib ou le sorafénib',
  ),
  hadAnyOf('sunitinib', 'pazopanib', 'cabozantinib', 'axitinib', 'sorafenib'),
);
const afterTwo = limits(
  text('after sunitinib or sorafenib', 'après le sunitinib ou le sorafénib'),
  hadAnyOf('sunitinib', 'sorafenib'),
);

const count = (lines: number) => amount(lines, '{count}');
const afterBoth = limits(
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

const palliative = limits(
  text('to ease symptoms', 'pour soulager les symptômes'),
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

const t4 = kidneySurgery(
  text('for stage T4, M0', 'pour le stade T4, M0'),
  yes(localStageT4WithoutMetastases),
);
const goodRisk = kidneySurgery(
  text('for any T, M1, good risk', 'pour tout T, M1, bon risque'),
  yes(metastatic),
  inGroup(riskGroup, 'favourable'),
);
const twoOrMore = {
  footnotes: [
    text(
      'approved in the United States after two or more earlier systemic therapies',
      'approuvé aux États-Unis après deux traitements systémiques ou plus',
    ),
  ],
};
const asInterleukin2 = {
  footnotes: [text('as “interleukin-2”, without a dose', 'comme « interleukine-2 », sans dose')],
};
const withInterferon = {
  footnotes: [text('with or without interferon alfa', 'avec ou sans interféron alfa')],
};

/** The first-line list. */
export const firstLineRows: readonly TableRow[] = [
  {
    id: 'PDQ25-001',
    cell: firstLine,
    option: 'nivolumabIpilimumab',
    words: listed,
    ...atHigherRisk,
  },
  { id: 'PDQ25-002', cell: firstLine, option: 'pembrolizumabAxitinib', words: listed },
  { id: 'PDQ25-003', cell: firstLine, option: 'lenvatinibPembrolizumab', words: listed },
  { id: 'PDQ25-004', cell: firstLine, option: 'nivolumabCabozantinib', words: listed },
  { id: 'PDQ25-005', cell: firstLine, option: 'radicalNephrectomy', words: listed, ...t4 },
  {
    id: 'PDQ25-006',
    cell: firstLine,
    option: 'cytoreductiveNephrectomy',
    words: listed,
    ...goodRisk,
  },
  { id: 'PDQ25-007', cell: firstLine, option: 'cabozantinib', words: listed, ...atHigherRisk },
  { id: 'PDQ25-008', cell: firstLine, option: 'avelumabAxitinib', words: listed },
  { id: 'PDQ25-009', cell: firstLine, option: 'sunitinib', words: listed },
  { id: 'PDQ25-010', cell: firstLine, option: 'interferonAlfa', words: listed },
  {
    id: 'PDQ25-011',
    cell: firstLine,
    option: 'highDoseInterleukin2',
    words: listed,
    ...asInterleukin2,
  },
  { id: 'PDQ25-012', cell: firstLine, option: 'externalRadiation', words: listed, ...palliative },
];

/** The second-line list. */
export const secondLineRows: readonly TableRow[] = [
  { id: 'PDQ25-013', cell: secondLine, option: 'nivolumab', words: listed, ...afterFour },
  {
    id: 'PDQ25-014',
    cell: secondLine,
    option: 'lenvatinibEverolimus',
    words: listed,
    ...afterFive,
  },
  { id: 'PDQ25-015', cell: secondLine, option: 'cabozantinib', words: listed, ...afterFour },
  { id: 'PDQ25-016', cell: secondLine, option: 'belzutifan', words: listed, ...afterBoth },
  { id: 'PDQ25-017', cell: secondLine, option: 'externalRadiation', words: listed, ...palliative },
];

/** The third- and fourth-line list, but for its last item, which names no drug. */
export const thirdLineRows: readonly TableRow[] = [
  { id: 'PDQ25-018', cell: thirdLine, option: 'tivozanib', words: listed, ...twoOrMore },
  { id: 'PDQ25-019', cell: thirdLine, option: 'pazopanib', words: listed },
  { id: 'PDQ25-020', cell: thirdLine, option: 'sorafenib', words: listed },
  { id: 'PDQ25-021', cell: thirdLine, option: 'temsirolimus', words: listed },
  { id: 'PDQ25-022', cell: thirdLine, option: 'bevacizumab', words: listed, ...withInterferon },
  { id: 'PDQ25-023', cell: thirdLine, option: 'axitinib', words: listed },
  { id: 'PDQ25-024', cell: thirdLine, option: 'everolimus', words: listed, ...afterTwo },
];

/** Every item of the three lists that names its treatment. */
export const rows = [...firstLineRows, ...secondLineRows, ...thirdLineRows];
