/** The name of a term, as a rule and a record name it. */
export type TermId = string;
