import { writeFileSync } from 'node:fs';
import { root } from './bundle.ts';
import { pageOf } from './report.ts';
import { readResults } from './results.ts';

/** The page once more, from the results that are kept: when only the reasons changed. */
writeFileSync(`${root}docs/mutation.md`, `${pageOf(readResults()).trimEnd()}\n`);
