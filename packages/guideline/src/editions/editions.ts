import type { Edition } from '@renavigate/engine';
import { asco2023 } from './asco-2023/edition.ts';
import { ccs2019 } from './ccs-2019/edition.ts';
import { ccsEarlierMb, ccsEarlierNb } from './ccs-earlier/edition.ts';
import { kcrnc2019 } from './kcrnc-2019/edition.ts';
import { kcrnc2021 } from './kcrnc-2021/edition.ts';
import { kcrncNephrectomy2019 } from './kcrnc-nephrectomy-2019/edition.ts';
import { pdq2025 } from './pdq-2025/edition.ts';

/** Every edition that is held, newest first by the date of its source; those of one date in no order. */
export const editions: readonly Edition[] = [
  pdq2025,
  asco2023,
  kcrnc2021,
  kcrnc2019,
  ccs2019,
  kcrncNephrectomy2019,
  ccsEarlierMb,
  ccsEarlierNb,
];
