import type { Fact } from '../model/fact.ts';
import type { Advice, ConditionAdvice } from '../semantics/advice.ts';
import type { Known } from '../semantics/evaluate.ts';
import { atomsOf } from '../semantics/explain.ts';
import { isStated } from '../solve/contradiction.ts';
import { emptyMemory, forget, learn, type Memory } from '../solve/memory.ts';
import { can, type Situation } from '../solve/settle.ts';

/** Per settled gate, the stated facts that the reasons of its standing rest on. */
export type Bearing = ReadonlyMap<number, readonly Fact[]>;

/** The stated facts that bear on each settled gate: those behind the conditions of the scope, and of its rules. */
export function bearingFacts(advice: Advice, { model, known }: Situation): Bearing {
  const bearing = new Map<number, readonly Fact[]>();
  const behind = new Map<ConditionAdvice, ReadonlySet<Fact>>();
  model.program.options.forEach(({ gate }, index) => {
    const told = advice.options[index];
    if (told === undefined || told.standing === 'undecided' || bearing.has(gate)) return;
    const facts = new Set<Fact>();
    const rules = told.recommendations.map(({ conditions }) => conditions);
    for (const condition of [advice.scope.conditions, ...rules].flat()) {
      const found = behind.get(condition) ?? factsBehind(condition, known);
      behind.set(condition, found);
      for (const fact of found) facts.add(fact);
    }
    bearing.set(gate, [...facts]);
  });
  return bearing;
}

/** The stated facts that the reason of a condition rests on, derived ones followed back. */
function factsBehind({ reason }: ConditionAdvice, known: Known): ReadonlySet<Fact> {
  const roots = new Set<Fact>();
  const follow = (fact: Fact): void => {
    if (fact.source.kind !== 'derived' || isStated(fact, known)) roots.add(fact);
    else {
      for (const key of fact.source.from) {
        const parent = known.get(key);
        if (parent !== undefined) follow(parent);
      }
    }
  };
  for (const { facts } of atomsOf(reason)) facts.forEach(follow);
  return roots;
}

/**
 * The facts without any one of which all others that bear on anything leave open whether the patient is in the
 * scope. Whichever of the facts that bear on it settle a gate, these are among them.
 */
export function neededForScope(
  advice: Advice,
  bearing: Bearing,
  situation: Situation,
): ReadonlySet<Fact> {
  const ofScope = new Set(
    advice.scope.conditions.flatMap((condition) => [...factsBehind(condition, situation.known)]),
  );
  const memory = emptyMemory(situation);
  for (const fact of new Set([...bearing.values()].flat())) {
    if (!ofScope.has(fact)) learn(memory, fact);
  }
  const others = (fact: Fact) => [...ofScope].filter((each) => each !== fact);
  return new Set([...ofScope].filter((fact) => isScopeOpen(others(fact), memory)));
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
