import type { Citation } from '@renavigate/engine';

/** A place in the research: a file and the row in it. */
export interface Row {
  readonly file:
    | 'asco.json'
    | 'canada-approvals-2026.json'
    | 'canada-approvals.json'
    | 'corrections-2026.json'
    | 'drugs.json'
    | 'eau.json'
    | 'evidence-2026.json'
    | 'kcrnc-2019.json'
    | 'kcrnc-2021.json'
    | 'notes.json'
    | 'prior-adjuvant-immunotherapy.json'
    | 'safety-2026.json'
    | 'trials.json';
  readonly row: string;
}

/** A citation, with the researched rows that were read in it. */
export interface Source extends Citation {
  readonly rows: readonly [Row, ...Row[]];
}

export type Sources = readonly [Source, ...Source[]];
