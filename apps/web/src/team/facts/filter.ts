import { type Language, type Term, type TermId, termOf } from '@renavigate/engine';
import { common } from '../../content/library.ts';
import type { Bearing } from '../case/open-terms.ts';
import { type GroupId, groupIds, termsIn } from './groups.ts';

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
  readonly group: GroupId;
  readonly terms: readonly Term[];
}

/** The terms that are listed, in their groups; a group without any is left out. */
export function listed(
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
  return groupIds
    .map((group) => ({
      group,
      terms: termsIn(group)
        .map((id) => termOf(id, common.terms))
        .filter(isListed),
    }))
    .filter(({ terms }) => terms.length > 0);
}
