import { languages } from '@renavigate/engine';
import { drugValues } from '@renavigate/guideline';

/**
 * Names cannot be made simpler: a drug is called what it is called, and a person has to be able to say it. Each counts as
 * one short word. They come from the data, not from a list made to fit.
 */
const names = new Set(
  drugValues.flatMap(({ label }) =>
    languages.flatMap((language) =>
      `${label.patient[language]} ${label.clinician[language]}`
        .split(/[^\p{L}\d-]+/u)
        .filter((word) => word.length > 3)
        .map((word) => word.toLowerCase()),
    ),
  ),
);

/** A text with the names of drugs as one short word each. */
export function withoutNames(text: string): string {
  return text.replaceAll(/\p{L}[\p{L}\d-]*/gu, (word) =>
    names.has(word.toLowerCase()) ? 'drug' : word,
  );
}
