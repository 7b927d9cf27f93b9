/** Patients over the whole vocabulary, for the tests of what tells, exports or draws an answer. */
export {
  type Draw,
  drawFrom,
  everyFact,
  everyPair,
  factsOf,
  metBefore,
  randomPatient,
  type Stated,
  type StatedFacts,
} from './stated-patients.ts';
