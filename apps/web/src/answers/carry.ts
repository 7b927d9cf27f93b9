/** Where it lies in the tab while the page is loaded anew. */
const name = 'renavigate.carried';

/** What is taken along: the answers as the text of a link, and the name of the screen. */
export interface Carried {
  readonly text: string;
  readonly screen?: string;
}

/**
 * Knows what the page holds, for when the page is made anew: after a fault, or with a new version. It is read from the
 * page at that moment, goes with the tab alone, and is gone once it was read.
 */
export interface Carrier {
  /** Says what the page holds. It stays when the page breaks: that is when it is needed. */
  readonly hold: (what: () => Carried | undefined) => void;
  /** Told when the page says anew what it holds; gives what ends that. */
  readonly onHeld: (listener: () => void) => () => void;
  /** What the page holds now; undefined where nobody answered anything. */
  readonly held: () => Carried | undefined;
  /** Takes along what the page holds, to be made anew without loading it. */
  readonly carryOver: () => void;
  /** Begins with nothing, whatever was kept or shared; that stays where it is. */
  readonly carryNothing: () => void;
  /** What was taken along, once. */
  readonly take: () => Carried | undefined;
}

/** A carrier of a page that holds nothing yet. */
export function emptyCarrier(): Carrier {
  let holder: () => Carried | undefined = () => undefined;
  let inMemory: Carried | undefined;
  const listeners = new Set<() => void>();
  const held = () => {
    try {
      return holder();
    } catch {
      return undefined;
    }
  };
  return {
    held,
    hold: (what) => {
      holder = what;
      for (const listener of listeners) listener();
    },
    onHeld: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    carryOver: () => {
      inMemory = held();
    },
    carryNothing: () => {
      inMemory = { text: '' };
    },
    take: () => {
      const carried = inMemory ?? fromTab();
      inMemory = undefined;
      return carried;
    },
  };
}

/** Loads the page anew with what it holds: in the tab, or where that is refused, in the address. */
export function reloadWith(carried: Carried | undefined): void {
  const { history, location } = window;
  if (carried !== undefined && !inTab(carried)) history.replaceState(null, '', `#${carried.text}`);
  location.reload();
}

function inTab(carried: Carried): boolean {
  try {
    sessionStorage.setItem(name, JSON.stringify(carried));
    return true;
  } catch {
    return false;
  }
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

function isCarried(value: unknown): value is Carried {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    (!('screen' in value) || typeof value.screen === 'string')
  );
}
