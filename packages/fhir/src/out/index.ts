/** FHIR R4 out: advice as a draft for people to decide on. */
export { adviceBundle } from './advice-bundle.ts';
export type { Exported } from './exported.ts';
