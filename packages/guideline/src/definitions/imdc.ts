import {
  amount,
  and,
  atLeast,
  type Classification,
  compare,
  measured,
  not,
  type Origin,
  yes,
} from '@renavigate/engine';
import { both, text } from '../text.ts';
import * as imdc from '../vocabulary/imdc.ts';

/** The six factors; each counts one. Calcium is corrected for albumin; limits are the laboratory's own. */
export const imdcFactors = [
  compare(measured(imdc.karnofsky), '<', amount(80, '{score}')),
  yes(imdc.systemicTherapyWithinOneYear),
  yes(imdc.haemoglobinBelowLimit),
  yes(imdc.calciumAboveLimit),
  yes(imdc.neutrophilsAboveLimit),
  yes(imdc.plateletsAboveLimit),
] as const;

/** Why the factors and groups are taken from outside an edition that only names the risk groups. */
export const imdcBasis = text(
  'The page names the IMDC groups and does not say how they are found. Factors and groups are those of Heng 2013 (Lancet Oncol, PMC4144042): none present, favourable; one or two, intermediate; three or more, poor.',
  'La page nomme les groupes IMDC et ne dit pas comment on les trouve. Les facteurs et les groupes sont ceux de Heng 2013 (Lancet Oncol, PMC4144042) : aucun, favorable ; un ou deux, intermédiaire ; trois ou plus, défavorable.',
);

/**
 * The IMDC (Heng) risk group. While factors are missing, the groups that are still possible are exactly
 * those whose bounds the count of present and unknown factors can reach.
 */
export function imdcRisk(origins: readonly Origin[]) {
  return {
    kind: 'classification',
    id: 'imdcRisk',
    label: both('IMDC risk group', 'Groupe de risque IMDC'),
    groups: [
      {
        id: 'favourable',
        label: both('favourable', 'favorable'),
        expression: not(atLeast(1, imdcFactors)),
      },
      {
        id: 'intermediate',
        label: both('intermediate', 'intermédiaire'),
        expression: and(atLeast(1, imdcFactors), not(atLeast(3, imdcFactors))),
      },
      { id: 'poor', label: both('poor', 'défavorable'), expression: atLeast(3, imdcFactors) },
    ],
    origins,
  } as const satisfies Classification;
}
