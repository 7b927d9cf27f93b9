import { type Fact, factKey } from '../model/fact.ts';
import { forget, learn, type Memory } from './memory.ts';

/**
 * Those of some facts that are needed, beside what a memory holds, for something to be sure of every possible
 * patient; undefined where all together do not make it sure. Some possible patient must have them all. One fact
 * after another is left out if the others are enough. The memory is as before afterwards.
 */
export function needed(
  facts: readonly Fact[],
  memory: Memory,
  isSure: () => boolean,
): readonly Fact[] | undefined {
  const start = memory.search.trail.length;
  // The first fact is learned last: it is the first to be left out, and what follows from the rest stays.
  const before = [...facts].reverse().map((fact) => learn(memory, fact));
  const kept = isSure() ? neededOf(facts, before, memory, isSure) : undefined;
  for (const fact of facts) forget(memory, fact, start);
  return kept;
}

function neededOf(
  facts: readonly Fact[],
  before: number[],
  memory: Memory,
  isSure: () => boolean,
): readonly Fact[] {
  const kept: Fact[] = [];
  for (const fact of facts) {
    forget(memory, fact, before.pop() ?? 0);
    for (const each of kept) learn(memory, each);
    if (isSure()) continue;
    kept.push(fact);
    memory.known.set(factKey(fact), fact);
  }
  return kept;
}
