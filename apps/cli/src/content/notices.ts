export * from '@renavigate/guideline/notices';
