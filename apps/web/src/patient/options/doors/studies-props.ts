import type { Together } from '@renavigate/guideline/tell';

/** Of which option, for whom, the studies are shown. */
export interface StudiesProps {
  readonly option: string;
  readonly together: Together;
}
