import { depthLimit } from './depth.ts';

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

/** An object or a list that is being gone through. */
interface Open {
  readonly close: '}' | ']';
  readonly names: Set<string>;
  /** The name or the place in the list of what is being gone through. */
  inner: string | number;
}

/** How far a text has been gone through, and what is open there. */
interface Scan {
  readonly text: string;
  readonly open: Open[];
  at: number;
}

/** What follows a part of the text: a value, the end of a value, or nothing that is looked at. */
type Next = 'value' | 'ended' | 'stop';

/**
 * What is wrong with a JSON text: every name that an object holds twice, and the first place where the text
 * is not JSON, where the look ends. It does not recurse, so that no depth can exhaust it.
 */
export function* faultsOf(text: string): Generator<Fault> {
  const scan: Scan = { text, open: [], at: 0 };
  let next: Next = 'value';
  while (next !== 'stop') next = yield* next === 'value' ? beginValue(scan) : endValue(scan);
}

/** A value begins here. */
function* beginValue(scan: Scan): Generator<Fault, Next> {
  take(scan, space);
  const from = scan.at;
  const close = takeCharacter(scan, '{') ? '}' : takeCharacter(scan, '[') ? ']' : undefined;
  if (close === undefined) {
    const isValue = takeString(scan) !== undefined || take(scan, scalar) !== undefined;
    return isValue ? 'ended' : yield* notJson(scan);
  }
  if (scan.open.length >= depthLimit) {
    yield { kind: 'depth', at: from };
    return 'stop';
  }
  if (takeCharacter(scan, close)) return 'ended';
  const opened: Open = { close, names: new Set(), inner: 0 };
  scan.open.push(opened);
  return yield* beginInner(scan, opened);
}

/** A value has ended: what ends with it is closed, or the next one begins. */
function* endValue(scan: Scan): Generator<Fault, Next> {
  const around = scan.open.at(-1);
  take(scan, space);
  if (around === undefined) {
    if (scan.at < scan.text.length) yield { kind: 'more', at: scan.at };
    return 'stop';
  }
  if (takeCharacter(scan, around.close)) {
    scan.open.pop();
    return 'ended';
  }
  if (!takeCharacter(scan, ',')) return yield* notJson(scan);
  if (typeof around.inner === 'number') around.inner += 1;
  return yield* beginInner(scan, around);
}

/** In an object a name stands before each value. */
function* beginInner(scan: Scan, around: Open): Generator<Fault, Next> {
  return around.close === ']' || (yield* takeName(scan, around)) ? 'value' : yield* notJson(scan);
}

function* notJson({ at }: Scan): Generator<Fault, 'stop'> {
  yield { kind: 'syntax', at };
  return 'stop';
}

function* takeName(scan: Scan, object: Open): Generator<Fault, boolean> {
  take(scan, space);
  const from = scan.at;
  const quoted = takeString(scan);
  if (quoted === undefined) return false;
  const name: string = JSON.parse(quoted);
  if (object.names.has(name)) {
    const path = scan.open.slice(0, -1).map(({ inner }) => inner);
    yield { kind: 'twice', at: from, name, path };
  }
  object.names.add(name);
  object.inner = name;
  return takeCharacter(scan, ':');
}

function take(scan: Scan, pattern: RegExp): string | undefined {
  pattern.lastIndex = scan.at;
  const found = pattern.exec(scan.text)?.[0];
  scan.at += found?.length ?? 0;
  return found;
}

function takeString(scan: Scan): string | undefined {
  const from = scan.at;
  scan.at = endOfString(scan.text, from) ?? from;
  return scan.at === from ? undefined : scan.text.slice(from, scan.at);
}

function takeCharacter(scan: Scan, character: string): boolean {
  take(scan, space);
  if (scan.text[scan.at] !== character) return false;
  scan.at += 1;
  return true;
}

/** Line and column of an offset, counted from one. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
