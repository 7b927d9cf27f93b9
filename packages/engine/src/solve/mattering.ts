import type { FactKey } from '../model/fact.ts';
import type { Sought } from './found-before.ts';
import type { Combinations, Look } from './look.ts';
import { FALSE, TRUE, UNKNOWN } from './model.ts';
import { patientWith } from './search.ts';
import { isOpen, markedTruth, type Situation } from './settle.ts';
import { both, filled, forSome, invert, meet, type Table, tableOf, variable } from './tables.ts';

/** Most open atoms of a gate whose combinations are all tried. */
const mostOpen = 10;
/** Most combinations of linked atoms that are looked for; a group with more counts as free to have any. */
const mostTried = 200;

/**
 * Of the keys that an undecided gate looks at, those that can still change its standing: two possible patients
 * stand differently who differ in what stands under the key, and in what is linked with it, alone. A gate with
 * very many open atoms keeps every key that is open.
 */
export function mattering(
  situation: Situation,
  gate: number,
  keys: readonly FactKey[],
): readonly FactKey[] {
  const { model, marks } = situation;
  const { atomsBelow, program } = model;
  const below = new Set([...(atomsBelow[program.scope] ?? []), ...(atomsBelow[gate] ?? [])]);
  const atoms = [...below].filter((atom) => marks[atom] === UNKNOWN);
  if (atoms.length > mostOpen) return keys.filter((key) => isOpen(situation, key));
  const tables = new Map(atoms.map((atom, number) => [atom, variable(number, atoms.length)]));
  const groups = linkedGroups(atoms, situation);
  const standings = standingTables(situation, gate, tables, groups);
  const variablesOf = (group: readonly number[]) => group.map((atom) => atoms.indexOf(atom));
  const matter = new Set(
    groups.filter((group) => changesStanding(standings, variablesOf(group))).flat(),
  );
  return keys.filter((key) => model.atomsOn.get(key)?.some((atom) => matter.has(atom)));
}

/** In which worlds each standing is a possible patient's. */
function standingTables(
  situation: Situation,
  gate: number,
  tables: ReadonlyMap<number, Table>,
  groups: readonly (readonly number[])[],
): readonly Table[] {
  const { nodes, scope } = situation.model.program;
  const never = filled([...tables.values()][0]?.length ?? 1, 0);
  const truth = (node: number) => markedTruth(situation, node);
  const worlds = { nodes, tables, truth, never, made: new Map<number, Table>() };
  const inScope = tableOf(scope, worlds);
  const met = tableOf(gate, worlds);
  const always = invert(never);
  const possible = groups
    .map((group) => possibleWorlds(group, tables, situation, always))
    .reduce(both, always);
  const standings = [invert(inScope), both(inScope, met), both(inScope, invert(met))];
  return standings.map((table) => both(table, possible));
}

/** In which worlds some possible patient has the atoms of a group as they are there. */
function possibleWorlds(
  group: readonly number[],
  tables: ReadonlyMap<number, Table>,
  situation: Situation,
  always: Table,
): Table {
  const combinations = combinationsOnce(group, situation);
  if (combinations === 'any') return always;
  // A single atom that can be either way is in no world's way.
  if (group.length === 1 && combinations.length === 2) return always;
  const worlds: number[] = [];
  for (let index = 0; index < always.length; index += 1) {
    let word = 0;
    for (const looks of combinations) word |= wordOf(looks, tables, index);
    worlds.push(word);
  }
  return worlds;
}

/** Of one word of worlds, those in which the atoms are as they are looked at. */
function wordOf(looks: readonly Look[], tables: ReadonlyMap<number, Table>, index: number): number {
  let word = -1;
  for (const { atom, value } of looks) {
    const own = tables.get(atom)?.[index] ?? -1;
    word &= value ? own : ~own;
  }
  return word;
}

function combinationsOnce(group: readonly number[], situation: Situation): Combinations {
  const before = combinationsBefore(group, situation);
  const name = group.join();
  const made = before?.get(name) ?? combinationsOf(group, situation);
  before?.set(name, made);
  return made;
}

/** Those of the situation; those of everybody where the part of the group has nothing that is known. */
function combinationsBefore([first = -1]: readonly number[], { model, before }: Situation) {
  const isTouched = before?.touched.has(model.componentOf[first] ?? -1);
  return isTouched === false ? model.combinationsOfUnknown : before?.combinations;
}

function combinationsOf(group: readonly number[], situation: Situation): Combinations {
  let tried = 0;
  const possible: (readonly Look[])[] = [];
  const extend = (looks: readonly Look[], patient: Sought): void => {
    const atom = group[looks.length];
    if (atom === undefined) possible.push(looks);
    else for (const value of [true, false]) tryLook([...looks, { atom, value }], value, patient);
  };
  const tryLook = (looks: readonly Look[], value: boolean, patient: Sought): void => {
    tried += 1;
    if (tried >= mostTried) return;
    // The patient who was found for the looks before may be one for this look too.
    const mark = typeof patient === 'string' ? UNKNOWN : patient[looks.at(-1)?.atom ?? -1];
    const found = mark === (value ? TRUE : FALSE) ? patient : soughtOnce(situation, looks);
    if (found !== 'impossible') extend(looks, found);
  };
  // That some patient is possible is known before any look is added.
  extend([], 'too-large');
  return tried < mostTried ? possible : 'any';
}

function soughtOnce(situation: Situation, looks: readonly Look[]): Sought {
  const sought = situation.before?.sought;
  const name = looks.map(({ atom, value }) => (value ? atom : ~atom)).join();
  const found = sought?.get(name) ?? foundWith(situation, looks);
  sought?.set(name, found);
  return found;
}

function foundWith({ search, before: earlier }: Situation, looks: readonly Look[]): Sought {
  const patients = earlier?.patients;
  const before = patients?.find((patient) =>
    looks.every(({ atom, value }) => patient[atom] === (value ? TRUE : FALSE)),
  );
  if (before !== undefined) return before;
  const found = patientWith(search, looks);
  if (typeof found !== 'string') patients?.push(found);
  return found;
}

/** Whether possible patients stand differently who differ in these variables alone. */
function changesStanding(standings: readonly Table[], variables: readonly number[]): boolean {
  const reached = standings.map((table) =>
    variables.reduce((worlds, number) => forSome(number, worlds), table),
  );
  return reached.some((one, place) => reached.slice(place + 1).some((two) => meet(one, two)));
}

/** Atoms in groups such that no open implication, choice or number links one group with another. */
function linkedGroups(
  atoms: readonly number[],
  situation: Situation,
): readonly (readonly number[])[] {
  const groups: (readonly number[])[] = [];
  const placed = new Set<number>();
  for (const atom of atoms) {
    if (placed.has(atom)) continue;
    const reached = reachedFrom(atom, situation);
    const group = atoms.filter((each) => reached.has(each));
    for (const each of group) placed.add(each);
    groups.push(group);
  }
  return groups;
}

/** The open atoms that an open atom is linked with, directly or over others, and itself. */
function reachedFrom(start: number, situation: Situation): ReadonlySet<number> {
  const reached = situation.before?.reached;
  const found = reached?.get(start) ?? findReached(start, situation);
  reached?.set(start, found);
  return found;
}

function findReached(start: number, situation: Situation): ReadonlySet<number> {
  const reached = new Set([start]);
  const links = new Set<Links>();
  // What is added while it is gone through is gone through too.
  for (const atom of reached) {
    for (const link of linksOf(atom, situation)) {
      // Whatever shares a link with one of its atoms is reached by it: it is followed once.
      if (links.has(link)) continue;
      links.add(link);
      for (const each of link) if (situation.marks[each] === UNKNOWN) reached.add(each);
    }
  }
  return reached;
}

/** Atoms that bear on one another: those of a rule, of a choice, or of comparisons of the same numbers. */
type Links = readonly number[];

function* linksOf(atom: number, situation: Situation): Generator<Links> {
  const { model, marks } = situation;
  const { rules } = model.program;
  for (const number of model.rulesOf[atom] ?? []) {
    const rule = rules[number];
    // A rule that is already kept, whatever else is learned, links nothing.
    if (rule === undefined || marks[rule.atom] === (rule.value ? TRUE : FALSE)) continue;
    if (markedTruth(situation, rule.when) === FALSE) continue;
    yield model.atomsOfRule[number] ?? [];
  }
  const choice = model.choiceOf[atom];
  if (choice !== undefined) yield choice.atoms;
  const numbers = model.numberGroupOf[atom];
  if (numbers !== undefined) yield numbers.atoms;
}
