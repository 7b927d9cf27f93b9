/** Records of FHIR R4 and patient files in, advice as a draft in FHIR out: for those outside this repository. */
export { type FileRead, type FileWorld, type PatientFile, readPatientFile } from './file/index.ts';
export {
  looksLikeFhir,
  type Note,
  type NoteCode,
  type ReadOptions,
  type RecordProblem,
  type RecordProblemCode,
  type RecordRead,
  readRecord,
} from './index.ts';
export { adviceBundle, type Exported } from './out/index.ts';
