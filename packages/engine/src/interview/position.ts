import type { Asker } from '../compiled/asker.ts';
import type { CompiledEdition } from '../compiled/compiled-edition.ts';
import { numbersBehind, standInsOf } from '../compiled/numbers-behind.ts';
import { type FactKey, splitKey } from '../model/fact.ts';
import type { Term, TermId } from '../model/vocabulary.ts';
import type { Advice } from '../semantics/advice.ts';
import type { StandIns } from '../solve/found-before.ts';
import type { Situation } from '../solve/settle.ts';
import { costOf } from './cost.ts';
import { type Die, diceOf } from './dice.ts';

/** What a question is chosen from. Everything in it stands in an order that its names give. */
export interface Position {
  readonly asker: Asker;
  readonly situation: Situation;
  /** What is asked after in the place of keys of which some of the numbers behind them are known. */
  readonly standIns: StandIns;
  /** The terms that may be asked after, and what asking costs, later and right now. */
  readonly questions: readonly {
    readonly term: TermId;
    readonly cost: number;
    readonly now: number;
  }[];
  /** The options that are open, as numbers in the program. */
  readonly open: readonly number[];
  /** All that is unknown and can be asked after. */
  readonly dice: readonly Die[];
  /** Of that, what the open options look at themselves. */
  readonly diceOfGates: readonly Die[];
}

/** Prepares the choice among some terms; `last` is the one that was asked before. */
export function positionOf(
  compiled: CompiledEdition,
  situation: Situation,
  advice: Advice,
  asked: readonly TermId[],
  last: TermId | undefined,
): Position {
  const { edition, asker } = compiled;
  const standIns = standInsOf(situation);
  const open = openOptions(advice);
  const listed = edition.terms
    .filter(({ id }) => edition.questionOrder.includes(id) || asked.includes(id))
    .sort(byWhatFollows(asker));
  const gates = [asker.model.program.scope, ...gatesOf(open, asker)];
  const atoms = withNumbers(new Set(gates.flatMap(atomsBelow(asker))), standIns, asker);
  // What follows from numbers that are asked after is not thrown beside them.
  const following = atomsOn([...standIns.keys()], asker);
  const topic = topicOf(last, open, compiled);
  return {
    asker,
    situation,
    standIns,
    open,
    questions: listed
      .filter(({ id }) => asked.includes(id))
      .map(({ id, whereFound }) => ({
        term: id,
        cost: costOf(whereFound, false),
        now: costOf(whereFound, topic.has(id)),
      })),
    dice: diceOf(situation, listed, (atom) => !following.has(atom)),
    diceOfGates: diceOf(situation, listed, (atom) => atoms.has(atom) && !following.has(atom)),
  };
}

function atomsOn(keys: readonly FactKey[], { model }: Asker): ReadonlySet<number> {
  return new Set(keys.flatMap((key) => model.atomsOn.get(key) ?? []));
}

/** Atoms, and the comparisons of the numbers that stand in for what they look at. */
function withNumbers(
  atoms: ReadonlySet<number>,
  standIns: StandIns,
  asker: Asker,
): ReadonlySet<number> {
  const keys = [...atoms].flatMap((atom) => asker.model.keysOf[atom] ?? []);
  const numbers = keys.flatMap((key) => standIns.get(key) ?? []);
  return new Set([...atoms, ...atomsOn(numbers, asker)]);
}

/** First the terms that most follows from, then those that are easiest to know, then by name. */
function byWhatFollows({ premises }: Asker): (one: Term, two: Term) => number {
  const rank = ({ id }: Term) => premises.get(id) ?? 0;
  return (one, two) =>
    rank(two) - rank(one) ||
    costOf(one.whereFound, false) - costOf(two.whereFound, false) ||
    (one.id < two.id ? -1 : 1);
}

function openOptions({ options }: Advice): readonly number[] {
  const open = [...options.entries()].filter(([, { standing }]) => standing === 'undecided');
  open.sort(([, one], [, two]) => (one.option < two.option ? -1 : 1));
  return open.map(([number]) => number);
}

/** The gates of some options, each once. */
function gatesOf(options: readonly number[], { model }: Asker): readonly number[] {
  return [...new Set(options.map((option) => model.program.options[option]?.gate ?? -1))];
}

function atomsBelow({ model }: Asker): (node: number) => readonly number[] {
  return (node) => model.atomsBelow[node] ?? [];
}

/** The terms that some open option looks at together with the last one; a number counts for what follows from it. */
function topicOf(
  last: TermId | undefined,
  open: readonly number[],
  edition: CompiledEdition,
): ReadonlySet<TermId> {
  if (last === undefined) return new Set();
  const { asker } = edition;
  const { keysOf } = asker.model;
  const termsOf = (gate: number) =>
    atomsBelow(asker)(gate).flatMap((atom) => keysOf[atom]?.map((key) => splitKey(key).term) ?? []);
  const withThose = (terms: readonly TermId[]) => [
    ...terms,
    ...[...new Set(terms)].flatMap((term) => numbersBehind(edition, term)),
  ];
  return new Set(
    gatesOf(open, asker)
      .map((gate) => withThose(termsOf(gate)))
      .filter((terms) => terms.includes(last))
      .flat(),
  );
}
