import { drugsOf } from '@renavigate/guideline';
import type { DrawingName } from './words.ts';

const vegf = [
  'sorafenib',
  'pazopanib',
  'axitinib',
  'sunitinib',
  'cabozantinib',
  'lenvatinib',
  'tivozanib',
  'bevacizumab',
];
const checkpoint = ['nivolumab', 'ipilimumab', 'pembrolizumab', 'avelumab', 'atezolizumab'];

const drugsByOption: Readonly<Record<string, readonly string[]>> = drugsOf;

/** The drawings of how the drugs of an option work. */
export function drugClassesOf(option: string): readonly DrawingName[] {
  const drugs = drugsByOption[option] ?? [];
  const isVegf = option === 'vegfDrugAlone' || option === 'checkpointInhibitorWithVegfDrug';
  const isCheckpoint = option.startsWith('checkpointInhibitor');
  return [
    ...(isVegf || drugs.some((drug) => vegf.includes(drug)) ? (['vegf'] as const) : []),
    ...(isCheckpoint || drugs.some((drug) => checkpoint.includes(drug))
      ? (['checkpoint'] as const)
      : []),
  ];
}
