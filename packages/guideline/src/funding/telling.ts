/** How what was approved and who pays is told: words, places and kinds of facts, of no drug. */
import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import type { Funding } from './funding.ts';

export { type Approval, approvedIsNotPaid, noApprovalRead } from '../approvals/telling.ts';
export type { Funding, FundingSource } from './funding.ts';
export { type Jurisdiction, jurisdictions, type Region, regions } from './jurisdictions.ts';
export { type FundingKind, fundingKinds } from './kinds.ts';

/** Said beside every fact on funding. */
export const confirmFunding = text(
  'This was true on its date. Ask if it still is.',
  'C’était vrai à sa date. Demandez si ce l’est encore.',
);

/** Said beside a fact that is stale. */
export const fundingIsStale = text(
  'This is a year old or more, or has no date. It may have changed.',
  'Ceci date d’un an ou plus, ou n’a pas de date. Cela a pu changer.',
);

/** Said where a fact has no outcome. */
export const outcomeNotRead = text(
  'We read its date, but not what it says.',
  'Nous avons lu sa date, mais pas ce qu’il dit.',
);

/** A fact on funding, and how old it is today. Without a date it has no age, and is stale. */
export interface AgedFunding extends Funding {
  readonly ageInMonths: number | undefined;
  readonly stale: boolean;
}

/** What we can say of who pays for one option in one place. */
export interface FundingAnswer {
  /** Facts that name both the option and the place. Each speaks of its own setting and date, and of no other. */
  readonly entries: readonly AgedFunding[];
  /** What is known around it: programmes of the place, countrywide advice. None says that anybody pays. */
  readonly background: readonly AgedFunding[];
  /** Always said, and all that is said where there are no entries. */
  readonly fallback: Text;
}
