import type { Chart } from '../chart/chart.ts';
import { icdIn, secondaryAnySite, startsWithOne } from '../chart/codes.ts';
import { type Dated, dateAt, dateIfAny } from '../chart/dated.ts';
import { type Concept, isOneOf } from '../raw/concept.ts';
import { isAfter, type PartialDate } from '../raw/date.ts';
import type { ClassifiedCondition } from './classify.ts';
import { sitesOf } from './site.ts';

/** A confirmed metastasis of the record, or one that was there once. */
export interface Metastasis {
  readonly place: string;
  readonly code: Concept;
  readonly isOver: boolean;
  /** The places that its code stands for. */
  readonly sites: readonly string[];
  /** In another organ for certain: not in a lymph node, and not where the first tumour is or was. */
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
      const sites = sitesOf(code, chart);
      const recorded = onset.kind === 'none' ? dateAt(chart, resource, ['recordedDate']) : onset;
      return {
        place: resource.place,
        code,
        isOver: status === 'over',
        sites,
        isDistant: isDistant(code, sites, chart),
        onset,
        knownBy: dateIfAny(recorded),
      };
    });
}

/** ICD's C78 and C79 are metastases in organs; those near the first tumour are no distant ones. */
function isDistant(code: Concept, sites: readonly string[], { mapping }: Chart): boolean {
  const { values = [], icd10 = [] } = mapping.sites?.near ?? {};
  const icd = icdIn(code);
  if (startsWithOne(icd, icd10)) return false;
  if (startsWithOne(icd, ['C78', 'C79'])) return true;
  if (sites.length > 0) return sites.every((site) => !values.includes(site));
  return isOneOf(code, secondaryAnySite);
}

/** Whether all of them certainly began after a day: one without a date may have been there before. */
export function allBeganAfter(metastases: readonly Metastasis[], day: PartialDate): boolean {
  return metastases.every(({ onset }) => onset.kind === 'date' && isAfter(onset.date, day));
}
