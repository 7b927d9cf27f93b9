/** An edition as a file: written, read back, checked, and known by its fingerprints. */

export type { HeldBefore } from './beside.ts';
export { type Fingerprints, fingerprintsOf } from './fingerprint/fingerprints.ts';
export { changesSince, type Lock, type LockChange, lockOf } from './fingerprint/lock.ts';
export { rulebookOf, rulebookText } from './form/canonical.ts';
export { type Rulebook, type RulebookPatient, rulebookFormat } from './form/rulebook.ts';
export { checkRulebook, loadRulebook, type RulebookRead, readRulebook } from './load.ts';
export { openBeside, openRulebook } from './open.ts';
export type { FormProblemCode, RulebookProblem } from './problems/problems.ts';
export { longestRulebook } from './read.ts';
export { rulebookSchema } from './schema.ts';
