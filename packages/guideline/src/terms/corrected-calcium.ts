import type { Quantity } from '@renavigate/engine';
import { albumin, calcium } from './imdc.ts';

/** Total calcium corrected for albumin (Payne): total + 0.02 mmol/L for each g/L of albumin under 40. */
export const correctedCalcium: Quantity = {
  unit: 'mmol/L',
  constant: 0.8,
  parts: [
    { term: calcium.id, factor: 1, unit: 'mmol/L' },
    { term: albumin.id, factor: -0.02, unit: 'g/L' },
  ],
};
