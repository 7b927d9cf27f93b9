import { type Fact, type FactKey, factKey } from '../model/fact.ts';
import { evaluateAtom } from '../semantics/evaluate.ts';
import type { Model } from './model.ts';
import type { Solved } from './numbers.ts';
import { mark, propagate, undo } from './propagate.ts';
import { possibleSituation, type Situation } from './settle.ts';

/**
 * A situation to which facts are added one after another, the last of which can be forgotten again. Some possible
 * patient must have all facts that it holds at any time.
 */
export interface Memory extends Situation {
  readonly known: Map<FactKey, Fact>;
}

/** The situation in which nothing is known; the numbers that were solved for the patient before still are. */
export function emptyMemory({
  model,
  solved,
}: {
  readonly model: Model;
  readonly solved: Solved;
}): Memory {
  const known = new Map<FactKey, Fact>();
  return { ...possibleSituation(model, known, solved), known };
}

/** Adds a fact and what follows from it; gives how many marks there were before, to forget it again. */
export function learn({ model, known, search }: Memory, fact: Fact): number {
  const before = search.trail.length;
  const key = factKey(fact);
  known.set(key, fact);
  for (const number of model.atomsOn.get(key) ?? []) {
    const atom = model.program.atoms[number];
    const truth = atom === undefined ? 'unknown' : evaluateAtom(atom, known, key);
    if (truth !== 'unknown') mark(search, number, truth === 'true');
  }
  propagate(search);
  return before;
}

/** Takes back a fact, and all marks but the first so many. */
export function forget({ known, search }: Memory, fact: Fact, before: number): void {
  known.delete(factKey(fact));
  undo(search, before);
}
