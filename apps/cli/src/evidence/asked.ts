import type { Fact, Option } from '@renavigate/engine';
import type {
  AccessPart,
  DrugsPart,
  EvidencePart,
  FundingPart,
  LibraryParts,
} from '@renavigate/guideline';
import type { Reader } from '@renavigate/guideline/evidence/tell';
import type { InLibrary } from '@renavigate/guideline/tell';

/** The parts of a library in which an option is looked up. */
export interface Parts {
  readonly evidence: EvidencePart;
  readonly drugs: DrugsPart;
  readonly funding: FundingPart;
  readonly access: AccessPart;
}

/** Loads them. */
export async function loadParts(parts: LibraryParts): Promise<Parts> {
  const [evidence, drugs, funding, access] = await Promise.all([
    parts.evidence(),
    parts.drugs(),
    parts.funding(),
    parts.access(),
  ]);
  return { evidence, drugs, funding, access };
}

/** What is looked up, for whom, and how it is told. */
export interface Asked extends InLibrary {
  readonly parts: Parts;
  readonly option: Option;
  /** Whom the figures must fit; everybody where it is left out. */
  readonly reader?: Reader;
  /** What is known of the person; nothing where it is left out. */
  readonly facts?: readonly Fact[];
  /** Where the person lives, such as `ON`. */
  readonly province?: string;
  /** The day, such as `2026-01-31`. */
  readonly today: string;
}
