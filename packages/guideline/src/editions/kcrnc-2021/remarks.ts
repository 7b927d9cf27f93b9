import type { Remark } from '@renavigate/engine';
import { afterAdjuvant, surveillance } from '../shared/kcrnc-shared.ts';
import { rows } from './rows.ts';

/** What to say beside the table's options. */
export const remarks: readonly Remark[] = [
  afterAdjuvant('kcrnc-2021', rows, 'KC21-022'),
  surveillance('kcrnc-2021', 'KC21-007', 'KC21-016'),
];
