export { leftOut } from '@renavigate/guideline/left-out';
