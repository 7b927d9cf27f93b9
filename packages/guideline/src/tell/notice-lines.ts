import { words } from '@renavigate/engine';
import { type Notice, noticeKinds } from '../notices/index.ts';
import { tell, type Voice } from './telling.ts';

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
  return notices.map(({ id, kind, text, source }) => ({
    id,
    kind,
    label: tell(voice, noticeKinds[kind]),
    text: tell(voice, text),
    source: tell(voice, source),
  }));
}

/** A notice on one line: what it is, what it says, and where it was read. */
export function noticeText({ kind, label, text, source }: NoticeLine, { language }: Voice): string {
  // What is said of a newer text names itself.
  const lead = kind === 'newerEdition' ? '' : `${label}${words.colon[language]}`;
  return `${lead}${text} (${source})`;
}
