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

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) {
    return !['radio', 'checkbox', 'button', 'file'].includes(target.type);
  }
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName);
}

/** What a key asks for; nothing while something is typed, or with a modifier that belongs to the browser. */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'target' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): Command | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return undefined;
  const entry = Object.entries(keys).find(([key]) => key === event.key);
  return entry?.[1];
}
