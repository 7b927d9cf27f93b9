import type { Implication } from '@renavigate/engine';
import { diseases } from './implications-disease.ts';
import { histories } from './implications-history.ts';
import { kidneys } from './implications-kidney.ts';
import { measurements } from './implications-measured.ts';
import { organImplications } from './implications-organs.ts';
import { treatments } from './implications-treatment.ts';

/** What holds for every possible patient. */
export const implications: readonly Implication[] = [
  ...treatments,
  ...histories,
  ...diseases,
  ...kidneys,
  ...measurements,
  ...organImplications,
];
