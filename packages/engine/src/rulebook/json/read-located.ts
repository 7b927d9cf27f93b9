import type { Located, Member } from './located.ts';

/** Why a text is no JSON that can be read, and where. */
export interface Fault {
  readonly kind: 'syntax' | 'more' | 'deep';
  readonly at: number;
}

/** A name that an object holds once more, and the names and places that lead to the object. */
export interface Twice {
  readonly name: string;
  readonly at: number;
  readonly path: readonly (string | number)[];
}

/** A JSON text as values with their places, or where it is none. */
export type LocatedRead =
  | { readonly value: Located; readonly twice: readonly Twice[] }
  | { readonly fault: Fault };

/** Deeper than any rulebook; what goes deeper would exhaust the programs that read it. */
export const deepest = 100;

interface Reading {
  readonly text: string;
  at: number;
  fault?: Fault;
  readonly path: (string | number)[];
  readonly twice: Twice[];
}

/** Reads JSON and remembers where each value stands. It throws on no text. */
export function readLocated(text: string): LocatedRead {
  const reading: Reading = { text, at: 0, path: [], twice: [] };
  const value = readValue(reading);
  if (value === undefined) return { fault: reading.fault ?? { kind: 'syntax', at: reading.at } };
  skip(reading, space);
  if (reading.at < text.length) return { fault: { kind: 'more', at: reading.at } };
  return { value, twice: reading.twice };
}

const space = /[ \t\n\r]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** What of a pattern stands at the place where the reading is, which goes on behind it. */
function skip(reading: Reading, pattern: RegExp): string {
  pattern.lastIndex = reading.at;
  const found = pattern.exec(reading.text)?.[0] ?? '';
  reading.at += found.length;
  return found;
}

function take(reading: Reading, character: string): boolean {
  skip(reading, space);
  if (reading.text[reading.at] !== character) return false;
  reading.at += 1;
  return true;
}

function readValue(reading: Reading): Located | undefined {
  skip(reading, space);
  const { text, at, path } = reading;
  const opens = text[at] === '{' || text[at] === '[';
  if (opens && path.length >= deepest) {
    reading.fault = { kind: 'deep', at };
    return undefined;
  }
  if (text[at] === '{') return readObject(reading, at);
  if (text[at] === '[') return readList(reading, at);
  return text[at] === '"' ? readText(reading, at) : readScalar(reading, at);
}

function readText(reading: Reading, at: number): Located | undefined {
  const value = readString(reading);
  return value === undefined ? undefined : { kind: 'text', at, value };
}

function readScalar(reading: Reading, at: number): Located | undefined {
  const found = skip(reading, scalar);
  if (found === '') return undefined;
  const value: unknown = JSON.parse(found);
  if (typeof value === 'number') return { kind: 'number', at, value };
  return { kind: 'word', at, value: value === null ? null : value === true };
}

function readList(reading: Reading, at: number): Located | undefined {
  reading.at += 1;
  const items: Located[] = [];
  if (take(reading, ']')) return { kind: 'list', at, items };
  do {
    reading.path.push(items.length);
    const item = readValue(reading);
    reading.path.pop();
    if (item === undefined) return undefined;
    items.push(item);
  } while (take(reading, ','));
  return take(reading, ']') ? { kind: 'list', at, items } : undefined;
}

function readObject(reading: Reading, at: number): Located | undefined {
  reading.at += 1;
  const members: Member[] = [];
  if (take(reading, '}')) return { kind: 'object', at, members };
  const names = new Set<string>();
  do {
    const member = readMember(reading, names);
    if (member === undefined) return undefined;
    members.push(member);
  } while (take(reading, ','));
  return take(reading, '}') ? { kind: 'object', at, members } : undefined;
}

function readMember(reading: Reading, names: Set<string>): Member | undefined {
  skip(reading, space);
  const { at, path } = reading;
  const name = readString(reading);
  if (name === undefined) return undefined;
  if (names.has(name)) reading.twice.push({ name, at, path: [...path] });
  names.add(name);
  if (!take(reading, ':')) return undefined;
  path.push(name);
  const value = readValue(reading);
  path.pop();
  return value === undefined ? undefined : { name, at, value };
}

const quote = '"'.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);
const firstPrintable = 0x20;
const escaping = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** The string that begins here. Gone through by hand: a pattern would be exhausted by one of some megabytes. */
function readString(reading: Reading): string | undefined {
  const { text, at: from } = reading;
  if (text.charCodeAt(from) !== quote) return undefined;
  reading.at += 1;
  while (reading.at < text.length) {
    const code = text.charCodeAt(reading.at);
    if (code === quote) {
      reading.at += 1;
      const value: string = JSON.parse(text.slice(from, reading.at));
      return value;
    }
    if (code < firstPrintable) return undefined;
    if (code !== backslash) reading.at += 1;
    else if (skip(reading, escaping) === '') return undefined;
  }
  return undefined;
}
