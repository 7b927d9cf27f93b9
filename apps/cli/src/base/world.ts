import type { Readable } from 'node:stream';

/** A stream that text is written to; a terminal knows how wide it is. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Nobody reads it any more, or it can hold no more: what is written goes nowhere. */
  readonly isClosed?: boolean;
}

/** Everything outside the program that it reads or writes. */
export interface World {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Output;
  readonly errors: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
}
