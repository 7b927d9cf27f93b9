/** Evidence: trials with their figures, and how experts weigh them. A separate entry, so that a page can load it late. */
export {
  type BenefitScore,
  type CertaintyGrade,
  type CertaintyOfEvidence,
  certaintyGrades,
  type Weight,
  weightCitations,
  weights,
  weightsFor,
} from './evidence/certainty.ts';
export { type Evidence, evidenceFor, evidenceOnPlacebo } from './evidence/evidence-for.ts';
export { type Figures, figuresFor, type Withheld } from './evidence/figures-for.ts';
export { holdsHarms, isHarm, noHarmsHeld } from './evidence/harms.ts';
export { peopleCounted } from './evidence/people-counted.ts';
export { meets, type Reader } from './evidence/reader.ts';
export { readerOf } from './evidence/reader-of.ts';
export { restrictionText } from './evidence/restriction.ts';
export { citationText, levelOf } from './evidence/tell/citation.ts';
export { outcomeLine, type ToldOutcome, tellOutcome } from './evidence/tell/outcome.ts';
export { weightLine } from './evidence/tell/weight.ts';
export { numbersOf, type Writer, writerFor } from './evidence/tell/writer.ts';
export {
  type Endpoint,
  endpoints,
  lines,
  makersOwn,
  media,
  phases,
  readParts,
  secondHand,
} from './evidence/trial/labels.ts';
export type * from './evidence/trial/trial.ts';
export { trials } from './evidence/trials/trials.ts';
