import type { Text } from '@renavigate/engine';
import { text } from '../../base/text.ts';
import type { CatalogueOption } from '../../options/catalogue.ts';
import {
  laterCells,
  notUsed,
  notYetApproved,
  option,
  preferred,
  untreatedCells,
} from '../shared/kcrnc-cells.ts';
import type { Cell, RankWords, TableRow } from '../shared/table.ts';
import { named } from './definitions.ts';

const { favourable, intermediateOrPoor } = untreatedCells(named);
const { afterVegf, afterCheckpointInhibitor, afterBoth } = laterCells(named);

const notApproved = notYetApproved('2019');
const untilApproved = {
  favourable: text(
    'until it is approved, sunitinib or pazopanib is preferred',
    'jusqu’à son approbation, le sunitinib ou le pazopanib est préféré',
  ),
  intermediateOrPoor: text(
    'until it is approved, nivolumab with ipilimumab is preferred',
    'jusqu’à son approbation, le nivolumab avec ipilimumab est préféré',
  ),
};
const preferredUntil = text(
  'preferred until pembrolizumab with axitinib is approved in Canada',
  'il est préféré jusqu’à ce que le pembrolizumab avec axitinib soit approuvé au Canada',
);
const survivalNotMature = text(
  'overall survival results not yet mature',
  'les résultats de survie globale ne sont pas encore matures',
);
const notRandomized = text(
  'not from a randomized controlled trial',
  'cela ne vient pas d’un essai comparatif à répartition aléatoire',
);
const approvedAfterVegf = text(
  'marked in 2019 as approved in Canada only after one VEGF drug',
  'indiqué en 2019 comme approuvé au Canada seulement après un médicament contre le VEGF',
);
const watchTheLiver = text(
  'watch closely for harm to the liver in the first 12 weeks',
  'surveiller de près le foie pendant les 12 premières semaines',
);

/** A line for people without drug treatment. */
function first(
  id: string,
  cell: Cell,
  option: CatalogueOption,
  words: RankWords,
  ...footnotes: readonly Text[]
): TableRow {
  return { id, cell, option, words, footnotes };
}

/** A line for the second line or later. All of them bear the mark “if not previously used”. */
function later(
  id: string,
  cell: Cell,
  option: CatalogueOption,
  words: RankWords,
  ...footnotes: readonly Text[]
): TableRow {
  const mark = notUsed(option);
  return { id, cell, option, words, ...mark, footnotes: [...mark.footnotes, ...footnotes] };
}

/** Table 2, line by line. Its first line is KC19-002: KC19-001 is what the edition of 2021 tells of this one. */
export const rows: readonly TableRow[] = [
  first(
    'KC19-002',
    favourable,
    'pembrolizumabAxitinib',
    preferred,
    notApproved,
    untilApproved.favourable,
  ),
  first('KC19-003', favourable, 'sunitinib', option, preferredUntil),
  first('KC19-004', favourable, 'pazopanib', option, preferredUntil),
  first('KC19-005', favourable, 'avelumabAxitinib', option, survivalNotMature),
  first('KC19-006', favourable, 'highDoseInterleukin2', option, notRandomized),
  first('KC19-007', favourable, 'activeSurveillance', option),
  first('KC19-008', intermediateOrPoor, 'nivolumabIpilimumab', preferred),
  first(
    'KC19-009',
    intermediateOrPoor,
    'pembrolizumabAxitinib',
    preferred,
    notApproved,
    untilApproved.intermediateOrPoor,
  ),
  first('KC19-010', intermediateOrPoor, 'sunitinib', option),
  first('KC19-011', intermediateOrPoor, 'pazopanib', option),
  first('KC19-012', intermediateOrPoor, 'avelumabAxitinib', option, notApproved, survivalNotMature),
  first('KC19-013', intermediateOrPoor, 'cabozantinib', option),
  first('KC19-014', intermediateOrPoor, 'activeSurveillance', option),
  later('KC19-015', afterCheckpointInhibitor, 'cabozantinib', preferred, approvedAfterVegf),
  later('KC19-016', afterCheckpointInhibitor, 'axitinib', preferred, approvedAfterVegf),
  later('KC19-017', afterCheckpointInhibitor, 'sunitinib', option),
  later('KC19-018', afterCheckpointInhibitor, 'pazopanib', option, watchTheLiver),
  later('KC19-019', afterCheckpointInhibitor, 'lenvatinibEverolimus', option, approvedAfterVegf),
  later('KC19-020', afterVegf, 'nivolumab', preferred),
  later('KC19-021', afterVegf, 'cabozantinib', preferred),
  later('KC19-022', afterVegf, 'lenvatinibEverolimus', option),
  later('KC19-023', afterVegf, 'everolimus', option),
  later('KC19-024', afterVegf, 'axitinib', option),
  later('KC19-025', afterBoth, 'cabozantinib', preferred),
  later('KC19-026', afterBoth, 'sunitinib', option),
  later('KC19-027', afterBoth, 'pazopanib', option),
  later('KC19-028', afterBoth, 'axitinib', option, notApproved),
  later('KC19-029', afterBoth, 'lenvatinibEverolimus', option),
  later('KC19-030', afterBoth, 'everolimus', option),
];
