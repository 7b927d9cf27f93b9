export { knownEditions, noticesBeside, noticesOfEdition } from '@renavigate/guideline/notices';
