import {
  adviseBeside,
  type Beside,
  type Fact,
  type Problem,
  type TermId,
} from '@renavigate/engine';
import { eachOnce } from '@renavigate/guideline/tell';
import { type Answer, nameOf } from '../../answers/answer.ts';
import type { Guidelines } from '../../guidelines/guidelines.ts';
import { type Case, caseAfter } from './case.ts';
import { factsIn, statedIn } from './facts.ts';

/** What every edition says of the case. */
export interface Consulted {
  readonly beside: Beside;
  /** The facts as they were stated, those left aside among them. */
  readonly stated: readonly Fact[];
  /** What does not fit together; what the file says of itself is not among it. */
  readonly problems: readonly Problem[];
  /** The same, with what was wrong in the file: a number that was set aside there may be right. */
  readonly met: readonly Problem[];
}

/** A case, and what came of asking about it. */
export interface Asked {
  readonly of: Case;
  readonly found: Consulted;
}

const mostKept = 3;

/** The cases that were asked about last, and the one that the page shows. */
const last = (): { kept: readonly Asked[]; shown?: Case } => ({ kept: [] });

function isSame(one: Case, other: Case): boolean {
  return (
    one.opened === other.opened &&
    one.ruledOut === other.ruledOut &&
    (one.answers === other.answers || nameOf(one.answers) === nameOf(other.answers))
  );
}

function ask(guidelines: Guidelines, of: Case): Consulted {
  const asked = guidelines.memory.of(last);
  const before = asked.kept.find((each) => isSame(each.of, of));
  if (before !== undefined) return before.found;
  const found = find(guidelines, of);
  asked.kept = [{ of, found }, ...asked.kept].slice(0, mostKept);
  return found;
}

/** Asks every edition. Pure; the last results are kept, since every part of the page asks the same. */
export function consultCase(guidelines: Guidelines, current: Case): Consulted {
  guidelines.memory.of(last).shown = current;
  return ask(guidelines, current);
}

/** Asks what an answer would lead to, while the hand that gives it is still going down: then it is there at once. */
export function foresee(guidelines: Guidelines, term: TermId, answer: Answer): void {
  const { shown } = guidelines.memory.of(last);
  if (shown !== undefined) ask(guidelines, caseAfter(shown, { kind: 'answer', term, answer }));
}

function find({ library }: Guidelines, current: Case): Consulted {
  const { terms } = library.content;
  const { facts, problems } = factsIn(terms, current);
  const beside = adviseBeside(library, { facts });
  const all = eachOnce([...problems, ...beside.problems]);
  return {
    beside,
    stated: statedIn(terms, current),
    problems: all,
    met: [...(current.opened?.problems ?? []), ...all],
  };
}
