/** Where something stands in a text, counted from one. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One thing wrong with a JSON text. */
export type Fault =
  | { readonly kind: 'syntax'; readonly at: number }
  /** A second value after the first. */
  | { readonly kind: 'more'; readonly at: number }
  | { readonly kind: 'depth'; readonly at: number }
  | {
      readonly kind: 'twice';
      readonly at: number;
      readonly name: string;
      /** The names and places that lead to the object that holds the name twice. */
      readonly path: readonly (string | number)[];
    };

/** Deeper than any record; what goes deeper would exhaust the programs that read it. */
export const depthLimit = 200;

const space = /[ \t\n\r]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escaping = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const quote = '"'.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);
const firstPrintable = 0x20;

/**
 * Where the string that begins here has ended; undefined where there is none, or it never ends. Gone through by hand: a
 * pattern for the whole of it would be exhausted by a string of some megabytes.
 */
function endOfString(text: string, from: number): number | undefined {
  if (text.charCodeAt(from) !== quote) return undefined;
  for (let at = from + 1; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code < firstPrintable) return undefined;
    escaping.lastIndex = at;
    const taken = code === backslash ? escaping.exec(text)?.[0].length : 1;
    if (taken === undefined) return undefined;
    at += taken;
  }
  return undefined;
}

interface Open {
  readonly close: '}' | ']';
  readonly names: Set<string>;
  /** The name or the place in the list of what is being gone through. */
  inner: string | number;
}

/**
 * What is wrong with a JSON text: every name that an object holds twice, and the first place where the text
 * is not JSON, where the look ends. It does not recurse, so that no depth can exhaust it.
 */
export function* faultsOf(text: string): Generator<Fault> {
  let at = 0;
  const open: Open[] = [];
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const takeString = (): string | undefined => {
    const from = at;
    at = endOfString(text, from) ?? from;
    return at === from ? undefined : text.slice(from, at);
  };
  const takeCharacter = (character: string): boolean => {
    take(space);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const takeName = function* (object: Open): Generator<Fault, boolean> {
    take(space);
    const from = at;
    const quoted = takeString();
    if (quoted === undefined) return false;
    const name: string = JSON.parse(quoted);
    if (object.names.has(name)) {
      const path = open.slice(0, -1).map(({ inner }) => inner);
      yield { kind: 'twice', at: from, name, path };
    }
    object.names.add(name);
    object.inner = name;
    return takeCharacter(':');
  };
  for (;;) {
    // A value begins here.
    take(space);
    const from = at;
    const opened = takeCharacter('{') ? '}' : takeCharacter('[') ? ']' : undefined;
    if (opened !== undefined) {
      const inner: Open = { close: opened, names: new Set(), inner: 0 };
      if (open.length >= depthLimit) return yield { kind: 'depth', at: from };
      if (!takeCharacter(opened)) {
        open.push(inner);
        if (opened === '}' && !(yield* takeName(inner))) return yield { kind: 'syntax', at };
        continue;
      }
    } else if (takeString() === undefined && take(scalar) === undefined) {
      return yield { kind: 'syntax', at };
    }
    // A value has ended; close what ends with it, then go on to the next.
    for (;;) {
      const inner = open.at(-1);
      take(space);
      if (inner === undefined) {
        if (at < text.length) yield { kind: 'more', at };
        return;
      }
      if (takeCharacter(inner.close)) {
        open.pop();
        continue;
      }
      if (!takeCharacter(',')) return yield { kind: 'syntax', at };
      if (typeof inner.inner === 'number') inner.inner += 1;
      if (inner.close === '}' && !(yield* takeName(inner))) return yield { kind: 'syntax', at };
      break;
    }
  }
}

/** Whether brackets go deeper than the limit, found without following them. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 92) index += 1;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91) {
      depth += 1;
      if (depth > depthLimit) return true;
    } else if (code === 125 || code === 93) depth -= 1;
  }
  return false;
}

/** Line and column of an offset, counted from one. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
