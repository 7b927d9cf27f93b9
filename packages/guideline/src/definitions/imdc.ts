import { type Classification, type Origin, type Term, yes } from '@renavigate/engine';
import { both, text } from '../base/text.ts';
import { ecog, poorPerformanceStatus } from '../terms/fitness.ts';
import * as imdc from '../terms/imdc.ts';
import { riskGroups } from './risk-groups.ts';

/** What an edition holds that names the IMDC groups: the factors, and the values that they are told from. */
export const imdcTerms: readonly Term[] = [poorPerformanceStatus, ecog, ...Object.values(imdc)];

/** The six factors; each counts one. Calcium is corrected for albumin; limits are the laboratory's own. */
export function imdcFactors() {
  return [
    yes(poorPerformanceStatus),
    yes(imdc.systemicTherapyWithinOneYear),
    yes(imdc.haemoglobinBelowLimit),
    yes(imdc.calciumAboveLimit),
    yes(imdc.neutrophilsAboveLimit),
    yes(imdc.plateletsAboveLimit),
  ] as const;
}

/** Why the factors and groups are taken from outside an edition that only names the risk groups. */
export const imdcBasis = text(
  'The source names the IMDC groups and does not say how they are found. Factors and groups are those of Heng 2013 (Lancet Oncol, PMC4144042). With no factor, risk is favourable. With one or two, it is intermediate. With three or more, it is poor.',
  'La source nomme les groupes IMDC et ne dit pas comment on les trouve. Les facteurs et les groupes sont ceux de Heng 2013 (Lancet Oncol, PMC4144042). Sans aucun facteur, le risque est favorable. Avec un ou deux, il est intermédiaire. Avec trois ou plus, il est défavorable.',
);

/** Why an ECOG score may stand in for Karnofsky: an assumption, for an edition that holds both. */
export const ecogBasis = text(
  'When only the ECOG score is known, we read 0 or 1 as Karnofsky 80 or more, and 2 to 4 as below 80. Three studies of paired scores agree on that border; about one conversion in five is off by a step.',
  'Quand seul le score ECOG est connu, nous lisons 0 ou 1 comme un Karnofsky de 80 ou plus, et 2 à 4 comme un Karnofsky sous 80. Trois études de scores appariés s’accordent sur cette limite ; environ une conversion sur cinq se trompe d’un cran.',
);

/** The IMDC (Heng) risk group, with every group that missing factors still allow. */
export function imdcRisk(origins: readonly Origin[]) {
  return {
    kind: 'classification',
    id: 'imdcRisk',
    label: both('IMDC risk group', 'Groupe de risque IMDC'),
    groups: riskGroups(imdcFactors()),
    origins,
  } as const satisfies Classification;
}
