import type { Text } from '../base/text.ts';
import type { TermId } from '../model/vocabulary.ts';
import type { RecordWord } from './cancer.ts';

/** Which limit of a laboratory value counts. */
export interface LimitMapping {
  /** A number in the unit of the value. */
  readonly term: TermId;
  readonly bound: 'low' | 'high';
  /** A yes/no term: the value is beyond it. Absent where the laboratory's own mark answers nothing. */
  readonly flag?: TermId;
}

/** A laboratory value. */
export interface LaboratoryMapping {
  readonly term: TermId;
  readonly limit?: LimitMapping;
}

/** A value that is corrected by another one of the same sample. */
export interface CorrectionMapping {
  /** One of the laboratory values; to stand in a sentence, in French a masculine noun without its article. */
  readonly value: TermId;
  readonly name: Text;
  readonly by: TermId;
  /** What was taken more days apart than this is of another state of the body. */
  readonly withinDays: number;
  /** What to do where the two are not of one sample. */
  readonly fix: Text;
}

/** A score of how a person manages: it is poor below a border, or from the border on. */
export interface PerformanceMapping {
  readonly term: TermId;
  readonly poor: 'below' | 'from';
  readonly border: number;
}

/** Scores of risk that records hold ready-made: they are told and not used. */
export interface RiskScoreMapping {
  readonly called: readonly RecordWord[];
  /** The values to give instead. */
  readonly instead: Text;
}

/** What is measured. */
export interface MeasuredMapping {
  readonly laboratory: readonly LaboratoryMapping[];
  readonly correction?: CorrectionMapping;
  /** Scores of which the later one counts where two are not on the same side. */
  readonly performance: readonly PerformanceMapping[];
  readonly riskScores?: RiskScoreMapping;
}
