import type { Carrier } from '../../answers/carry.ts';
import { isLink } from '../../answers/is-link.ts';
import { kept } from '../../answers/keep.ts';

/** What a page begins with: a shared address, what was kept on the device, or what it held before it was made anew. */
export interface Opened {
  readonly from: 'link' | 'kept' | 'carried';
  readonly text: string;
  /** The view to go on with. */
  readonly screen?: string | undefined;
}

/** The ways on from the first page. */
export type Wanted = 'questions' | 'about';

/** The link in the address, if it is one. */
export function linked(): Opened | undefined {
  const { hash } = window.location;
  return isLink(hash) ? { from: 'link', text: hash } : undefined;
}

/** What an address or this device brings along, as it was when the page was opened; the page holds it. */
export function openedWith(carrier: Carrier): Opened | undefined {
  const opened = broughtAlong(carrier);
  // From the first moment on: it may be what the page breaks over.
  if (opened !== undefined) carrier.hold(() => ({ text: opened.text.replace(/^#/, '') }));
  return opened;
}

function broughtAlong(carrier: Carrier): Opened | undefined {
  const carried = carrier.take();
  if (carried !== undefined) return { from: 'carried', ...carried };
  const text = kept();
  return linked() ?? (text === undefined ? undefined : { from: 'kept', text });
}
