import type { Fact, Problem, TermId } from '@renavigate/engine';
import type { Answer, Answers } from '../../answers/answer.ts';

/** What a file said, kept beside what was entered here. */
export interface Opened {
  readonly name: string;
  readonly kind: 'record' | 'patient';
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
}

/** One patient as the page knows them: a file, and what was entered here, which goes before it. */
export interface Case {
  readonly opened?: Opened;
  readonly answers: Answers;
  /** How the entries came, where they were not made here: with a link, or with the page when it was loaded anew. */
  readonly brought?: { readonly by: 'link' | 'reload'; readonly count: number };
  /** Values of lists that a link rules out, where it does not know the whole list. */
  readonly ruledOut?: readonly Fact[];
  /** Terms that were touched here: their rows stay in sight. */
  readonly touched: ReadonlySet<TermId>;
}

export const emptyCase: Case = { answers: new Map(), touched: new Set() };

export type CaseAction =
  | { readonly kind: 'answer'; readonly term: TermId; readonly answer: Answer | undefined }
  /** Keeps the row of a term in sight. */
  | { readonly kind: 'touch'; readonly term: TermId }
  | { readonly kind: 'put'; readonly case: Case };

/** What an entry leaves: nothing where it says no more than the file does not say. */
function answered({ opened, answers }: Case, term: TermId, answer: Answer | undefined): Answers {
  const rest = new Map(answers);
  const isInFile = opened?.facts.some((fact) => fact.term === term) ?? false;
  if (answer === undefined || (answer.kind === 'unknown' && !isInFile)) rest.delete(term);
  else rest.set(term, answer);
  return rest;
}

export function caseAfter(before: Case, action: CaseAction): Case {
  if (action.kind === 'put') return action.case;
  const { term } = action;
  const touched = before.touched.has(term) ? before.touched : new Set([...before.touched, term]);
  const answers = action.kind === 'answer' ? answered(before, term, action.answer) : before.answers;
  return { ...before, answers, touched };
}

export function isEmpty({ opened, answers, ruledOut = [] }: Case): boolean {
  return opened === undefined && answers.size === 0 && ruledOut.length === 0;
}
