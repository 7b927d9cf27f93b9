export * from '@renavigate/guideline/evidence';
