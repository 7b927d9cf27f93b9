import type { Language } from '@renavigate/engine';
import { addWords, wordsOf } from '../../language/i18n.ts';
import type { Words } from '../../language/words/words-type.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

declare module '../../language/resources.ts' {
  interface Resources {
    readonly charts: Words<typeof en>;
  }
}

addWords('charts', { en, fr });

/** The words of the pictures in one language. */
export function chartWords(language: Language) {
  return wordsOf(language, 'charts');
}

/** Says something, with values in its places and the plural that `count` asks for. */
export type ChartWords = ReturnType<typeof chartWords>;
