import type { Text } from '@renavigate/engine';
import { text } from './text.ts';

/** What the disease of a library is called, in the middle of a sentence and at its start. */
export interface Disease {
  /** With no article, such as “kidney cancer”; in French a masculine noun. */
  readonly name: Text;
}

/** The disease that the guidelines here are on. By itself, so that a first page is there without the guidelines. */
export const disease: Disease = { name: text('kidney cancer', 'cancer du rein') };
