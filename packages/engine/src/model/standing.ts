/** What an edition says of an option for one patient. */
export type Standing = 'offered' | 'notOffered' | 'undecided' | 'notCovered';
