import { checkpointInhibitors, drugsOf, vegfDrugs } from '../../../content/library.ts';
import type { DrawingName } from './words.ts';

const drugsByOption: Readonly<Record<string, readonly string[]>> = drugsOf;

const isAmong = (list: readonly string[]) => (drug: string) => list.includes(drug);

/** The drawings of how the drugs of an option work. */
export function drugClassesOf(option: string): readonly DrawingName[] {
  const drugs = drugsByOption[option] ?? [];
  const isVegf = option === 'vegfDrugAlone' || option === 'checkpointInhibitorWithVegfDrug';
  const isCheckpoint = option.startsWith('checkpointInhibitor');
  return [
    ...(isVegf || drugs.some(isAmong(vegfDrugs)) ? (['vegf'] as const) : []),
    ...(isCheckpoint || drugs.some(isAmong(checkpointInhibitors)) ? (['checkpoint'] as const) : []),
  ];
}
