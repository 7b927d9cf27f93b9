/**
 * What the page holds, for when the page is made anew: after a fault, or with a new version. It is read from the page
 * at that moment, goes with the tab alone, and is gone once it was read.
 */
const name = 'renavigate.carried';

/** What is taken along: the answers as the text of a link, and the name of the screen. */
export interface Carried {
  readonly text: string;
  readonly screen?: string;
}

let holder: () => Carried | undefined = () => undefined;
const listeners = new Set<() => void>();
let inMemory: Carried | undefined;

/** Says what the page holds. It stays when the page breaks: that is when it is needed. */
export function hold(what: () => Carried | undefined): void {
  holder = what;
  for (const listener of listeners) listener();
}

/** Told when the page says anew what it holds; gives what ends that. */
export function onHeld(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the page holds now; undefined where nobody answered anything. */
export function held(): Carried | undefined {
  try {
    return holder();
  } catch {
    return undefined;
  }
}

/** Takes along what the page holds, to be made anew without loading it. */
export function carryOver(): void {
  inMemory = held();
}

/** Begins with nothing, whatever was kept or shared; that stays where it is. */
export function carryNothing(): void {
  inMemory = { text: '' };
}

function inTab(carried: Carried): boolean {
  try {
    sessionStorage.setItem(name, JSON.stringify(carried));
    return true;
  } catch {
    return false;
  }
}

/** Loads the page anew with what it holds: in the tab, or where that is refused, in the address. */
export function reloadWithAnswers(): void {
  const carried = held();
  const { history, location } = window;
  if (carried !== undefined && !inTab(carried)) history.replaceState(null, '', `#${carried.text}`);
  location.reload();
}

function isCarried(value: unknown): value is Carried {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    (!('screen' in value) || typeof value.screen === 'string')
  );
}

function fromTab(): Carried | undefined {
  try {
    const text = sessionStorage.getItem(name);
    if (text === null) return undefined;
    sessionStorage.removeItem(name);
    const read: unknown = JSON.parse(text);
    return isCarried(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** What was taken along, once. */
export function takeCarried(): Carried | undefined {
  const carried = inMemory ?? fromTab();
  inMemory = undefined;
  return carried;
}
