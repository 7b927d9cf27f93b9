import type { Language } from '@renavigate/engine';
import type { Disease } from '@renavigate/guideline';

/** What the disease is called, as the words of the app fill it in: within a sentence, and at its start. */
export function diseaseNames({ name, atStart }: Disease, language: Language) {
  return { disease: name[language], Disease: atStart[language] };
}
