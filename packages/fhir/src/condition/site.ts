import type { Coding, TermValue } from '@renavigate/engine';
import type { Chart } from '../chart/chart.ts';
import { icd10, icd10cm, icdOf } from '../chart/codes.ts';
import type { Concept, RawCoding } from '../raw/concept.ts';

/** The places that are asked for. */
export function sitesIn({ terms, mapping }: Chart): readonly TermValue[] {
  const term = terms.find(({ id }) => id === mapping.sites?.term);
  return term?.kind === 'severalOf' ? term.values : [];
}

/** The places that a code of a metastasis stands for. */
export function sitesOf(code: Concept, chart: Chart): readonly string[] {
  return sitesIn(chart)
    .filter(({ codes = [] }) =>
      codes.some((known) => code.codings.some((each) => isSame(each, known))),
    )
    .map(({ id }) => id);
}

export function isMetastasisCode(code: Concept, chart: Chart): boolean {
  return sitesOf(code, chart).length > 0;
}

/**
 * WHO's ICD-10 and the American ICD-10-CM agree on the codes that both have, so that a code listed for one
 * holds in the other. A listed category of three characters (C77) holds for everything below it.
 */
function isSame(stated: RawCoding, known: Coding): boolean {
  if (known.system !== icd10cm && known.system !== icd10) {
    return stated.system === known.system && stated.code === known.code;
  }
  const [one, two] = [icdOf(stated), icdOf(known)];
  if (one === undefined || two === undefined) return false;
  return one === two || (two.length === 3 && one.startsWith(two));
}
