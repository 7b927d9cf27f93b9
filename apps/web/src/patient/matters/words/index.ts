import { addWords } from '../../../language/i18n.ts';
import type { Words } from '../../../language/words/words-type.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

declare module '../../../language/resources.ts' {
  interface Resources {
    readonly matters: Words<typeof en>;
  }
}

addWords('matters', { en, fr });
