import { type CompiledLibrary, compileLibrary } from '@renavigate/engine';
import type { Library } from '@renavigate/guideline';
import { library } from '../content/library.ts';

/** A library, ready to be asked. Every command is given one. */
export type Held = CompiledLibrary<Library>;

/** The library that the program comes with. The one file here that names its content. */
export function comeWith(): Held {
  return compileLibrary(library);
}
