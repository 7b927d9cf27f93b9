import type { Language } from '@renavigate/engine';
import type { Disease } from '@renavigate/guideline';
import { capital } from '@renavigate/guideline/tell';

/** What the disease is called, as the words of the app fill it in: within a sentence, and at its start. */
export function diseaseNames({ name }: Pick<Disease, 'name'>, language: Language) {
  return { disease: name[language], Disease: capital(name[language]) };
}
