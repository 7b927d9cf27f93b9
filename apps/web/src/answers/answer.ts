import {
  type AllTerms,
  type Doubted,
  type Fact,
  matchUnits,
  type NumberTerm,
  type PatientProblem,
  readMeasurement,
  ruledOut,
  type Term,
  type TermId,
  termOf,
} from '@renavigate/engine';
import type { Memory } from './memory.ts';

/** What a person said to one question. "I don't know" is an answer like the others. */
export type Answer =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'yesNo'; readonly value: boolean }
  | { readonly kind: 'oneOf'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number; readonly unit: string }
  | {
      readonly kind: 'severalOf';
      readonly chosen: readonly string[];
      /** The values that stood there to choose from; only of these is anything said. */
      readonly offered: readonly string[];
      /** The person is sure of the rest: what was not chosen is not there. */
      readonly sure: boolean;
      /** Of the values that did not stand there nothing is known: the list is not whole, however sure what it says is. */
      readonly isPart?: true;
    };

/** The answers in the order in which they were first given. */
export type Answers = ReadonlyMap<TermId, Answer>;

/** What tells answers from others: equal answers given in one order have one name. */
export function nameOf(answers: Answers): string {
  return JSON.stringify([...answers]);
}

const last = (): { answers: Answers } => ({ answers: new Map() });

/** Some answers and one more. For the same answers the same map as the last time: what was made for them fits. */
export function withAnswer(
  memory: Memory,
  answers: Answers,
  term: TermId,
  answer: Answer,
): Answers {
  const after = new Map(answers).set(term, answer);
  const kept = memory.of(last);
  if (nameOf(after) !== nameOf(kept.answers)) kept.answers = after;
  return kept.answers;
}

const source = { kind: 'answer' } as const;

/** A number as people type it, with a comma or a point; not a number when it is none. */
export function parseNumber(typed: string): number {
  const plain = typed.replaceAll(/\s/g, '').replace(',', '.');
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** Why a number cannot be used, or undefined when it can. */
export function numberProblem(
  term: NumberTerm,
  value: number,
  unit: string,
): PatientProblem | undefined {
  const read = readMeasurement(term, value, unit, source, `/${term.id}`);
  return 'code' in read ? read : undefined;
}

/** What is doubted by a problem with a number. */
export function doubtedIn({ setAside, inLikelyUnit }: PatientProblem): Doubted {
  return {
    ...(setAside === undefined ? {} : { setAside }),
    ...(inLikelyUnit === undefined ? {} : { inLikelyUnit }),
  };
}

function factsOfAnswer(term: Term, answer: Answer): readonly Fact[] {
  const base = { term: term.id, source } as const;
  switch (answer.kind) {
    case 'unknown':
      return [];
    case 'yesNo':
    case 'oneOf':
      return [{ ...base, ...answer }];
    case 'number': {
      if (term.kind !== 'number') return [];
      const read = readMeasurement(term, answer.value, answer.unit, source, `/${term.id}`);
      return 'code' in read ? [] : [read];
    }
    case 'severalOf': {
      if (term.kind !== 'severalOf') return [];
      const absent = answer.sure ? ruledOut(term, answer.chosen) : [];
      return answer.offered.flatMap((value): readonly Fact[] => {
        const present = answer.chosen.includes(value);
        if (!present && !absent.includes(value)) return [];
        return [{ ...base, kind: 'includes', value, present }];
      });
    }
  }
}

/** The facts that the answers state. */
export function statedFacts(answers: Answers, terms: AllTerms): readonly Fact[] {
  return [...answers].flatMap(([id, answer]) => factsOfAnswer(termOf(id, terms), answer));
}

/** The facts of the answers that can be used together, and why others cannot. */
export function factsOf(answers: Answers, terms: AllTerms) {
  return matchUnits(statedFacts(answers, terms), terms);
}
