/** How trials and their figures are chosen for a reader and told: of no trial. */
export type { Weight } from './evidence/certainty.ts';
export type { Evidence } from './evidence/evidence-for.ts';
export { type Figures, figuresFor, type Withheld } from './evidence/figures-for.ts';
export { type CertaintyGrade, certaintyGrades } from './evidence/grades.ts';
export { holdsHarms, isHarm, noHarmsHeld } from './evidence/harms.ts';
export { peopleCounted } from './evidence/people-counted.ts';
export { meets, type Reader } from './evidence/reader.ts';
export { restrictionText } from './evidence/restriction.ts';
export { citationText, levelOf } from './evidence/tell/citation.ts';
export { outcomeLine, type ToldOutcome, tellOutcome } from './evidence/tell/outcome.ts';
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
