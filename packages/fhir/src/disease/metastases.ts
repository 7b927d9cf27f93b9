import type { Chart } from '../chart.ts';
import { icdIn, secondaryAnySite } from '../codes.ts';
import { type Dated, dateAt, dateIfAny } from '../dated.ts';
import { type Concept, isOneOf } from '../raw/concept.ts';
import { isAfter, type PartialDate } from '../raw/date.ts';
import type { ClassifiedCondition } from './classify.ts';
import { sitesOf } from './site.ts';

/** A confirmed metastasis of the record, or one that was there once. */
export interface Metastasis {
  readonly place: string;
  readonly code: Concept;
  readonly isOver: boolean;
  /** The values of the term `sites` that its code stands for. */
  readonly sites: readonly string[];
  /** In another organ for certain: not in a lymph node, and not where the kidney is or was. */
  readonly isDistant: boolean;
  /** When it began. */
  readonly onset: Dated;
  /** A day on which it was there already: its first, or else the day when it was recorded. */
  readonly knownBy: PartialDate | undefined;
}

/** The confirmed metastases, those that are over among them. */
export function metastasesOf(
  chart: Chart,
  conditions: readonly ClassifiedCondition[],
): readonly Metastasis[] {
  return conditions
    .filter(({ kind, confirmed }) => kind === 'secondary' && confirmed)
    .map(({ resource, code, status }) => {
      const onset = dateAt(chart, resource, ['onsetDateTime', 'onsetPeriod.start']);
      const sites = sitesOf(code, chart.terms);
      const recorded = onset.kind === 'none' ? dateAt(chart, resource, ['recordedDate']) : onset;
      return {
        place: resource.place,
        code,
        isOver: status === 'over',
        sites,
        isDistant: isDistant(code, sites),
        onset,
        knownBy: dateIfAny(recorded),
      };
    });
}

/** Lymph nodes may be those of the kidney; these places may be where the kidney is or was. */
const mayBeNear = new Set(['lymphNodes', 'kidneyArea']);

/**
 * ICD's C78 and C79 are metastases in organs, of which C78.6 (retroperitoneum), C79.0 (kidney) and C79.1
 * (urinary organs) may lie where the kidney was. Its C77 is lymph nodes.
 */
function isDistant(code: Concept, sites: readonly string[]): boolean {
  const icd = icdIn(code);
  if (icd.some((each) => /^(C77|C786|C790|C791)/.test(each))) return false;
  if (icd.some((each) => /^C7[89]/.test(each))) return true;
  if (sites.length > 0) return sites.every((site) => !mayBeNear.has(site));
  return isOneOf(code, secondaryAnySite);
}

/** Whether all of them certainly began after a day: one without a date may have been there before. */
export function allBeganAfter(metastases: readonly Metastasis[], day: PartialDate): boolean {
  return metastases.every(({ onset }) => onset.kind === 'date' && isAfter(onset.date, day));
}
