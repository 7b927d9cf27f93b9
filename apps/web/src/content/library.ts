/** What the app is on. Nothing else here names it. */
export { library } from '@renavigate/guideline';
