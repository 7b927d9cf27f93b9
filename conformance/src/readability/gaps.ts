/** A kind of text that may be above the grade, and why. A gap that is not needed any more has to go. */
export interface Gap {
  readonly kind: string;
  readonly because: string;
}

/** Named gaps: measured and printed like the rest. */
export const gaps: readonly Gap[] = [
  {
    kind: 'name of an option',
    because: 'what a team calls a treatment; the description beside it is measured',
  },
  {
    kind: 'kind of option',
    because: 'headings of one to seven words, with the medical word and its meaning',
  },
  {
    kind: 'words of strength',
    because:
      'a guideline’s own verbs and grades, shown as a quotation: to soften them would alter them',
  },
];
