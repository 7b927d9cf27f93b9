export { starter } from '@renavigate/guideline/starter';
