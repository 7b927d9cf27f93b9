import { type Evaluation, evaluationOf } from '../ir/evaluation.ts';
import type { LoweredEdition, LoweredOption } from '../ir/standings.ts';
import type { Fact } from '../model/fact.ts';
import type { Standing } from '../model/standing.ts';
import { emptyMemory, forget, learn, type Memory } from '../solve/memory.ts';
import { needed } from '../solve/needed.ts';
import { can, type Situation, settlesAs } from '../solve/settle.ts';
import type { LeavesScopeOpen } from './bearing.ts';

/**
 * Those of some facts that a standing needs, beside facts that are held already; undefined where all together do not
 * settle it. One fact after another is left out if the others are enough.
 */
export type Reasoning = (
  gate: number,
  answer: Standing,
  facts: readonly Fact[],
) => readonly Fact[] | undefined;

/** How reasons are found for one patient. It holds facts of the patient. */
export interface Reasoner {
  /** Reasons beside some facts. What was given before is not to be asked any more. */
  readonly beside: (held: Iterable<Fact>) => Reasoning;
  /** What leaves the scope open beside some facts. The same holds. */
  readonly scopeBeside: (held: readonly Fact[]) => LeavesScopeOpen;
}

/**
 * Reasons by the lowered form where there is one and it is exact, else by a search for possible patients. Both find the
 * same; the lowered form does in a fraction of the time, and takes the time of many patients to be made.
 */
export function reasonerFor(situation: Situation, lowered: LoweredEdition | undefined): Reasoner {
  return lowered === undefined || lowered.tooLarge.length > 0
    ? bySearch(situation)
    : byLoweredForm(lowered);
}

function bySearch(situation: Situation): Reasoner {
  const memoryOf = (held: Iterable<Fact>) => {
    const memory = emptyMemory(situation);
    for (const fact of held) learn(memory, fact);
    return memory;
  };
  return {
    beside: (held) => {
      const memory = memoryOf(held);
      return (gate, answer, facts) => needed(facts, memory, () => settlesAs(memory, gate, answer));
    },
    scopeBeside: (held) => {
      const memory = memoryOf(held);
      return (facts) => isScopeOpen(facts, memory);
    },
  };
}

/** Whether some facts, beside those that a memory holds, leave it open whether the patient is in the scope. */
function isScopeOpen(facts: readonly Fact[], memory: Memory): boolean {
  const node = memory.model.program.scope;
  const start = memory.search.trail.length;
  for (const fact of facts) learn(memory, fact);
  const isOpen = can(memory, [{ node, value: true }]) && can(memory, [{ node, value: false }]);
  for (const fact of facts) forget(memory, fact, start);
  return isOpen;
}

function byLoweredForm(lowered: LoweredEdition): Reasoner {
  const evaluation = evaluationOf(lowered.lowering);
  const { isTrue, isFalse } = lowered.scope;
  return {
    beside: (held) => {
      evaluation.holdOnly(held);
      return reasoningIn(evaluation, lowered);
    },
    scopeBeside: (held) => {
      evaluation.holdOnly(held);
      return (facts) => {
        facts.forEach(evaluation.learn);
        const holds = evaluation.holdsNow();
        const isOpen = !holds(isTrue) && !holds(isFalse);
        facts.forEach(evaluation.forget);
        return isOpen;
      };
    },
  };
}

function reasoningIn({ learn: add, forget, holdsNow }: Evaluation, lowered: LoweredEdition) {
  const byGate = optionsByGate(lowered);
  const reasoning: Reasoning = (gate, answer, facts) => {
    const step = stepFor(answer, byGate.get(gate), lowered);
    if (step === undefined) return undefined;
    for (const fact of facts) add(fact);
    if (!holdsNow()(step)) {
      facts.forEach(forget);
      return undefined;
    }
    const kept = facts.filter((fact) => {
      forget(fact);
      const isNeeded = !holdsNow()(step);
      if (isNeeded) add(fact);
      return isNeeded;
    });
    kept.forEach(forget);
    return kept;
  };
  return reasoning;
}

function optionsByGate({ lowering, options }: LoweredEdition): ReadonlyMap<number, LoweredOption> {
  return new Map(
    lowering.model.program.options.flatMap(({ gate }, index) => {
      const option = options[index];
      return option === undefined ? [] : [[gate, option] as const];
    }),
  );
}

/** The step that holds when a standing is certain. */
function stepFor(answer: Standing, option: LoweredOption | undefined, { scope }: LoweredEdition) {
  if (answer === 'notCovered') return scope.isFalse;
  return answer === 'undecided' ? undefined : option?.[answer];
}
