import { firstAnswer, type Language } from '@renavigate/engine';
import { chartNote } from '@renavigate/guideline/tell';
import { held } from '../../guidelines/held.ts';
import type { Consulted } from '../case/consult-case.ts';

/** The note for a chart, with the day on which it is made. */
export function chartNoteOf({ beside, met }: Consulted, language: Language, today: string): string {
  const together = { library: held, beside, language, audience: 'clinician' } as const;
  return chartNote({ together, answer: firstAnswer(held, beside), problems: met, today });
}
