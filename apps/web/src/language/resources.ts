import type { en } from './words/en.ts';
import type { Words } from './words/words-type.ts';

/** The words of every part of the app, by namespace. Each part adds its own, so that it can be loaded late. */
export interface Resources {
  readonly shared: Words<typeof en>;
}
