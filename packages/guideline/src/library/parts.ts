import type { LibraryParts } from './library-parts.ts';

/** The large parts of the library. Each is a file of its own, loaded when it is asked for. */
export const parts: LibraryParts = {
  evidence: () => import('./parts/evidence.ts').then(({ evidence }) => evidence),
  drugs: () => import('./parts/drugs.ts').then(({ drugs }) => drugs),
  funding: () => import('./parts/funding.ts').then(({ funding }) => funding),
  access: () => import('./parts/access.ts').then(({ access }) => access),
  leftOut: () => import('./parts/left-out.ts').then(({ leftOut }) => leftOut),
  starter: () => import('../starter/starter.ts').then(({ starter }) => starter),
  patients: () => import('./parts/patients.ts').then(({ patientsOf }) => patientsOf),
};
