import {
  type Advice,
  advise,
  type CompiledEdition,
  type Patient,
  type PatientCache,
} from '@renavigate/engine';

/** What an edition says to a patient. It is told only of the terms that it knows: a record holds those of every edition. */
export function adviseKnown(
  edition: CompiledEdition,
  { facts }: Patient,
  cache?: PatientCache,
): Advice {
  const known = facts.filter(({ term }) => edition.ownTerms.has(term));
  return advise(edition, { facts: known }, cache);
}
