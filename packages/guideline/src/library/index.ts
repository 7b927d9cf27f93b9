/** Libraries made of editions. It holds none of the content. */
export { libraryOf } from './library-of.ts';
export { libraryWith, ownOf } from './library-with.ts';
