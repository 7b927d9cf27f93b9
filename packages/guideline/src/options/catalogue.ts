import type { Option } from '@renavigate/engine';
import { careOptions } from './care-options.ts';
import { drugClassOptions } from './drug-class-options.ts';
import { drugOptions } from './drug-options.ts';
import { localOptions } from './local-options.ts';

/** Every option of every edition, each once: an option of one name is the same option everywhere. */
export const optionCatalogue = [
  ...drugOptions,
  ...drugClassOptions,
  ...localOptions,
  ...careOptions,
] as const satisfies readonly Option[];

/** The name of an option of the catalogue; any other does not compile. */
export type CatalogueOption = (typeof optionCatalogue)[number]['id'];

/** These options of the catalogue, in this order. */
export function optionsOf(...names: readonly CatalogueOption[]): readonly Option[] {
  return names.flatMap((name) => optionCatalogue.filter(({ id }) => id === name));
}
