/** What a single key does while nobody is typing; WCAG 2.1.4: all of them can be turned off. */
export const keys = {
  '/': 'filter',
  m: 'matrix',
  d: 'detail',
  e: 'evidence',
  r: 'risk',
  h: 'history',
  c: 'compare',
  o: 'open',
  n: 'note',
  '?': 'help',
} as const;

export type Command = (typeof keys)[keyof typeof keys];

/** What is looked at of the element that has the focus. */
interface Focused {
  readonly tagName?: string;
  readonly type?: string;
  readonly isContentEditable?: boolean;
}

function isTyping({ tagName = '', type = '', isContentEditable }: Focused): boolean {
  if (tagName === 'INPUT') return !['radio', 'checkbox', 'button', 'file'].includes(type);
  return isContentEditable === true || ['TEXTAREA', 'SELECT'].includes(tagName);
}

/** What a key asks for; nothing while something is typed, or with a modifier that belongs to the browser. */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'> & {
    readonly target: Focused | null;
  },
): Command | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target ?? {}))
    return undefined;
  const entry = Object.entries(keys).find(([key]) => key === event.key);
  return entry?.[1];
}
