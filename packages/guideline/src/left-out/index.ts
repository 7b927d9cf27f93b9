import { abroad2026LeftOut } from './abroad-2026.ts';
import { approvalsLeftOut } from './approvals.ts';
import { ascoLeftOut } from './asco.ts';
import { canada2026LeftOut } from './canada-2026.ts';
import { ccsEarlierLeftOut } from './ccs-earlier.ts';
import { drugsLeftOut } from './drugs.ts';
import { eauLeftOut } from './eau.ts';
import { esmoLeftOut } from './esmo.ts';
import { evidence2026LeftOut } from './evidence-2026.ts';
import { fundingLeftOut } from './funding.ts';
import { imdcLeftOut } from './imdc.ts';
import { kcrnc2019LeftOut } from './kcrnc-2019.ts';
import { kcrnc2021LeftOut } from './kcrnc-2021.ts';
import { kcrncAdjuvantLeftOut } from './kcrnc-2023-adjuvant.ts';
import type { LeftOut } from './left-out.ts';
import { pdqLeftOut } from './pdq.ts';
import { trialsLeftOut } from './trials.ts';

export type { LeftOut } from './left-out.ts';

/** Every researched row that no output holds, and why. */
export const leftOut: readonly LeftOut[] = [
  ...ccsEarlierLeftOut,
  ...kcrnc2019LeftOut,
  ...kcrnc2021LeftOut,
  ...kcrncAdjuvantLeftOut,
  ...ascoLeftOut,
  ...pdqLeftOut,
  ...eauLeftOut,
  ...esmoLeftOut,
  ...imdcLeftOut,
  ...drugsLeftOut,
  ...approvalsLeftOut,
  ...fundingLeftOut,
  ...trialsLeftOut,
  ...evidence2026LeftOut,
  ...canada2026LeftOut,
  ...abroad2026LeftOut,
];
