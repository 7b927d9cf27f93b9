import { type AllTerms, type Fact, matchUnits } from '@renavigate/engine';
import { type Answer, statedFacts } from '../../answers/answer.ts';
import type { Case } from './case.ts';

/** Whether a fact of the file stands beside what was entered: of a list, what it rules out and nobody disputed. */
function stands(fact: Fact, answer: Answer | undefined): boolean {
  if (answer === undefined) return true;
  if (answer.kind !== 'severalOf' || fact.kind !== 'includes' || answer.sure) return false;
  return !fact.present && !answer.chosen.includes(fact.value);
}

/** The facts that the file and the entries state together, an entry before the file. */
export function statedIn(
  terms: AllTerms,
  { opened, answers, ruledOut = [] }: Case,
): readonly Fact[] {
  const own = [...(opened?.facts ?? []), ...ruledOut].filter((fact) =>
    stands(fact, answers.get(fact.term)),
  );
  return [...own, ...statedFacts(answers, terms)];
}

/** Those of them that can be used together, and why others cannot. */
export function factsIn(terms: AllTerms, current: Case) {
  return matchUnits(statedIn(terms, current), terms);
}
