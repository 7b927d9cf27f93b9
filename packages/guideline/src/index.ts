import type { Edition } from '@renavigate/engine';
import { ccs2019 } from './editions/ccs-2019/edition.ts';

export { implications } from './vocabulary/implications.ts';
export { terms } from './vocabulary/terms.ts';
/** The medicine, as typed data. */
export { ccs2019 };

/** Every edition that is held, newest first. */
export const editions: readonly Edition[] = [ccs2019];
export { ccs2019Patients } from './patients/ccs-2019.ts';
export type { WorkedPatient } from './patients/worked-patient.ts';
