/** What the app is on, by itself: the first page is there before the guidelines are. */
export { disease } from '@renavigate/guideline/disease';
