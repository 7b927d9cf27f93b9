import type { Known } from '../semantics/evaluate.ts';
import type { Told } from '../solve/settle.ts';
import { type Holds, holdsUnder, isContradicting, literalsFrom } from './holds.ts';
import type { LoweredEdition } from './standings.ts';

/** What the lowered form of an edition says of one patient. It is exact, and holds what was found of the patient. */
export interface LoweredJudge {
  /** Whether anybody is possible who has these marks, which are closed. It is asked first. */
  readonly isPossible: (marks: Uint8Array) => boolean;
  /** The standing of an option, by its number, where somebody is possible. */
  readonly told: (option: number) => Told | undefined;
}

/** Judges a patient by plain evaluation of the lowered form, where there is one and it is exact. */
export function loweredJudge(
  lowered: LoweredEdition | undefined,
  known: Known,
): LoweredJudge | undefined {
  if (lowered === undefined || lowered.tooLarge.length > 0) return undefined;
  const { lowering } = lowered;
  let holds: Holds = () => false;
  return {
    isPossible: (marks) => {
      const literals = literalsFrom(marks, lowering, known);
      holds = holdsUnder(lowering, literals);
      return !isContradicting(literals) && !holds(lowered.impossible);
    },
    told: (option) => toldIn(option, lowered, holds),
  };
}

function toldIn(number: number, { options, scope }: LoweredEdition, holds: Holds) {
  const option = options[number];
  if (option === undefined) return undefined;
  if (holds(scope.isFalse)) return { standing: 'notCovered' } as const;
  if (holds(option.offered)) return { standing: 'offered' } as const;
  if (holds(option.notOffered)) return { standing: 'notOffered' } as const;
  const open = { standing: 'undecided' } as const;
  return holds(option.neverOffered) ? ({ ...open, neverOffered: true } as const) : open;
}
