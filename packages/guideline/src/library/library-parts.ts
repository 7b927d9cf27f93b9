import type { Edition, Rulebook, RulebookPatient } from '@renavigate/engine';
import type { AccessPart } from './parts/access.ts';
import type { DrugsPart } from './parts/drugs.ts';
import type { EvidencePart } from './parts/evidence.ts';
import type { FundingPart } from './parts/funding.ts';
import type { LeftOutPart } from './parts/left-out.ts';

export type { AccessPart, DrugsPart, EvidencePart, FundingPart, LeftOutPart };

/**
 * The parts of a library that are large and not needed for advice. Each comes when it is asked for, so that a page is
 * there without them.
 */
export interface LibraryParts {
  readonly evidence: () => Promise<EvidencePart>;
  readonly drugs: () => Promise<DrugsPart>;
  readonly funding: () => Promise<FundingPart>;
  readonly access: () => Promise<AccessPart>;
  readonly leftOut: () => Promise<LeftOutPart>;
  /** Makes the small edition that an author starts from; left out where there is none. */
  readonly starter?: () => Promise<(id: string, today: string) => Rulebook>;
  /** Tells the patients that an edition was tried on, in the terms of the edition. */
  readonly patients: () => Promise<(edition: Edition) => readonly RulebookPatient[]>;
}
