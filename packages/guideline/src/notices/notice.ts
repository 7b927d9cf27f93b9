import type { Text, Voices } from '@renavigate/engine';
import type { CatalogueOption } from '../options/catalogue.ts';

/** Why something must stand beside an edition or an option. */
export type NoticeKind = 'newerEdition' | 'correction' | 'usualCare';

/**
 * What is known today and stands in no edition: a newer edition, what overtook a line, or how a body describes usual
 * care. It never changes an edition, and it never says what to take.
 */
export interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  /** The editions beside which it stands, wherever their name or age is told. */
  readonly editions: readonly string[];
  /** The options beside which it stands, whatever an edition says of them. */
  readonly options: readonly CatalogueOption[];
  readonly text: Voices;
  /** Where it was read, with its date. */
  readonly source: Text;
  /** The researched rows that it rests on. */
  readonly rows: readonly [string, ...string[]];
}
