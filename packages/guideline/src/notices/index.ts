import type { OptionId, Text } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { corrections } from './corrections.ts';
import { newerEditions } from './newer-editions.ts';
import type { Notice, NoticeKind } from './notice.ts';
import { usualCare } from './usual-care.ts';

export { type KnownEdition, knownEditions } from './not-held.ts';
export type { Notice, NoticeKind } from './notice.ts';

/** Everything that stands beside editions and options and is in none of them, newer editions first. */
export const notices: readonly Notice[] = [...newerEditions, ...corrections, ...usualCare];

/** What each kind of notice is called. */
export const noticeKinds: Readonly<Record<NoticeKind, Text>> = {
  newerEdition: text('A newer text?', 'Un texte plus récent ?'),
  correction: text('Since then', 'Depuis'),
  usualCare: text('Usual care, as described', 'Soins courants, tels que décrits'),
};

/**
 * What stands beside an edition wherever its name or age is told.
 *
 * @example
 * ```ts
 * import { noticesOfEdition } from '@renavigate/guideline';
 *
 * console.log(noticesOfEdition('ccs-2019').map(({ kind }) => kind));
 * // [ 'newerEdition', 'correction' ]
 * ```
 */
export function noticesOfEdition(edition: string): readonly Notice[] {
  return notices.filter(({ editions }) => editions.includes(edition));
}

/**
 * What stands beside an option, whatever an edition says of it.
 *
 * @example
 * ```ts
 * import { noticesBeside } from '@renavigate/guideline';
 *
 * console.log(noticesBeside('activeSurveillance').map(({ kind }) => kind));
 * // [ 'correction' ]
 * ```
 */
export function noticesBeside(option: OptionId): readonly Notice[] {
  return notices.filter(({ options }) => options.some((each) => each === option));
}
