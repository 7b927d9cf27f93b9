import type { Literal } from '../compiled/asker.ts';
import { keyOf } from '../model/fact.ts';
import type { OneOfTerm, SeveralOfTerm, Term, TermId } from '../model/vocabulary.ts';
import { FALSE, type NumberGroup, TRUE, UNKNOWN } from '../solve/model.ts';
import { solveGroup } from '../solve/numbers.ts';
import type { Situation } from '../solve/settle.ts';

/** One way in which something unknown can be. */
export type Side = readonly Literal[];

/** Something unknown, with every way in which it can be: an answer, one value of a list, how numbers compare. */
export interface Die {
  /** The same whatever the order of rules and terms. */
  readonly name: string;
  /** The terms that it speaks of. Where it is one alone, an answer to its question tells the side. */
  readonly terms: readonly TermId[];
  readonly sides: readonly Side[];
  /** How often it falls on its first side; the others share the rest. */
  readonly first: number;
}

/** Most ways of comparing numbers that are told apart. */
const mostCells = 64;

type IsWanted = (atom: number) => boolean;

/** Everything unknown about some terms, in the order of the terms; of only those atoms that are looked for. */
export function diceOf(
  situation: Situation,
  terms: readonly Term[],
  isWanted: IsWanted,
): readonly Die[] {
  const ids = terms.map(({ id }) => id);
  return terms.flatMap((term) => {
    switch (term.kind) {
      case 'yesNo':
        return yesNoDice(term.id, situation, isWanted);
      case 'oneOf':
        return oneOfDice(term, situation, isWanted);
      case 'severalOf':
        return severalOfDice(term, situation, isWanted);
      default:
        return numberDice(term.id, ids, situation, isWanted);
    }
  });
}

function openAtoms(
  key: string,
  { model, marks }: Situation,
  isWanted: IsWanted,
): readonly number[] {
  return (model.atomsOn.get(key) ?? []).filter((atom) => marks[atom] === UNKNOWN && isWanted(atom));
}

function yesNoDice(term: TermId, situation: Situation, isWanted: IsWanted): readonly Die[] {
  return openAtoms(keyOf(term), situation, isWanted).map((atom) => coin(term, term, atom, 1 / 2));
}

function coin(name: string, term: TermId, atom: number, share: number): Die {
  const sides = [true, false].map((value) => [{ atom, value }]);
  return { name, terms: [term], sides, first: share };
}

function evenDie(name: string, terms: readonly TermId[], sides: readonly Side[]): Die {
  return { name, terms, sides, first: 1 / sides.length };
}

/** One side a value that is still possible; the values that no rule asks after are sides too. */
function oneOfDice(term: OneOfTerm, situation: Situation, isWanted: IsWanted): readonly Die[] {
  const { model, marks, known } = situation;
  const open = openAtoms(keyOf(term.id), situation, isWanted);
  if (open.length === 0 || known.has(keyOf(term.id))) return [];
  const asked = model.atomsOn.get(keyOf(term.id)) ?? [];
  const atomFor = (value: string) =>
    asked.find((number) => {
      const atom = model.program.atoms[number];
      return atom?.kind === 'is' && atom.value === value;
    });
  const possible = term.values
    .map(({ id }) => ({ id, atom: atomFor(id) }))
    .filter(({ atom }) => atom === undefined || marks[atom] !== FALSE)
    .sort((one, two) => (one.id < two.id ? -1 : 1));
  const all = asked.filter((atom) => marks[atom] === UNKNOWN);
  const sides = possible.map((value) => all.map((atom) => ({ atom, value: atom === value.atom })));
  return [evenDie(term.id, [term.id], sides)];
}

/** Of a list, about two of the values that are open are there. */
function severalOfDice(
  { id, values }: SeveralOfTerm,
  situation: Situation,
  isWanted: IsWanted,
): readonly Die[] {
  const keys = values.map((value) => keyOf(id, value.id)).sort();
  const open = keys.flatMap((key) =>
    openAtoms(key, situation, isWanted).map((atom) => ({ key, atom })),
  );
  const share = Math.min(1 / 2, 2 / (open.length + 1));
  return open.map(({ key, atom }) => coin(key, id, atom, share));
}

/**
 * One die for all comparisons that hang together, in the place of the first of their terms: numbers are told apart
 * only by how they compare.
 */
function numberDice(
  term: TermId,
  all: readonly TermId[],
  situation: Situation,
  isWanted: IsWanted,
): readonly Die[] {
  const { model, marks, known } = situation;
  const group = model.numberGroups.find(({ terms }) => terms.includes(term));
  if (group === undefined) return [];
  const open = group.atoms.filter((atom) => marks[atom] === UNKNOWN && isWanted(atom));
  const unknown = group.terms.filter((each) => !known.has(keyOf(each))).sort();
  const isFirst = all.find((each) => unknown.includes(each)) === term;
  if (open.length === 0 || !isFirst) return [];
  return [evenDie(unknown.join(' '), unknown, cellsOf(group, open, situation))];
}

/** The ways in which comparisons of one group can come out together, each met by some numbers. */
function cellsOf(
  group: NumberGroup,
  open: readonly number[],
  situation: Situation,
): readonly Side[] {
  const { model, marks } = situation;
  const text = (atom: number) => JSON.stringify(model.program.atoms[atom]);
  const ordered = [...open].sort((one, two) => (text(one) < text(two) ? -1 : 1));
  return ordered.reduce<readonly Side[]>(
    (cells, atom) =>
      cells
        .flatMap((cell) => [true, false].map((value) => [...cell, { atom, value }]))
        .filter((cell) => {
          const supposed = marks.slice();
          for (const each of cell) supposed[each.atom] = each.value ? TRUE : FALSE;
          return solveGroup(group, supposed, situation) !== 'infeasible';
        })
        .slice(0, mostCells),
    [[]],
  );
}
