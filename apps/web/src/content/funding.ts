export * from '@renavigate/guideline/funding';
