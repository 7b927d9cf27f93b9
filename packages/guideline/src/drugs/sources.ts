import { text } from '../base/text.ts';
import type { Citation } from './drug.ts';

/** The label of the United States for a drug, with the section of it that was read. */
export function usLabel(drug: readonly [en: string, fr: string], section: string): Citation {
  const [en, fr] = drug;
  return {
    source: text(
      `US label: ${en}, section ${section}`,
      `Étiquette américaine : ${fr}, section ${section}`,
    ),
  };
}

/** Trials, by the names that they are known under. */
export function trials(...names: readonly string[]): Citation {
  const list = names.join(', ');
  const plural = names.length > 1 ? 's' : '';
  return { source: text(`Trial${plural}: ${list}`, `Essai${plural} : ${list}`) };
}

/** A source that is called the same in both languages, or differently. */
export function named(en: string, fr: string, url?: string): Citation {
  return url === undefined ? { source: text(en, fr) } : { source: text(en, fr), url };
}

export const target = named(
  'Trial: TARGET',
  'Essai : TARGET',
  'https://doi.org/10.1056/NEJMoa060655',
);
