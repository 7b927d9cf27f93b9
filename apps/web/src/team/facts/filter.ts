import { type Language, type Term, type TermId, termOf } from '@renavigate/engine';
import type { FactGroup, Library } from '@renavigate/guideline';
import type { Bearing } from '../case/open-terms.ts';

/** Which terms are listed: those that are known or can still do something, those that are known, or all. */
export type Listing = 'matters' | 'known' | 'all';

export interface Sought {
  readonly listing: Listing;
  /** What was typed into the filter box; it looks through all terms. */
  readonly typed: string;
}

const marks = /\p{Diacritic}/gu;

/** A text without accents and capitals, as it is compared. */
export function plain(text: string): string {
  return text.normalize('NFD').replaceAll(marks, '').toLowerCase();
}

function says({ label, ...term }: Term, words: readonly string[], language: Language): boolean {
  const values = 'values' in term ? term.values.map((each) => each.label.clinician[language]) : [];
  const text = plain([label.clinician[language], ...values].join(' '));
  return words.every((word) => text.includes(word));
}

export interface ListedGroup {
  readonly group: FactGroup;
  readonly terms: readonly Term[];
}

type Laid = Pick<Library, 'terms' | 'display'>;

/** The terms of a group; those that no group names stand with the first, so that none is ever lost. */
export function termsIn(
  { terms, display }: Laid,
  { id, terms: own }: FactGroup,
): readonly TermId[] {
  const { factGroups } = display;
  if (id !== factGroups[0]?.id) return own;
  const placed = new Set(factGroups.flatMap((group) => group.terms));
  return [...own, ...terms.map((term) => term.id).filter((each) => !placed.has(each))];
}

/** The terms that are listed, in their groups; a group without any is left out. */
export function listed(
  library: Laid,
  { listing, typed }: Sought,
  known: ReadonlySet<TermId>,
  open: ReadonlyMap<TermId, Bearing>,
  language: Language,
): readonly ListedGroup[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  const isListed = (term: Term) => {
    if (words.length > 0) return says(term, words, language);
    if (listing === 'all' || known.has(term.id)) return true;
    return listing === 'matters' && open.has(term.id);
  };
  return library.display.factGroups
    .map((group) => ({
      group,
      terms: termsIn(library, group)
        .map((id) => termOf(id, library.terms))
        .filter(isListed),
    }))
    .filter(({ terms }) => terms.length > 0);
}
