/** How a stretch of words is meant; each printer decides how that looks. */
export type Tone =
  | 'strong'
  | 'faint'
  /** The name of a statement. */
  | 'reference'
  | 'good'
  | 'bad'
  | 'open'
  /** A command or a place in a file, as it is typed. */
  | 'code'
  /** An address on the web that we wrote: it may be followed. One that somebody else wrote is plain text. */
  | 'address'
  /** What we had to assume: the words say why. It is numbered, and told once, before a document is printed. */
  | 'assumption';

export interface Span {
  readonly text: string;
  readonly tone?: Tone;
}

/** What a line is made from: plain words, spans; nothing is left out. */
type Part = string | Span | undefined;

/** A line of words. */
export type Line = readonly Span[];

/** Marks before an item. Each is a shape of its own, never colour alone. */
export type Mark = '✓' | '✗' | '?' | '•' | '!' | '≈';

/** One piece of a document. Plain data; the printers for a terminal and for Markdown walk it. */
export type Block =
  | { readonly kind: 'title'; readonly line: Line }
  | { readonly kind: 'section'; readonly line: Line }
  | { readonly kind: 'group'; readonly line: Line }
  | { readonly kind: 'name'; readonly line: Line }
  /** One of a long list of the same. */
  | { readonly kind: 'entry'; readonly line: Line }
  | { readonly kind: 'text'; readonly depth: number; readonly line: Line }
  | { readonly kind: 'item'; readonly depth: number; readonly mark: Mark; readonly line: Line }
  /** An answer that can be picked by typing its key. */
  | { readonly kind: 'choice'; readonly key: string; readonly line: Line };

export type Document = readonly Block[];

/** A span, with a tone or plain. */
export function span(text: string, tone?: Tone): Span {
  return tone === undefined ? { text } : { text, tone };
}

/** A line of plain words and spans; what is undefined or empty is left out. */
export function line(...parts: readonly Part[]): Line {
  return parts
    .filter((part): part is string | Span => part !== undefined && part !== '')
    .map((part): Span => (typeof part === 'string' ? { text: part } : part));
}

export function title(...parts: readonly Part[]): Block {
  return { kind: 'title', line: line(...parts) };
}

export function section(...parts: readonly Part[]): Block {
  return { kind: 'section', line: line(...parts) };
}

export function group(...parts: readonly Part[]): Block {
  return { kind: 'group', line: line(...parts) };
}

export function name(...parts: readonly Part[]): Block {
  return { kind: 'name', line: line(...parts) };
}

export function paragraph(depth: number, ...parts: readonly Part[]): Block {
  return { kind: 'text', depth, line: line(...parts) };
}

export function item(depth: number, mark: Mark, ...parts: readonly Part[]): Block {
  return { kind: 'item', depth, mark, line: line(...parts) };
}

export function choice(key: string, ...parts: readonly Part[]): Block {
  return { kind: 'choice', key, line: line(...parts) };
}

/** Joins spans with something between them. */
export function separated(parts: readonly Line[], between: string): Line {
  return parts.flatMap((part, index) => (index === 0 ? part : [span(between), ...part]));
}
