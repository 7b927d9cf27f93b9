import type { Classification, TermId, Voices } from '@renavigate/engine';

/** A score that counts factors, as every answer tells it, whatever an edition makes of it. Plain data. */
export interface RiskScore {
  /** Its name in answers for programs. */
  readonly id: string;
  /** The definition by which editions hold it. */
  readonly definition: string;
  /** Each of these that is so counts one. */
  readonly factors: readonly TermId[];
  readonly groups: Classification['groups'];
  /** It was made for people of whom this is so. */
  readonly appliesTo: TermId;
  /** What it is called. */
  readonly label: Voices;
  /** Said to those for whom it was not made. */
  readonly notApplicable: Voices;
  /** A factor that is known as a yes or no is told from these numbers, where they are there. */
  readonly toldFrom: Readonly<Record<TermId, readonly TermId[]>>;
  /** Factors for which one of those numbers is enough. */
  readonly fromEither: readonly TermId[];
}
