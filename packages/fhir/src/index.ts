/** FHIR R4 in: the record of one patient as facts, each with the resources that it came from. */

export type {
  Note,
  NoteCode,
  RecordProblem,
  RecordProblemCode,
  RefusalCode,
} from './base/problem.ts';
export { checkMapping } from './mapping/check.ts';
export type { MappingProblem, MappingProblemCode } from './mapping/problems.ts';
export { looksLikeFhir, type ReadOptions, type RecordRead, readRecord } from './read/read.ts';
