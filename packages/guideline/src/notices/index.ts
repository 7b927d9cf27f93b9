import { corrections } from './corrections.ts';
import { newerEditions } from './newer-editions.ts';
import type { Notice } from './notice.ts';
import { usualCare } from './usual-care.ts';

export { type KnownEdition, knownEditions } from './not-held.ts';
export type { Notice, NoticeKind } from './notice.ts';

/** Everything that stands beside editions and options and is in none of them, newer editions first. */
export const notices: readonly Notice[] = [...newerEditions, ...corrections, ...usualCare];
