import { text } from '../../base/text.ts';
import {
  laterCells,
  notUsed,
  notYetApproved,
  option,
  preferred,
  untreatedCells,
} from '../shared/kcrnc-cells.ts';
import type { Cell, TableRow } from '../shared/table.ts';
import { named } from './definitions.ts';

const { favourable, intermediateOrPoor } = untreatedCells(named);
const { afterVegf, afterCheckpointInhibitor, afterBoth } = laterCells(named);

const everyone: Cell = {
  label: text('For everyone in the table', 'Pour toutes les personnes du tableau'),
  conditions: () => [],
};

const encouraged = {
  id: 'encouraged',
  words: text('strongly encouraged', 'fortement encouragé'),
};

/** The asterisk. */
const asterisk = [notYetApproved('2021')];

/** Table 1, line by line. */
export const rows: readonly TableRow[] = [
  { id: 'KC21-001', cell: favourable, option: 'pembrolizumabAxitinib', words: preferred },
  {
    id: 'KC21-002',
    cell: favourable,
    option: 'nivolumabCabozantinib',
    words: preferred,
    footnotes: asterisk,
  },
  {
    id: 'KC21-003',
    cell: favourable,
    option: 'lenvatinibPembrolizumab',
    words: preferred,
    footnotes: asterisk,
  },
  { id: 'KC21-004', cell: favourable, option: 'sunitinib', words: option },
  { id: 'KC21-005', cell: favourable, option: 'pazopanib', words: option },
  {
    id: 'KC21-006',
    cell: favourable,
    option: 'avelumabAxitinib',
    words: option,
    footnotes: asterisk,
  },
  { id: 'KC21-007', cell: favourable, option: 'activeSurveillance', words: option },
  { id: 'KC21-008', cell: intermediateOrPoor, option: 'nivolumabIpilimumab', words: preferred },
  { id: 'KC21-009', cell: intermediateOrPoor, option: 'pembrolizumabAxitinib', words: preferred },
  {
    id: 'KC21-010',
    cell: intermediateOrPoor,
    option: 'nivolumabCabozantinib',
    words: preferred,
    footnotes: asterisk,
  },
  {
    id: 'KC21-011',
    cell: intermediateOrPoor,
    option: 'lenvatinibPembrolizumab',
    words: preferred,
    footnotes: asterisk,
  },
  { id: 'KC21-012', cell: intermediateOrPoor, option: 'sunitinib', words: option },
  { id: 'KC21-013', cell: intermediateOrPoor, option: 'pazopanib', words: option },
  { id: 'KC21-014', cell: intermediateOrPoor, option: 'cabozantinib', words: option },
  {
    id: 'KC21-015',
    cell: intermediateOrPoor,
    option: 'avelumabAxitinib',
    words: option,
    footnotes: asterisk,
  },
  { id: 'KC21-016', cell: intermediateOrPoor, option: 'activeSurveillance', words: option },
  { id: 'KC21-017', cell: afterVegf, option: 'nivolumab', words: preferred },
  { id: 'KC21-018', cell: afterVegf, option: 'cabozantinib', words: preferred },
  { id: 'KC21-019', cell: afterVegf, option: 'lenvatinibEverolimus', words: option },
  { id: 'KC21-020', cell: afterVegf, option: 'axitinib', words: option },
  { id: 'KC21-021', cell: afterVegf, option: 'everolimus', words: option },
  { id: 'KC21-022', cell: afterCheckpointInhibitor, option: 'axitinib', words: option },
  {
    id: 'KC21-023',
    cell: afterCheckpointInhibitor,
    option: 'cabozantinib',
    words: option,
    footnotes: asterisk,
  },
  {
    id: 'KC21-024',
    cell: afterCheckpointInhibitor,
    option: 'lenvatinibEverolimus',
    words: option,
    footnotes: asterisk,
  },
  { id: 'KC21-025', cell: afterCheckpointInhibitor, option: 'pazopanib', words: option },
  { id: 'KC21-026', cell: afterCheckpointInhibitor, option: 'sunitinib', words: option },
  {
    id: 'KC21-027',
    cell: afterBoth,
    option: 'axitinib',
    words: option,
    ...notUsed('axitinib'),
  },
  {
    id: 'KC21-028',
    cell: afterBoth,
    option: 'cabozantinib',
    words: option,
    ...notUsed('cabozantinib'),
  },
  {
    id: 'KC21-029',
    cell: afterBoth,
    option: 'lenvatinibEverolimus',
    words: option,
    ...notUsed('lenvatinibEverolimus'),
  },
  {
    id: 'KC21-030',
    cell: afterBoth,
    option: 'pazopanib',
    words: option,
    ...notUsed('pazopanib'),
  },
  {
    id: 'KC21-031',
    cell: afterBoth,
    option: 'sunitinib',
    words: option,
    ...notUsed('sunitinib'),
  },
  { id: 'KC21-032', cell: everyone, option: 'clinicalTrial', words: encouraged },
];
