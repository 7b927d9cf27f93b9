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
} from './certainty.ts';
export { type Evidence, evidenceFor, evidenceOnPlacebo } from './evidence-for.ts';
export { type Figures, figuresFor, type Withheld } from './figures-for.ts';
export { holdsHarms, isHarm, noHarmsHeld } from './harms.ts';
export {
  type Endpoint,
  endpoints,
  lines,
  makersOwn,
  media,
  phases,
  readParts,
  secondHand,
} from './labels.ts';
export { peopleCounted } from './people-counted.ts';
export { meets, type Reader } from './reader.ts';
export { readerOf } from './reader-of.ts';
export { restrictionText } from './restriction.ts';
export { citationText, levelOf } from './tell/citation.ts';
export { outcomeLine, type ToldOutcome, tellOutcome } from './tell/outcome.ts';
export { weightLine } from './tell/weight.ts';
export { numbersOf, type Writer, writerFor } from './tell/writer.ts';
export type * from './trial.ts';
export { trials } from './trials.ts';
