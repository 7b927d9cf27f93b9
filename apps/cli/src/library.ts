import { type CompiledLibrary, compileLibrary } from '@renavigate/engine';
import { type Library, library } from '@renavigate/guideline';

/** A library, ready to be asked. Every command is given one. */
export type Held = CompiledLibrary<Library>;

/** The library that the program comes with. The one file here that names its content. */
export function comeWith(): Held {
  return compileLibrary(library);
}
