import { type Advice, advise, type Edition, type Patient } from '@renavigate/engine';

/** What an edition says to a patient. It is told only of the terms that it knows: a record holds those of every edition. */
export function adviseKnown(edition: Edition, { facts }: Patient): Advice {
  const own = new Set(edition.terms.map(({ id }) => id));
  return advise(edition, { facts: facts.filter(({ term }) => own.has(term)) });
}
