import { once } from '../base/once.ts';
import {
  type CompiledEdition,
  compiledOf,
  type EditionForm,
} from '../compiled/compiled-edition.ts';
import type { Edition } from '../model/edition.ts';
import { type IndexedVocabulary, indexVocabulary } from '../patient/derive.ts';
import type { Common } from './common.ts';
import { type Prepared, prepare } from './prepared.ts';

/** What rules are read with: the editions, newest first, and what stands beside all of them. */
export interface RuleLibrary extends Common {
  readonly editions: readonly EditionForm[];
}

/**
 * A library with all that is looked up in it for every patient, each part made when it is first asked for. It holds
 * nothing of any patient; whoever holds it holds all that was prepared.
 */
export interface CompiledLibrary<Content extends RuleLibrary = RuleLibrary> {
  /** What it was compiled from. */
  readonly content: Content;
  /** Those that are asked, newest first. */
  readonly editions: readonly CompiledEdition[];
  readonly rules: IndexedVocabulary;
  readonly prepared: Prepared;
}

/**
 * Compiles a library. Editions that are compiled already are taken as they are.
 *
 * @example
 * ```ts
 * import { adviseBeside, compileLibrary } from '@renavigate/engine';
 * import { library } from '@renavigate/guideline';
 *
 * const compiled = compileLibrary(library);
 * console.log(adviseBeside(compiled, { facts: [] }).advices.length === library.editions.length);
 * // true
 * ```
 */
export function compileLibrary<Content extends RuleLibrary>(
  content: Content,
): CompiledLibrary<Content> {
  const editions = content.editions.map(compiledOf);
  const rules = once(() => indexVocabulary(content));
  const prepared = once(() => prepare(editions, content));
  return {
    content,
    editions,
    get rules() {
      return rules();
    },
    get prepared() {
      return prepared();
    },
  };
}

/** The same library, of which only some editions are asked. */
export function asking<Content extends RuleLibrary>(
  library: CompiledLibrary<Content>,
  chosen: readonly Edition[],
): CompiledLibrary<Content> {
  return {
    content: library.content,
    editions: chosen.map(
      (edition) => library.editions.find((each) => each.edition === edition) ?? compiledOf(edition),
    ),
    get rules() {
      return library.rules;
    },
    get prepared() {
      return library.prepared;
    },
  };
}
