import {
  and,
  defined,
  type Expression,
  includes,
  inGroup,
  not,
  or,
  type Text,
} from '@renavigate/engine';
import { text } from '../../base/text.ts';
import { ecogBasis, imdcBasis, imdcRisk } from '../../definitions/imdc.ts';
import {
  adjuvantBasis,
  checkpointInhibitorBasis,
  priorCheckpointInhibitor,
  priorVegf,
  untreatedForAdvanced,
  vegfBasis,
} from '../../definitions/prior-therapy.ts';
import type { CatalogueOption } from '../../options/catalogue.ts';
import { drugsOf } from '../../options/drugs-of.ts';
import { receivedDrugs } from '../../vocabulary/treatment.ts';
import { assumedFor, type Cell, statedBy, type TableRow } from './table.ts';

/**
 * What the KCRNC tables of 2019 and 2021 share: both are divided by earlier treatment and IMDC group, and speak of
 * “preferred” and “option”. Takes the lines of a table that first name the untreated, and those after treatment.
 */
export function kcrncDefinitions(untreatedRows: readonly string[], laterRows: readonly string[]) {
  const stated = (statements: readonly string[]) => ({ kind: 'stated', statements }) as const;
  const assumed = (because: Text, statements: readonly string[]) =>
    ({ kind: 'assumed', because, statements }) as const;
  return {
    untreated: untreatedForAdvanced([stated(untreatedRows), assumed(adjuvantBasis, untreatedRows)]),
    vegfDrugGiven: priorVegf([stated(laterRows), assumed(vegfBasis, laterRows)]),
    checkpointInhibitorGiven: priorCheckpointInhibitor([
      stated(laterRows),
      assumed(checkpointInhibitorBasis, laterRows),
      assumed(adjuvantBasis, laterRows),
    ]),
    riskGroup: imdcRisk([
      stated(untreatedRows),
      assumed(imdcBasis, untreatedRows),
      assumed(ecogBasis, untreatedRows),
    ]),
  };
}

type KcrncDefinitions = ReturnType<typeof kcrncDefinitions>;

function cell(label: Text, ...conditions: readonly Expression[]): Cell {
  return { label, conditions: (row) => conditions.map((each) => statedBy(row, each)) };
}

/** The two parts of a KCRNC table for people without drug treatment. */
export function untreatedCells({ untreated, riskGroup }: KcrncDefinitions) {
  return {
    favourable: cell(
      text(
        'No drug treatment yet, and the risk is favourable',
        'Il n’y a pas encore eu de médicament. Le risque est favorable',
      ),
      defined(untreated),
      inGroup(riskGroup, 'favourable'),
    ),
    intermediateOrPoor: cell(
      text(
        'No drug treatment yet, and the risk is intermediate or poor',
        'Il n’y a pas encore eu de médicament. Le risque est intermédiaire ou défavorable',
      ),
      defined(untreated),
      or(inGroup(riskGroup, 'intermediate'), inGroup(riskGroup, 'poor')),
    ),
  };
}

/** The three parts of a KCRNC table for the second line and later: they leave nobody in two of them. */
export function laterCells({
  untreated,
  vegfDrugGiven,
  checkpointInhibitorGiven,
}: KcrncDefinitions) {
  const later = not(defined(untreated));
  const vegf = defined(vegfDrugGiven);
  const checkpointInhibitor = defined(checkpointInhibitorGiven);
  return {
    afterVegf: cell(
      text(
        'Second line or later, after a VEGF drug without a checkpoint inhibitor',
        'Deuxième intention ou plus. Il y a eu un médicament contre le VEGF, mais pas d’inhibiteur de points de contrôle',
      ),
      later,
      and(vegf, not(checkpointInhibitor)),
    ),
    afterCheckpointInhibitor: cell(
      text(
        'Second line or later, after a checkpoint inhibitor without a VEGF drug',
        'Deuxième intention ou plus. Il y a eu un inhibiteur de points de contrôle, mais pas de médicament contre le VEGF',
      ),
      later,
      and(not(vegf), checkpointInhibitor),
    ),
    afterBoth: cell(
      text(
        'Second line or later, after a VEGF drug and a checkpoint inhibitor',
        'Deuxième intention ou plus. Il y a eu un médicament contre le VEGF et un inhibiteur de points de contrôle',
      ),
      later,
      and(vegf, checkpointInhibitor),
    ),
  };
}

/** The firmer of the two words of the tables. */
export const preferred = {
  id: 'preferred',
  words: text('preferred', 'choix préféré'),
  rank: 1,
} as const;

/** The other word. */
export const option = { id: 'option', words: text('an option', 'une option'), rank: 2 } as const;

/** The asterisk, of its year. What has been approved since stands with the approvals, apart from an edition. */
export function notYetApproved(year: '2019' | '2021'): Text {
  return text(
    `marked in ${year} as not yet approved in Canada for this use`,
    `indiqué en ${year} comme pas encore approuvé au Canada pour cet usage`,
  );
}

const ifNotUsed = text('only if not used before', 'seulement s’il n’a pas servi avant');

const pairUsed = text(
  'The table says “if not previously used” of the pair. We read it as: not if both drugs were given before.',
  'Le tableau dit « s’il n’a pas déjà été utilisé » de la paire. Nous lisons : pas si les deux médicaments ont déjà été donnés.',
);

/** The mark “if not previously used”, for one option: its footnote, and the condition that it sets. */
export function notUsed(option: CatalogueOption): Required<Pick<TableRow, 'also' | 'footnotes'>> {
  const drugs = drugsOf[option].map((drug) => includes(receivedDrugs, drug));
  const unused = not(and(...drugs));
  return {
    footnotes: [ifNotUsed],
    also: (row) => [drugs.length === 1 ? statedBy(row, unused) : assumedFor(row, unused, pairUsed)],
  };
}
