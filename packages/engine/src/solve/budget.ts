/** What several searches may take together, in decisions; each takes from what is left. */
export interface Budget {
  left: number;
}
