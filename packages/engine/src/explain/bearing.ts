import type { Fact } from '../model/fact.ts';
import type { Advice, ConditionAdvice } from '../semantics/advice.ts';
import type { Known } from '../semantics/evaluate.ts';
import { eachAtom } from '../semantics/explain.ts';
import { isStated } from '../solve/contradiction.ts';
import type { Situation } from '../solve/settle.ts';

/** Per settled gate, the stated facts that the reasons of its standing rest on. */
export type Bearing = ReadonlyMap<number, readonly Fact[]>;

/** The stated facts behind conditions and facts, each found once. */
interface Behind {
  readonly known: Known;
  readonly ofCondition: Map<ConditionAdvice, readonly Fact[]>;
  readonly ofFact: Map<Fact, readonly Fact[]>;
}

/** The stated facts that bear on each settled gate: those behind the conditions of the scope, and of its rules. */
export function bearingFacts(advice: Advice, { model, known }: Situation): Bearing {
  const bearing = new Map<number, readonly Fact[]>();
  const behind: Behind = { known, ofCondition: new Map(), ofFact: new Map() };
  const ofScope = new Set(advice.scope.conditions.flatMap((each) => factsBehind(each, behind)));
  model.program.options.forEach(({ gate }, index) => {
    const told = advice.options[index];
    if (told === undefined || told.standing === 'undecided' || bearing.has(gate)) return;
    const facts = new Set(ofScope);
    for (const { conditions } of told.recommendations) {
      for (const condition of conditions) addAll(facts, factsBehind(condition, behind));
    }
    bearing.set(gate, [...facts]);
  });
  return bearing;
}

/** The stated facts that the reason of a condition rests on, derived ones followed back. */
function factsBehind(condition: ConditionAdvice, behind: Behind): readonly Fact[] {
  const before = behind.ofCondition.get(condition);
  if (before !== undefined) return before;
  const roots = new Set<Fact>();
  eachAtom(condition.reason, ({ facts }) => {
    for (const fact of facts) addAll(roots, rootsOf(fact, behind));
  });
  const found = [...roots];
  behind.ofCondition.set(condition, found);
  return found;
}

/** The stated facts that a fact follows from, itself where it is one. */
function rootsOf(fact: Fact, behind: Behind): readonly Fact[] {
  const { source } = fact;
  if (source.kind !== 'derived' || isStated(fact, behind.known)) return [fact];
  const before = behind.ofFact.get(fact);
  if (before !== undefined) return before;
  const roots = new Set<Fact>();
  for (const key of source.from) {
    const parent = behind.known.get(key);
    if (parent !== undefined) addAll(roots, rootsOf(parent, behind));
  }
  const found = [...roots];
  behind.ofFact.set(fact, found);
  return found;
}

function addAll(to: Set<Fact>, facts: readonly Fact[]): void {
  for (const fact of facts) to.add(fact);
}

/** Whether some facts leave open whether the patient is in the scope. */
export type LeavesScopeOpen = (facts: readonly Fact[]) => boolean;

/**
 * The facts without any one of which all others that bear on anything leave open whether the patient is in the
 * scope. Whichever of the facts that bear on it settle a gate, these are among them.
 */
export function neededForScope(
  advice: Advice,
  bearing: Bearing,
  known: Known,
  scopeBeside: (facts: readonly Fact[]) => LeavesScopeOpen,
): ReadonlySet<Fact> {
  const behind: Behind = { known, ofCondition: new Map(), ofFact: new Map() };
  const ofScope = new Set(advice.scope.conditions.flatMap((each) => factsBehind(each, behind)));
  const all = new Set([...bearing.values()].flat());
  const leavesOpen = scopeBeside([...all].filter((fact) => !ofScope.has(fact)));
  const others = (fact: Fact) => [...ofScope].filter((each) => each !== fact);
  return new Set([...ofScope].filter((fact) => leavesOpen(others(fact))));
}
