import { allTerms, compileLibrary } from '@renavigate/engine';
import { both, text } from '../base/text.ts';
import type { LibraryParts } from './library-parts.ts';

const noRules = {
  terms: allTerms([]),
  implications: [],
  definitions: [],
  guardrails: [],
  editions: [],
};

/** Said where nothing on payment is held. */
const askWhatIsPaid = text(
  'What is paid for differs by province and changes. Ask your cancer centre’s drug access navigator or pharmacist.',
  'Ce qui est payé diffère d’une province à l’autre et change. Demandez à l’intervenant pivot pour l’accès aux médicaments ou au pharmacien de votre centre de cancer.',
);

/** The parts of a library that holds rules alone, such as one made of a file. */
export const noParts: LibraryParts = {
  evidence: async () => ({
    evidenceFor: () => [],
    evidenceOnPlacebo: () => [],
    weightsFor: () => [],
    weightLine: () => text('', ''),
    weightCitations: [],
    readerOf: () => ({}),
  }),
  drugs: async () => ({ informationFor: () => [], drugLabel: (drug) => both(drug, drug) }),
  funding: async () => ({
    approvalsFor: () => [],
    fundingFor: () => ({ entries: [], background: [], fallback: askWhatIsPaid }),
  }),
  access: async () => ({
    compile: () => compileLibrary(noRules),
    accessFor: () => undefined,
  }),
  leftOut: async () => ({ rows: [], filesOf: {} }),
  patients: async () => () => [],
};
