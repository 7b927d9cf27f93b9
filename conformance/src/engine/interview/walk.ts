import type { Fact, TermId } from '@renavigate/engine';
import { type FirstMatch, termName, valueName } from '../../generate/first-match.ts';

/** An interviewer: what is asked next, given the answers so far; undefined when it has ended. */
export type Ask = (facts: readonly Fact[]) => TermId | undefined;

/** A patient of whom everything is known: per term, the number of the value. */
export type Whole = readonly number[];

/** Every patient there is. */
export function everyPatient(terms: readonly number[]): readonly Whole[] {
  return terms.reduce<readonly Whole[]>(
    (patients, values) =>
      patients.flatMap((patient) =>
        Array.from({ length: values }, (_, value) => [...patient, value]),
      ),
    [[]],
  );
}

const source = { kind: 'answer' } as const;

function factOf(term: number, value: number, values: number): Fact {
  const id = termName(term);
  return values === 2
    ? { kind: 'yesNo', term: id, value: value === 1, source }
    : { kind: 'oneOf', term: id, value: valueName(value), source };
}

/** One way through an interview: the answers, and the patients who give them. */
export interface Interviewed {
  readonly facts: readonly Fact[];
  readonly patients: readonly Whole[];
}

/** Every way through an interview, each with the patients who take it. */
export function everyInterview({ terms }: FirstMatch, ask: Ask): readonly Interviewed[] {
  const from = (facts: readonly Fact[], patients: readonly Whole[]): readonly Interviewed[] => {
    const question = ask(facts);
    if (question === undefined) return [{ facts, patients }];
    if (facts.some((fact) => fact.term === question)) throw new Error(`${question} again`);
    const term = terms.findIndex((_, index) => termName(index) === question);
    const values = terms[term] ?? 0;
    return Array.from({ length: values }, (_, value) => {
      const alike = patients.filter((patient) => patient[term] === value);
      return from([...facts, factOf(term, value, values)], alike);
    }).flat();
  };
  return from([], everyPatient(terms));
}

/** The mean number of questions that an interviewer asks, over every patient alike. */
export function meanQuestions(model: FirstMatch, ask: Ask): number {
  const interviews = everyInterview(model, ask);
  const asked = interviews.reduce(
    (sum, { facts, patients }) => sum + facts.length * patients.length,
    0,
  );
  return asked / interviews.reduce((sum, { patients }) => sum + patients.length, 0);
}
