import type { Drug } from '../drugs/rows.ts';
import { type CatalogueOption, optionCatalogue } from './catalogue.ts';
import { drugsOfOption } from './drug-options.ts';

/** The drugs that each option consists of. None for a procedure, and none for a kind of drugs: no drug of it is named. */
export const drugsOf = Object.fromEntries(
  optionCatalogue.map(({ id }) => [id, drugsOfOption(id)]),
  // The keys are the catalogue's own names, all of them; the library's type forgets that.
) as Readonly<Record<CatalogueOption, readonly Drug[]>>;
