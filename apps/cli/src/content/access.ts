export * from '@renavigate/guideline/access';
