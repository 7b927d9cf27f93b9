import type { Node, Program } from '../compile/program.ts';
import type { AtomExpression, CompareExpression } from '../model/expression.ts';
import type { FactKey } from '../model/fact.ts';
import type { NumberTerm, Term } from '../model/vocabulary.ts';
import { evaluateAtom, type Known, keysOfAtom } from '../semantics/evaluate.ts';
import { type Comparing, comparingByKey } from './comparing.ts';
import { componentsOf } from './components.ts';
import type { Solution } from './linear.ts';
import type { Combinations } from './look.ts';
import { type Tellable, tellableOf } from './tellable.ts';

/** The truth of an atom or a node in a search, as a small number. */
export const UNKNOWN = 0;
export const TRUE = 1;
export const FALSE = 2;
export type Mark = typeof UNKNOWN | typeof TRUE | typeof FALSE;

/** The atoms that ask after one one-of term; `complete` when every value of the term is asked after. */
export interface Choice {
  readonly term: string;
  readonly atoms: readonly number[];
  readonly complete: boolean;
}

/** Comparisons that share numbers, directly or over others. */
export interface NumberGroup {
  readonly atoms: readonly number[];
  /** The number terms that they look at. */
  readonly terms: readonly string[];
  /** How the comparisons can come out while none of the numbers is known: of the edition, and of no patient. */
  readonly ofUnknown: Map<string | number, Solution>;
}

/** A compiled edition with what a search for possible patients looks up again and again. */
export interface Model {
  readonly program: Program;
  readonly terms: ReadonlyMap<string, Term>;
  /** Per node, the atoms below it. */
  readonly atomsBelow: readonly (readonly number[])[];
  /** Per rule, the atoms that it looks at, and the one that it concludes. */
  readonly atomsOfRule: readonly (readonly number[])[];
  /** Per atom, the rules that look at it or conclude it. */
  readonly rulesOf: readonly (readonly number[])[];
  /** Per atom, those of its rules whose condition is more than one atom or its negation. */
  readonly wideRulesOf: readonly (readonly number[])[];
  /** The rules that hold or force something of a patient of whom nothing is known. */
  readonly unconditional: readonly number[];
  /** Per atom, the keys that it looks at. */
  readonly keysOf: readonly (readonly FactKey[])[];
  /** Per key, the atoms that look at it. */
  readonly atomsOn: ReadonlyMap<FactKey, readonly number[]>;
  /** Per atom, the choice that it is part of. */
  readonly choiceOf: readonly (Choice | undefined)[];
  readonly choices: readonly Choice[];
  /** Per atom, the comparisons that it shares numbers with, itself among them; none where it compares nothing. */
  readonly numberGroupOf: readonly (NumberGroup | undefined)[];
  readonly numberGroups: readonly NumberGroup[];
  /** The atoms by which what a patient has besides numbers and choices is told. */
  readonly tellable: readonly Tellable[];
  /** Per key, the implications that conclude about it from numbers alone. */
  readonly comparingOn: ReadonlyMap<FactKey, readonly Comparing[]>;
  /** Per atom, the part of the model that it is in. */
  readonly componentOf: readonly number[];
  /** How possible patients can have the atoms of a group of whose part nothing is known: of the edition, and of nobody. */
  readonly combinationsOfUnknown: Map<string, Combinations>;
}

/** Prepares a program for searching. */
export function modelOf(program: Program, terms: readonly Term[]): Model {
  const byName = new Map(terms.map((term) => [term.id, term] as const));
  const { atoms, rules, nodes } = program;
  const atomsBelow = atomsBelowNodes(nodes);
  const atomsOfRule = rules.map(({ atom, when }) => [
    ...new Set([atom, ...(atomsBelow[when] ?? [])]),
  ]);
  const rulesOf: number[][] = atoms.map(() => []);
  atomsOfRule.forEach((touched, number) => {
    for (const atom of touched) rulesOf[atom]?.push(number);
  });
  const choices = choicesOf(atoms, byName);
  const numberGroups = numberGroupsOf(atoms);
  const keysOf = atoms.map(keysOfAtom);
  const links = [...atomsOfRule, ...[...choices, ...numberGroups].map((each) => each.atoms)];
  return {
    program,
    terms: byName,
    atomsBelow,
    atomsOfRule,
    rulesOf,
    wideRulesOf: rulesOf.map((some) => some.filter((rule) => !isLook(rules[rule]?.when, nodes))),
    unconditional: rules.flatMap((rule, number) =>
      (atomsBelow[rule.when]?.length ?? 0) === 0 ? [number] : [],
    ),
    keysOf,
    atomsOn: atomsByKey(keysOf),
    choiceOf: atoms.map((_, atom) => choices.find((choice) => choice.atoms.includes(atom))),
    choices,
    numberGroupOf: atoms.map((_, atom) => numberGroups.find((each) => each.atoms.includes(atom))),
    numberGroups,
    tellable: tellableOf(atoms),
    comparingOn: comparingByKey(program, atomsBelow, keysOf),
    componentOf: componentsOf(atoms.length, links),
    combinationsOfUnknown: new Map(),
  };
}

function numberGroupsOf(atoms: readonly AtomExpression[]): readonly NumberGroup[] {
  const groups = new Set<NumberGroup>();
  atoms.forEach((atom, number) => {
    if (atom.kind !== 'compare') return;
    const terms = numbersOf(atom);
    const linked = [...groups].filter((group) => group.terms.some((term) => terms.includes(term)));
    for (const group of linked) groups.delete(group);
    groups.add({
      atoms: [...linked.flatMap((group) => group.atoms), number],
      terms: [...new Set([...linked.flatMap((group) => group.terms), ...terms])],
      ofUnknown: new Map(),
    });
  });
  return [...groups];
}

function atomsBelowNodes(nodes: readonly Node[]): readonly (readonly number[])[] {
  const below: (readonly number[])[] = [];
  for (const node of nodes) {
    if (node.kind === 'atom') below.push([node.atom]);
    else {
      const operands = node.kind === 'not' ? [node.of] : node.of;
      below.push([...new Set(operands.flatMap((operand) => below[operand] ?? []))]);
    }
  }
  return below;
}

function choicesOf(
  atoms: readonly AtomExpression[],
  terms: ReadonlyMap<string, Term>,
): readonly Choice[] {
  const groups = new Map<string, number[]>();
  atoms.forEach((atom, number) => {
    if (atom.kind === 'is') groups.set(atom.term, [...(groups.get(atom.term) ?? []), number]);
  });
  return [...groups].map(([id, members]) => {
    const term = terms.get(id);
    const complete = term?.kind === 'oneOf' && term.values.length === members.length;
    return { term: id, atoms: members, complete };
  });
}

/** The number terms that a comparison looks at. */
function numbersOf(atom: CompareExpression): readonly string[] {
  return [...atom.left.parts, ...atom.right.parts].map((part) => part.term);
}

const marks = { true: TRUE, false: FALSE, unknown: UNKNOWN } as const;

/** What is known of every atom. */
export function marksOf(model: Model, known: Known): Uint8Array {
  const { atoms } = model.program;
  const marked = new Uint8Array(atoms.length);
  for (const key of known.keys()) {
    for (const number of model.atomsOn.get(key) ?? []) {
      const atom = atoms[number];
      if (atom !== undefined)
        marked[number] = marks[evaluateAtom(atom, known, model.keysOf[number]?.[0])];
    }
  }
  return marked;
}

function atomsByKey(
  keysOf: readonly (readonly FactKey[])[],
): ReadonlyMap<FactKey, readonly number[]> {
  const byKey = new Map<FactKey, number[]>();
  keysOf.forEach((keys, atom) => {
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), atom]);
  });
  return byKey;
}

/** Whether a node is an atom or the negation of one. */
function isLook(number: number | undefined, nodes: readonly Node[]): boolean {
  const node = nodes[number ?? -1];
  return node?.kind === 'not' ? isLook(node.of, nodes) : node?.kind === 'atom';
}

/** The number term of this name. */
export function numberTerm(model: Model, id: string): NumberTerm {
  const term = model.terms.get(id);
  if (term?.kind !== 'number') throw new Error(`No number term ${id}.`);
  return term;
}
