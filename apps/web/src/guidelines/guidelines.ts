import {
  type CompiledEdition,
  type CompiledLibrary,
  combine,
  compileEdition,
  compileLibrary,
  type Edition,
  type SpokenEdition,
} from '@renavigate/engine';
import type { Library } from '@renavigate/guideline';
import { emptyMemory, type Memory } from '../answers/memory.ts';
import { type LateParts, latePartsOf } from './late-parts.ts';

/** A library as a page asks it, with all that is made of it once. Whoever opens a page makes one, and hands it on. */
export interface Guidelines {
  /** The library, ready to be asked. It holds nothing of the person. */
  readonly library: CompiledLibrary<Library>;
  /** The editions that their publishers have not replaced, newest first. */
  readonly current: readonly Edition[];
  /** What stands for an edition where terms of any edition are told. */
  readonly anyOfToday: SpokenEdition;
  /** The rules of each of today's editions apart, as one set for one interview over all of them. */
  readonly each: SpokenEdition;
  /** The same, ready to be asked. */
  readonly eachOfToday: CompiledEdition;
  /** Each of today's editions by itself, in the terms of all of them: a term that it lacks can decide what it says. */
  readonly inCommonTerms: readonly CompiledEdition[];
  readonly parts: LateParts;
  /** What was found for the person who answers. */
  readonly memory: Memory;
}

/** A library as a page asks it. */
export function guidelinesOf(content: Library): Guidelines {
  const current = currentOf(content.editions);
  const { any, each } = combine(current, content);
  let inCommonTerms: readonly CompiledEdition[] | undefined;
  return {
    library: compileLibrary(content),
    current,
    anyOfToday: any,
    each,
    eachOfToday: compileEdition(each),
    get inCommonTerms() {
      inCommonTerms ??= current.map((edition) => compileEdition(combine([edition], content).any));
      return inCommonTerms;
    },
    parts: latePartsOf(content.parts),
    memory: emptyMemory(),
  };
}

/** Today's editions; all, where each was replaced. A page without any is a mistake of whoever built it. */
export function currentOf(all: readonly Edition[]): readonly [Edition, ...Edition[]] {
  const current = all.filter(({ source }) => source.replacedBy === undefined);
  const [first, ...others] = current.length === 0 ? all : current;
  if (first === undefined) throw new Error('There is no edition');
  return [first, ...others];
}
