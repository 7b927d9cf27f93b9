export { both, text, voices } from '@renavigate/engine';
