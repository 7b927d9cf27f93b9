import type { Citation } from '@renavigate/guideline/evidence/tell';

/** Where a publication can be opened: the address that lasts longest; none where none was read. */
export function linkOf({ doi, pmid, url }: Citation): string | undefined {
  if (doi !== undefined) return `https://doi.org/${doi}`;
  if (pmid !== undefined) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
  return url;
}
