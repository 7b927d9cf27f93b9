export * from '@renavigate/guideline/drugs';
