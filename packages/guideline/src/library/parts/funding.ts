import type { OptionId } from '@renavigate/engine';
import { approvalsFor } from '../../approvals/approvals.ts';
import type { Approval } from '../../approvals/telling.ts';
import { fundingFor } from '../../funding/index.ts';
import type { FundingAnswer } from '../../funding/telling.ts';

/** What was approved, and who pays where, each with its date. */
export interface FundingPart {
  readonly approvalsFor: (option: OptionId) => readonly Approval[];
  readonly fundingFor: (
    option: OptionId,
    place: string | undefined,
    today: string,
  ) => FundingAnswer;
}

export const funding: FundingPart = { approvalsFor, fundingFor };
