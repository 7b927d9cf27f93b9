import { text } from '../../base/text.ts';
import type { TableRow } from '../shared/table.ts';
import { firstLine, secondLine, secondLineRadiation, thirdLine } from './cells.ts';
import {
  afterBoth,
  afterFive,
  afterFour,
  afterTwo,
  asInterleukin2,
  atHigherRisk,
  goodRisk,
  palliative,
  t4,
  twoOrMore,
  withInterferon,
} from './limits.ts';

/** The summary puts the members of its lists in no order of preference. */
export const listed = {
  id: 'listed',
  words: text('listed, in no order', 'dans la liste, sans ordre'),
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
  {
    id: 'PDQ25-017',
    cell: secondLineRadiation,
    option: 'externalRadiation',
    words: listed,
    ...palliative,
  },
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
