/** An atom that must be true, or false. */
export interface Look {
  readonly atom: number;
  readonly value: boolean;
}

/** How possible patients can have the atoms of a group; any way, where there are too many to try. */
export type Combinations = readonly (readonly Look[])[] | 'any';
