import { asking, compileLibrary, type Edition } from '@renavigate/engine';
import type { Arguments } from '../arguments/arguments.ts';
import { editionOf, languageIn } from '../arguments/options.ts';
import type { Held } from '../base/library.ts';
import type { World } from '../base/world.ts';
import { type FromFiles, fromFileLines, newestFirst, readEditions } from './edition-file.ts';

/** A library with what its files define, and the editions that were named and read from files. */
export interface Wider {
  readonly library: Held;
  readonly named: readonly Edition[];
  readonly read: FromFiles['read'];
}

/** Reads the files that were given, each with a word on standard error where it does not come with the program. */
export async function widened(
  given: Arguments,
  held: Held,
  names: readonly string[],
  world: World,
): Promise<Wider> {
  const named = names.map((id) => editionOf(id, held.content.editions));
  const files = given.values['edition-file'] ?? [];
  if (files.length === 0) return { library: held, named, read: [] };
  const fromFiles = await readEditions(files, held.content, named.length > 0);
  const language = languageIn(given, world);
  for (const line of fromFileLines(fromFiles, held.content, language)) {
    world.errors.write(`renavigate: ${line}\n`);
  }
  return { library: compileLibrary(fromFiles.library), named, read: fromFiles.read };
}

/** The library that is asked: the editions that were named or given as files, newest first, or those meant otherwise. */
export async function askedLibrary(
  given: Arguments,
  held: Held,
  otherwise: readonly Edition[],
  world: World,
): Promise<Held> {
  const ids = given.values['edition'] ?? [];
  const { library, named, read } = await widened(given, held, ids, world);
  // In the order of the library, however they were named.
  const ordered = held.content.editions.filter((edition) => named.includes(edition));
  if (read.length === 0) return asking(library, ordered.length === 0 ? otherwise : ordered);
  return asking(library, newestFirst([...ordered, ...read.map(({ edition }) => edition)]));
}
