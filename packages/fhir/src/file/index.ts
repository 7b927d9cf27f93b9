/** A file of one patient in: what it is, and what it says. */
export {
  type FileRead,
  type FileWorld,
  type PatientFile,
  readPatientFile,
  sizeLimit,
} from './read-file.ts';
