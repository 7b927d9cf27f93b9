import type { Notice } from '@renavigate/guideline/notices';
import { noticeLines, noticeText, type Voice } from '@renavigate/guideline/tell';
import { type Block, item } from '../document/document.ts';

/** What stands beside an edition or an option and is in no edition, each on a line of its own. */
export function noticeBlocks(
  notices: readonly Notice[],
  voice: Voice,
  depth: number,
): readonly Block[] {
  return noticeLines(notices, voice).map((each) => item(depth, '!', noticeText(each, voice)));
}
