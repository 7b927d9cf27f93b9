import type { Node, Program } from '../compile/program.ts';
import type { AtomExpression, CompareExpression } from '../edition/expression.ts';
import type { NumberTerm, Term } from '../edition/vocabulary.ts';
import { evaluateAtom, type Known } from '../meaning/evaluate.ts';

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

/** A compiled edition with what a search for possible patients looks up again and again. */
export interface Model {
  readonly program: Program;
  readonly terms: ReadonlyMap<string, Term>;
  /** Per node, the atoms below it. */
  readonly atomsBelow: readonly (readonly number[])[];
  /** Per atom, the rules that look at it or conclude it. */
  readonly rulesOf: readonly (readonly number[])[];
  readonly choices: readonly Choice[];
  /** Per atom, the other atoms that it is bound to by its term: values of one choice, comparisons of one number. */
  readonly boundTo: readonly (readonly number[])[];
}

/** Prepares a program for searching. */
export function modelOf(program: Program, terms: readonly Term[]): Model {
  const byName = new Map(terms.map((term) => [term.id, term] as const));
  const atomsBelow = atomsBelowNodes(program.nodes);
  const rulesOf: number[][] = program.atoms.map(() => []);
  program.rules.forEach((rule, number) => {
    const touched = new Set([rule.atom, ...(atomsBelow[rule.when] ?? [])]);
    for (const atom of touched) rulesOf[atom]?.push(number);
  });
  return {
    program,
    terms: byName,
    atomsBelow,
    rulesOf,
    choices: choicesOf(program.atoms, byName),
    boundTo: program.atoms.map((atom) => boundAtoms(atom, program.atoms)),
  };
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
export function numbersOf(atom: CompareExpression): readonly string[] {
  return [...atom.left.parts, ...atom.right.parts].map((part) => part.term);
}

function boundAtoms(atom: AtomExpression, atoms: readonly AtomExpression[]): readonly number[] {
  return atoms.flatMap((other, number) => {
    if (other === atom) return [];
    if (atom.kind === 'is' && other.kind === 'is') return atom.term === other.term ? [number] : [];
    if (atom.kind !== 'compare' || other.kind !== 'compare') return [];
    const shared = numbersOf(atom).some((term) => numbersOf(other).includes(term));
    return shared ? [number] : [];
  });
}

const marks = { true: TRUE, false: FALSE, unknown: UNKNOWN } as const;

/** What is known of every atom. */
export function marksOf(model: Model, known: Known): Uint8Array {
  return Uint8Array.from(model.program.atoms, (atom) => marks[evaluateAtom(atom, known)]);
}

/** The number term of this name. */
export function numberTerm(model: Model, id: string): NumberTerm {
  const term = model.terms.get(id);
  if (term?.kind !== 'number') throw new Error(`No number term ${id}.`);
  return term;
}
