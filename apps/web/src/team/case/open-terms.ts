import {
  adviseInSteps,
  askableTerms,
  drained,
  type Steps,
  splitKey,
  standingNow,
  type TermId,
} from '@renavigate/engine';
import type { Guidelines } from '../../guidelines/guidelines.ts';
import type { Consulted } from './consult-case.ts';

/** What a term can still do: how many options it can decide, and of how many it can settle a caution. */
export interface Bearing {
  readonly decides: number;
  readonly cautions: number;
}

function counted(sets: ReadonlyMap<TermId, ReadonlySet<string>>, term: TermId): number {
  return sets.get(term)?.size ?? 0;
}

function add(to: Map<TermId, Set<string>>, term: TermId, option: string): void {
  const before = to.get(term);
  if (before === undefined) to.set(term, new Set([option]));
  else before.add(option);
}

interface Found {
  readonly of: Consulted;
  readonly found: ReadonlyMap<TermId, Bearing>;
}

const kept = (): { last?: Found } => ({});

/** The terms that can still change an answer of today's editions, or a caution on what they offer or leave open. */
export function openTerms(
  guidelines: Guidelines,
  consulted: Consulted,
): ReadonlyMap<TermId, Bearing> {
  return drained(openTermsInSteps(guidelines, consulted));
}

/** The same in steps, an option of an edition each. What was found last is kept. */
export function* openTermsInSteps(
  guidelines: Guidelines,
  consulted: Consulted,
): Steps<ReadonlyMap<TermId, Bearing>> {
  const { memory } = guidelines;
  const { last } = memory.of(kept);
  if (last?.of === consulted) return last.found;
  const found = yield* find(guidelines, consulted);
  memory.of(kept).last = { of: consulted, found };
  return found;
}

function* find(
  { eachOfToday, inCommonTerms }: Guidelines,
  { beside }: Consulted,
): Steps<ReadonlyMap<TermId, Bearing>> {
  const decided = new Map<TermId, Set<string>>();
  for (const edition of inCommonTerms) {
    const { options } = yield* adviseInSteps(edition, { facts: beside.facts });
    for (const { option, missing } of options) {
      for (const key of missing) add(decided, splitKey(key).term, option);
    }
  }
  const guarded = new Map<TermId, Set<string>>();
  for (const option of beside.options) {
    if (!['offered', 'open'].includes(standingNow(option))) continue;
    for (const key of option.marks.flatMap(({ missing }) => missing)) {
      add(guarded, splitKey(key).term, option.option);
    }
  }
  const terms = [
    ...askableTerms(eachOfToday).filter((term) => decided.has(term)),
    ...guarded.keys(),
  ];
  return new Map(
    terms.map((term) => [
      term,
      { decides: counted(decided, term), cautions: counted(guarded, term) },
    ]),
  );
}
