import type { LibraryParts } from '@renavigate/guideline';
import { loadPart } from '../loading/load-part.ts';

/** The parts of the library that a page shows; each comes when it is first wanted. */
type Loaders = Omit<LibraryParts, 'starter' | 'patients'>;
export type PartName = keyof Loaders;
export type Part<Name extends PartName> = Awaited<ReturnType<Loaders[Name]>>;

/** One part as far as it came. */
interface LatePart<Content> {
  /** The part, where it is there. */
  readonly now: () => Content | undefined;
  /** The part, which comes: the same promise until it came, or did not; then it is asked for anew. */
  readonly load: () => Promise<Content>;
}

export type LateParts = { readonly [Name in PartName]: LatePart<Part<Name>> };

function latePart<Content>(load: () => Promise<Content>): LatePart<Content> {
  let there: Content | undefined;
  let coming: Promise<Content> | undefined;
  const come = async () => {
    try {
      there = await loadPart(load);
      return there;
    } catch (missing) {
      coming = undefined;
      throw missing;
    }
  };
  return {
    now: () => there,
    load: () => {
      coming ??= come();
      return coming;
    },
  };
}

/** The parts of a library, none of them there yet. */
export function latePartsOf(parts: Loaders): LateParts {
  return {
    evidence: latePart(parts.evidence),
    drugs: latePart(parts.drugs),
    funding: latePart(parts.funding),
    access: latePart(parts.access),
    leftOut: latePart(parts.leftOut),
  };
}
