import { approvalsLeftOut } from './approvals.ts';
import { drugsLeftOut } from './drugs.ts';
import { fundingLeftOut } from './funding.ts';
import type { LeftOut } from './left-out.ts';
import { trialsLeftOut } from './trials.ts';

export type { LeftOut } from './left-out.ts';

/** Every researched row that no output holds, and why. */
export const leftOut: readonly LeftOut[] = [
  ...drugsLeftOut,
  ...approvalsLeftOut,
  ...fundingLeftOut,
  ...trialsLeftOut,
];
