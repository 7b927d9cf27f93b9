import type { Known, OptionId, Text } from '@renavigate/engine';
import { type Weight, weightCitations, weightsFor } from '../../evidence/certainty.ts';
import { type Evidence, evidenceFor, evidenceOnPlacebo } from '../../evidence/evidence-for.ts';
import type { Reader } from '../../evidence/reader.ts';
import { readerOf } from '../../evidence/reader-of.ts';
import { weightLine } from '../../evidence/tell/weight.ts';
import type { Citation } from '../../evidence/trial/trial.ts';

/** The trials of options, and how experts weigh them. */
export interface EvidencePart {
  readonly evidenceFor: (option: OptionId) => readonly Evidence[];
  /** What trials saw in people who got a placebo. */
  readonly evidenceOnPlacebo: () => readonly Evidence[];
  /** The scores and grades of an option; those that fit a reader, where one is meant. */
  readonly weightsFor: (option: OptionId, reader?: Reader) => readonly Weight[];
  /** A score or a grade on one line, with what it judges and its source. */
  readonly weightLine: (weight: Weight) => Text;
  /** Where they were read. */
  readonly weightCitations: readonly Citation[];
  /** Whom the facts of a patient describe, as figures ask it. */
  readonly readerOf: (known: Known) => Reader;
}

export const evidence: EvidencePart = {
  evidenceFor,
  evidenceOnPlacebo,
  weightsFor,
  weightLine,
  weightCitations,
  readerOf,
};
