import type { CancerMapping } from './cancer.ts';

/**
 * How the records of patients with one disease are read: which of its terms each finding answers, and by which codes,
 * words, limits and borders. Plain data, which comes with the content; the reader of records knows no disease.
 */
export interface RecordMapping {
  readonly cancer: CancerMapping;
}
