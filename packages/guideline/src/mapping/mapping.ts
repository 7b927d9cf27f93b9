import type { RecordMapping } from '@renavigate/engine';
import { cancer } from './cancer.ts';

/** How the records of patients with kidney cancer are read. */
export const recordMapping: RecordMapping = { cancer };
