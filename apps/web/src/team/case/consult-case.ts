import { adviseBeside, type Beside, type Fact, type Problem } from '@renavigate/engine';
import { common, editions } from '@renavigate/guideline';
import { eachOnce } from '@renavigate/guideline/tell';
import type { Case } from './case.ts';
import { factsIn, statedIn } from './facts.ts';

/** What every edition says of the case. */
export interface Consulted {
  readonly beside: Beside;
  /** The facts as they were stated, those left aside among them. */
  readonly stated: readonly Fact[];
  /** What does not fit together; what the file says of itself is not among it. */
  readonly problems: readonly Problem[];
}

let last: { readonly of: Case; readonly found: Consulted } | undefined;

/** Asks every edition. Pure; the last result is kept, since every part of the page asks the same. */
export function consultCase(current: Case): Consulted {
  const isSame = last?.of.opened === current.opened && last?.of.answers === current.answers;
  if (last === undefined || !isSame) last = { of: current, found: find(current) };
  return last.found;
}

function find(current: Case): Consulted {
  const { facts, problems } = factsIn(current);
  const beside = adviseBeside(editions, common, { facts });
  return {
    beside,
    stated: statedIn(current),
    problems: eachOnce([...problems, ...beside.problems]),
  };
}
