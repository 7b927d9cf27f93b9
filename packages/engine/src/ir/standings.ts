import { compile } from '../compile/program.ts';
import type { Edition } from '../model/edition.ts';
import type { Standing } from '../model/standing.ts';
import type { Known } from '../semantics/evaluate.ts';
import { modelOf } from '../settle/model.ts';
import { type CertainNode, isInexact, together } from './certain.ts';
import { type Holds, holdsUnder, isContradicting, literalsKnown } from './holds.ts';
import { certainly, certainlyOne, impossible, type Lowering, loweringOf } from './lower.ts';

/** When each standing of an option is certain. Where none is, it is undecided. */
export interface LoweredOption {
  readonly option: string;
  readonly offered: CertainNode;
  readonly notOffered: CertainNode;
  /** No possible patient is offered it, whether or not the edition speaks of them. */
  readonly neverOffered: CertainNode;
}

/** When a node is certainly true, and when it is certainly false. */
export interface LoweredSides {
  readonly isTrue: CertainNode;
  readonly isFalse: CertainNode;
}

/** An edition lowered: what it says of a patient is certain, or it is not; exact where it is not too large. */
export interface LoweredEdition {
  readonly lowering: Lowering;
  readonly impossible: CertainNode;
  readonly scope: LoweredSides;
  readonly options: readonly LoweredOption[];
  readonly groups: readonly LoweredSides[];
  /** The options that are too large to be lowered. */
  readonly tooLarge: readonly string[];
}

export function sidesOf(node: number, lowering: Lowering): LoweredSides {
  return {
    isTrue: certainly({ node, value: true }, lowering),
    isFalse: certainly({ node, value: false }, lowering),
  };
}

/** Lowers an edition that `check` finds no fault with. Pure. */
export function lower(edition: Edition): LoweredEdition {
  return lowerProgram(loweringOf(modelOf(compile(edition), edition.terms)));
}

/** Lowers everything that a program says of its options and groups. */
export function lowerProgram(lowering: Lowering): LoweredEdition {
  const { program } = lowering.model;
  const scope = sidesOf(program.scope, lowering);
  const options = program.options.map(({ option, gate }): LoweredOption => {
    const { isTrue, isFalse } = sidesOf(gate, lowering);
    const within = (side: CertainNode) => together('all', [scope.isTrue, side], lowering.steps);
    const neither = [program.scope, gate].map((node) => ({ node, value: false }));
    const neverOffered = certainlyOne(neither, lowering);
    return { option, offered: within(isTrue), notOffered: within(isFalse), neverOffered };
  });
  return {
    lowering,
    impossible: impossible(lowering),
    scope,
    options,
    groups: program.groups.map(({ node }) => sidesOf(node, lowering)),
    tooLarge: options
      .filter((each) =>
        [scope.isFalse, each.offered, each.notOffered, each.neverOffered].some((node) =>
          isInexact(node, lowering.steps),
        ),
      )
      .map(({ option }) => option),
  };
}

/** What the lowered form says to a patient of whom this is known (as `derive` gives it). */
export interface LoweredAnswers {
  /** Nobody has all of these facts: nothing is said of the options. */
  readonly isImpossible: boolean;
  /** Of each option, in the order of the edition. */
  readonly standings: readonly Standing[];
}

/** Evaluates a lowered edition for one patient. */
export function answersOf(lowered: LoweredEdition, known: Known): LoweredAnswers {
  const literals = literalsKnown(lowered.lowering, known);
  const holds = holdsUnder(lowered.lowering, literals);
  const isImpossible = isContradicting(literals) || holds(lowered.impossible);
  const standings = lowered.options.map((option) =>
    isImpossible ? 'undecided' : standingIn(option, lowered, holds),
  );
  return { isImpossible, standings };
}

function standingIn(option: LoweredOption, { scope }: LoweredEdition, holds: Holds): Standing {
  if (holds(scope.isFalse)) return 'notCovered';
  if (holds(option.offered)) return 'offered';
  return holds(option.notOffered) ? 'notOffered' : 'undecided';
}
