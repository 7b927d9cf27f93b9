import type { Fact } from '../model/fact.ts';
import type { Problem } from '../model/problem.ts';
import type { AllTerms } from '../model/vocabulary.ts';
import { contradiction } from '../patient/problems.ts';
import type { Known } from '../semantics/evaluate.ts';
import { type Situation, situationIn } from './settle.ts';

/**
 * Given facts that no possible patient has together, though no two of them contradict each other step by step:
 * as few of them as are impossible together, as one problem. Throws where an edition has no possible patient at all.
 */
export function contradictionAmong(
  { model, known }: Situation,
  terms: AllTerms,
): Problem<'contradiction'> {
  const stated = [...known].filter(([, fact]) => isStated(fact, known));
  const left = new Map(stated.sort(([one], [two]) => (one < two ? -1 : 1)));
  for (const [key, fact] of [...left]) {
    left.delete(key);
    if (situationIn(model, left).possible !== 'impossible') left.set(key, fact);
  }
  if (left.size === 0) {
    throw new Error('No patient is possible at all: run check(edition) before advising.');
  }
  return contradiction([...left.values()], [], terms);
}

/**
 * Whether a fact was stated, as far as an edition can tell: it does not follow from other facts that the edition holds.
 * What follows from terms of other editions came to this one as a fact of its own.
 */
export function isStated({ source }: Fact, known: Known): boolean {
  return source.kind !== 'derived' || source.from.some((key) => !known.has(key));
}
