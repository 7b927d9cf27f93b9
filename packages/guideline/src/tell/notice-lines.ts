import { type OptionId, type Text, words } from '@renavigate/engine';
import { text } from '../base/text.ts';
import type { Library } from '../library/library.ts';
import type { Notice, NoticeKind } from '../notices/notice.ts';
import { tell, type Voice } from './telling.ts';

/** What each kind of notice is called. */
const noticeKinds: Readonly<Record<NoticeKind, Text>> = {
  newerEdition: text('A newer text?', 'Un texte plus récent ?'),
  correction: text('Since then', 'Depuis'),
  usualCare: text('Usual care, as described', 'Soins courants, tels que décrits'),
};

type Noticed = Pick<Library, 'notices'>;

/**
 * What stands beside an edition of a library wherever its name or age is told.
 *
 * @example
 * ```ts
 * import { library, noticesOfEdition } from '@renavigate/guideline';
 *
 * console.log(noticesOfEdition('ccs-2019', library).map(({ kind }) => kind));
 * // [ 'newerEdition', 'correction' ]
 * ```
 */
export function noticesOfEdition(edition: string, { notices }: Noticed): readonly Notice[] {
  return notices.filter(({ editions }) => editions.includes(edition));
}

/**
 * What stands beside an option of a library, whatever an edition says of it.
 *
 * @example
 * ```ts
 * import { library, noticesBeside } from '@renavigate/guideline';
 *
 * console.log(noticesBeside('activeSurveillance', library).map(({ kind }) => kind));
 * // [ 'correction' ]
 * ```
 */
export function noticesBeside(option: OptionId, { notices }: Noticed): readonly Notice[] {
  return notices.filter(({ options }) => options.some((each) => each === option));
}

/** A notice in one language and voice. */
export interface NoticeLine {
  readonly id: string;
  readonly kind: Notice['kind'];
  readonly label: string;
  readonly text: string;
  readonly source: string;
}

/** Notices as they stand beside an edition or an option, in their order. */
export function noticeLines(notices: readonly Notice[], voice: Voice): readonly NoticeLine[] {
  return notices.map(({ id, kind, text: said, source }) => ({
    id,
    kind,
    label: tell(voice, noticeKinds[kind]),
    text: tell(voice, said),
    source: tell(voice, source),
  }));
}

/** A notice on one line: what it is, what it says, and where it was read. */
export function noticeText(
  { kind, label, text: said, source }: NoticeLine,
  { language }: Voice,
): string {
  // What is said of a newer text names itself.
  const lead = kind === 'newerEdition' ? '' : `${label}${words.colon[language]}`;
  return `${lead}${said} (${source})`;
}
