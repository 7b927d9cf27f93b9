import type { OptionId, Voices } from '@renavigate/engine';
import { type DrugInformation, drugLabel, informationFor } from '../../drugs.ts';

/** What is held on each drug. */
export interface DrugsPart {
  readonly informationFor: (option: OptionId) => readonly DrugInformation[];
  readonly drugLabel: (drug: DrugInformation['id']) => Voices;
}

export const drugs: DrugsPart = { informationFor, drugLabel };
