/** Evidence: trials with their figures, and how experts weigh them. A separate entry, so that a page can load it late. */
export {
  type BenefitScore,
  type CertaintyOfEvidence,
  type Weight,
  weightCitations,
  weights,
  weightsFor,
} from './evidence/certainty.ts';
export { type Evidence, evidenceFor, evidenceOnPlacebo } from './evidence/evidence-for.ts';
export { readerOf } from './evidence/reader-of.ts';
export { weightLine } from './evidence/tell/weight.ts';
export { trials } from './evidence/trials/trials.ts';
export * from './evidence-telling.ts';
