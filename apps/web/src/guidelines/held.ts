import { compileLibrary } from '@renavigate/engine';
import { library } from '../content/library.ts';

/** The library of the page, ready to be asked. It holds nothing of the person. */
export const held = compileLibrary(library);
