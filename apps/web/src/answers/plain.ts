/**
 * What is left out of a text that came with a link: signs that move the cursor of a terminal, and those that turn the
 * direction of what follows, so that one reads what is not written. Ends of lines and tabs stay.
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as it is shown, and whether it was longer than it may be. */
export interface Bounded {
  readonly text: string;
  readonly isCut: boolean;
}

/** The seen part of a text, up to a length. A letter of two halves is never cut in two. */
export function bounded(text: string, longest: number): Bounded {
  // What cannot be shown is not gone through: the text may be of any length.
  const seen = text.slice(0, longest * 4).replace(unseen, '');
  const isCut = seen.length > longest || text.length > longest * 4;
  return { text: seen.slice(0, longest).replace(/[\ud800-\udbff]$/, ''), isCut };
}

/** A name that is not known, short enough to be told in a sentence. */
export function told(name: string): string {
  const { text, isCut } = bounded(name.replace(/\s+/g, ' '), 40);
  return isCut ? `${text}…` : text;
}
