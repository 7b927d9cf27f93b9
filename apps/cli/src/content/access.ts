export { accessFor, compileAccess, tellAccess } from '@renavigate/guideline/access';
