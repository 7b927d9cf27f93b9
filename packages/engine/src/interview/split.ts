import type { TermId } from '../model/vocabulary.ts';
import { type Completions, standingIn } from './completions.ts';
import type { Die } from './dice.ts';

/** Patients in groups, numbered from 0. */
export interface Groups {
  readonly count: number;
  /** The group of each of the possible patients. */
  readonly of: Uint16Array;
}

/** Puts together who are alike in every column. */
export function groupsBy(columns: readonly ((place: number) => number)[], size: number): Groups {
  let groups: Groups = { count: 1, of: new Uint16Array(size) };
  for (const column of columns) groups = refine(groups, column);
  return groups;
}

function refine(groups: Groups, column: (place: number) => number): Groups {
  const { of } = groups;
  const first = column(0);
  if (of.every((_, place) => column(place) === first)) return groups;
  const numbers = new Map<number, number>();
  const finer = of.map((group, place) => {
    const key = group * 256 + column(place);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return { count: Math.max(1, numbers.size), of: finer };
}

/** The patients by what they answer to the question of a term. */
export function groupsByAnswer(term: TermId, { dice, shown, possible }: Completions): Groups {
  const columns = dice.flatMap((die, number) => {
    const own = shown[number];
    if (!isToldBy(die, term) || own === undefined) return [];
    return [(place: number) => own[possible[place] ?? 0] ?? 0];
  });
  return groupsBy(columns, possible.length);
}

/** Whether the answer to a question alone tells the side of a die. */
export function isToldBy({ terms }: Die, term: TermId): boolean {
  return terms.length === 1 && terms[0] === term;
}

/** The patients by the standing of an option. */
export function groupsByStanding(option: number, { advice, possible }: Completions): Uint8Array {
  const standing = new Uint8Array(possible.length);
  for (let place = 0; place < possible.length; place += 1) {
    standing[place] = standingIn(advice, option, possible[place] ?? 0);
  }
  return standing;
}
