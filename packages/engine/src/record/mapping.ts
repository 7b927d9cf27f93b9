import type { CancerMapping } from './cancer.ts';
import type { HistologyMapping, HistoryMapping, SitesMapping, SpreadMapping } from './disease.ts';
import type { MeasuredMapping } from './measured.ts';
import type { DrugsMapping, SurgeryMapping, TimingMapping } from './treatment.ts';

/**
 * How the records of patients with one disease are read: which of its terms each finding answers, and by which codes,
 * words, limits and borders. Plain data, which comes with the content; the reader of records knows no disease. What a
 * mapping leaves out is not read.
 */
export interface RecordMapping {
  readonly cancer: CancerMapping;
  readonly history: HistoryMapping;
  readonly sites?: SitesMapping;
  readonly spread?: SpreadMapping;
  readonly histology?: HistologyMapping;
  readonly surgery: SurgeryMapping;
  readonly drugs?: DrugsMapping;
  readonly timing?: TimingMapping;
  readonly measured: MeasuredMapping;
}
