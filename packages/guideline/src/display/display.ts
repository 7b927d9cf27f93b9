import type { OptionId, TermId, Text } from '@renavigate/engine';

/** Terms that stand together where facts are entered. */
export interface FactGroup {
  readonly id: string;
  readonly label: Text;
  readonly terms: readonly TermId[];
}

/** A lane of a history. */
export type Lane = 'disease' | 'surgery' | 'drugs' | 'progression' | 'tests';

/** A picture of how a treatment works, and what it shows, for those who see it and for those who hear it. */
export interface Drawing {
  readonly name: 'vegf' | 'checkpoint' | 'ablation';
  readonly caption: Text;
}

/** A hard word, as it is written in texts, and what it means in plain ones. */
export interface Entry {
  readonly id: string;
  /** Spellings in each language, the longest first; compared without regard to case. */
  readonly words: { readonly en: readonly string[]; readonly fr: readonly string[] };
  readonly meaning: Text;
}

/** What a page must know of the disease to lay out facts and to explain words and treatments. */
export interface Display {
  /** The terms as a clinician thinks of them. Those that none names stand with the first. */
  readonly factGroups: readonly FactGroup[];
  /** The terms that tell what happened, and where in a history. */
  readonly history: Readonly<Record<TermId, Lane>>;
  readonly drawings: Readonly<Record<OptionId, readonly Drawing[]>>;
  readonly glossary: readonly Entry[];
}

/** Where nothing is known of it: one group, no history, no drawing, no word explained. */
export const plainDisplay: Display = {
  factGroups: [{ id: 'all', label: { en: 'Facts', fr: 'Faits' }, terms: [] }],
  history: {},
  drawings: {},
  glossary: [],
};
