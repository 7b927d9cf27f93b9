import { type CompiledLibrary, firstAnswer, type Language } from '@renavigate/engine';
import type { Library } from '@renavigate/guideline';
import { chartNote } from '@renavigate/guideline/tell';
import type { Consulted } from '../case/consult-case.ts';

/** The note for a chart, with the day on which it is made. */
export function chartNoteOf(
  library: CompiledLibrary<Library>,
  { beside, met }: Consulted,
  language: Language,
  today: string,
): string {
  const together = { library, beside, language, audience: 'clinician' } as const;
  return chartNote({ together, answer: firstAnswer(library, beside), problems: met, today });
}
