export { library } from '@renavigate/guideline';
