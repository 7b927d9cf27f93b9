import { compile, type OptionNodes } from '../compile/program.ts';
import type { Edition } from '../model/edition.ts';
import type { Standing } from '../model/standing.ts';
import type { Known } from '../semantics/evaluate.ts';
import type { Truth } from '../semantics/truth.ts';
import { modelOf } from '../solve/model.ts';
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
  /** The rules against it. */
  readonly against: readonly Named[];
}

/** When a rule or a remark certainly speaks to a patient, and when it certainly does not. */
interface Named extends LoweredSides {
  readonly id: string;
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
  /** Those that are not always shown. */
  readonly remarks: readonly Named[];
  /** The options and remarks that are too large to be lowered. */
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

/** Lowers everything that a program says of its options, groups and remarks. */
export function lowerProgram(lowering: Lowering): LoweredEdition {
  const { program } = lowering.model;
  const scope = sidesOf(program.scope, lowering);
  const options = program.options.map((option) => lowerOption(option, scope, lowering));
  const remarks = program.remarks.map(({ id, node }) => ({ id, ...sidesOf(node, lowering) }));
  const isLarge = (...nodes: readonly CertainNode[]) =>
    nodes.some((node) => isInexact(node, lowering.steps));
  return {
    lowering,
    impossible: impossible(lowering),
    scope,
    options,
    groups: program.groups.map(({ node }) => sidesOf(node, lowering)),
    remarks,
    tooLarge: [
      ...options.flatMap((each) =>
        isLarge(scope.isFalse, each.offered, each.notOffered, each.neverOffered, ...sidesIn(each))
          ? [each.option]
          : [],
      ),
      ...remarks.flatMap(({ id, isTrue, isFalse }) => (isLarge(isTrue, isFalse) ? [id] : [])),
    ],
  };
}

function sidesIn({ against }: LoweredOption): readonly CertainNode[] {
  return against.flatMap(({ isTrue, isFalse }) => [isTrue, isFalse]);
}

function lowerOption(
  { option, gate, recommendations }: OptionNodes,
  scope: LoweredSides,
  lowering: Lowering,
): LoweredOption {
  const { program } = lowering.model;
  const within = (side: CertainNode) => together('all', [scope.isTrue, side], lowering.steps);
  const never = (node: number) => {
    const neither = [program.scope, node].map((each) => ({ node: each, value: false }));
    return certainlyOne(neither, lowering);
  };
  const sides = sidesOf(gate, lowering);
  return {
    option,
    offered: within(sides.isTrue),
    notOffered: within(sides.isFalse),
    neverOffered: never(gate),
    against: recommendations
      .filter(({ against }) => against)
      .map(({ id, node }) => ({
        id,
        isTrue: within(sidesOf(node, lowering).isTrue),
        isFalse: never(node),
      })),
  };
}

/** What the lowered form says to a patient of whom this is known (as `derive` gives it). */
export interface LoweredAnswers {
  /** Nobody has all of these facts: nothing is said of the options. */
  readonly isImpossible: boolean;
  /** Of each option, in the order of the edition. */
  readonly standings: readonly Standing[];
  /** Whether each rule against an option speaks to the patient, and each remark that is not always shown, by its id. */
  readonly against: ReadonlyMap<string, Truth>;
  readonly remarks: ReadonlyMap<string, Truth>;
}

/** Evaluates a lowered edition for one patient. */
export function answersOf(lowered: LoweredEdition, known: Known): LoweredAnswers {
  const literals = literalsKnown(lowered.lowering, known);
  const holds = holdsUnder(lowered.lowering, literals);
  const isImpossible = isContradicting(literals) || holds(lowered.impossible);
  const standings = lowered.options.map((option) =>
    isImpossible ? 'undecided' : standingIn(option, lowered, holds),
  );
  const truthOf = ({ id, isTrue, isFalse }: Named) =>
    [id, isImpossible ? 'unknown' : truthBy(isTrue, isFalse, holds)] as const;
  return {
    isImpossible,
    standings,
    against: new Map(lowered.options.flatMap(({ against }) => against.map(truthOf))),
    remarks: new Map(lowered.remarks.map(truthOf)),
  };
}

function truthBy(isTrue: CertainNode, isFalse: CertainNode, holds: Holds): Truth {
  if (holds(isTrue)) return 'true';
  return holds(isFalse) ? 'false' : 'unknown';
}

function standingIn(option: LoweredOption, { scope }: LoweredEdition, holds: Holds): Standing {
  if (holds(scope.isFalse)) return 'notCovered';
  if (holds(option.offered)) return 'offered';
  return holds(option.notOffered) ? 'notOffered' : 'undecided';
}
