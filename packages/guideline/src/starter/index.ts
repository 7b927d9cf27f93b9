/** What an author of an edition starts from. */
export { starter } from './starter.ts';
