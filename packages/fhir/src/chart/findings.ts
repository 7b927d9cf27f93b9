import type { Fact } from '@renavigate/engine';
import type { Note, RecordProblem } from '../base/problem.ts';

/** What a part of a record gave. */
export interface Findings {
  readonly facts: readonly Fact[];
  readonly problems: readonly RecordProblem[];
  readonly notes: readonly Note[];
}

/** Findings, of which any part may be left out. */
export function findings(part: Partial<Findings>): Findings {
  return { facts: [], problems: [], notes: [], ...part };
}

/** All findings together, each problem and note once. */
export function join(parts: readonly Findings[]): Findings {
  return {
    facts: parts.flatMap(({ facts }) => facts),
    problems: once(parts.flatMap(({ problems }) => problems)),
    notes: once(parts.flatMap(({ notes }) => notes)),
  };
}

function once<P extends Note | RecordProblem>(problems: readonly P[]): readonly P[] {
  return [...new Map(problems.map((each) => [`${each.place} ${each.message.en}`, each])).values()];
}
