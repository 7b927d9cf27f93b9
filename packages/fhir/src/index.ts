/** FHIR R4 in: the record of one patient as facts, each with the resources that it came from. */
export { checkMapping } from './mapping/check.ts';
export type { MappingProblem, MappingProblemCode } from './mapping/problems.ts';
export type { Note, NoteCode, RecordProblem, RecordProblemCode, RefusalCode } from './problem.ts';
export { looksLikeFhir, type ReadOptions, type RecordRead, readRecord } from './read.ts';
