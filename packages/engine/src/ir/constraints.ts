import { literal, type Node, type Program } from '../compile/program.ts';
import { type Choice, FALSE, type Model, type NumberGroup, TRUE } from '../solve/model.ts';
import { solveGroup } from '../solve/numbers.ts';

/** What holds of every possible patient: one of some literals, or what an implication asks for. */
export type Constraint =
  | { readonly kind: 'clause'; readonly literals: readonly number[] }
  | { readonly kind: 'rule'; readonly rule: number; readonly atoms: readonly number[] }
  /** Comparisons that bear on one another by numbers of which some may be known: it cannot be said beforehand how. */
  | { readonly kind: 'open'; readonly atoms: readonly number[] };

/** Most comparisons of one number whose combinations are all tried. */
const mostCompared = 8;

/** The opposite of a literal. */
export function opposite(of: number): number {
  return of ^ 1;
}

export function atomsOf(constraint: Constraint): readonly number[] {
  return constraint.kind === 'clause'
    ? constraint.literals.map((each) => each >> 1)
    : constraint.atoms;
}

/** Everything that possible patients obey: implications, choices, and what numbers force of comparisons. */
export function constraintsOf(model: Model): readonly Constraint[] {
  return [
    ...model.program.rules.flatMap((_, rule) => ofRule(rule, model)),
    ...model.choices.flatMap(ofChoice),
    ...model.numberGroups.flatMap((group) => ofNumbers(group, model)),
  ];
}

function ofRule(number: number, { program, atomsOfRule }: Model): readonly Constraint[] {
  const rule = program.rules[number];
  if (rule === undefined) return [];
  const concluded = literal(rule.atom, rule.value);
  const premises = anyOf(rule.when, true, program.nodes);
  if (premises === undefined) {
    return [{ kind: 'rule', rule: number, atoms: atomsOfRule[number] ?? [] }];
  }
  return premises.map((each) => clause([opposite(each), concluded]));
}

function clause(literals: readonly number[]): Constraint {
  return { kind: 'clause', literals: [...new Set(literals)].sort((one, two) => one - two) };
}

/** The literals any one of which gives a node its value, where it is no more than that. */
function anyOf(
  number: number,
  value: boolean,
  nodes: Program['nodes'],
): readonly number[] | undefined {
  const node: Node | undefined = nodes[number];
  if (node === undefined) return undefined;
  if (node.kind === 'atom') return [literal(node.atom, value)];
  if (node.kind === 'not') return anyOf(node.of, !value, nodes);
  if (node.of.length !== 1 && node.kind !== (value ? 'or' : 'and')) return undefined;
  if (node.kind === 'atLeast' && node.count !== 1) return undefined;
  const parts = node.of.map((each) => anyOf(each, value, nodes));
  return parts.every((each) => each !== undefined) ? parts.flat() : undefined;
}

/** A patient has one value of a choice. */
function ofChoice({ atoms, complete }: Choice): readonly Constraint[] {
  const exclusive = atoms.flatMap((one, index) =>
    atoms.slice(index + 1).map((two) => clause([literal(one, false), literal(two, false)])),
  );
  return complete ? [...exclusive, clause(atoms.map((atom) => literal(atom, true)))] : exclusive;
}

/** Comparisons of one number exclude or entail one another; of several numbers, it hangs on which are known. */
function ofNumbers(group: NumberGroup, model: Model): readonly Constraint[] {
  const { atoms, terms } = group;
  const single = atoms.length === 1 && isTold(group, [], model);
  if (single && (atoms[0] === undefined || isFree(group, atoms[0], model))) return [];
  if (terms.length > 1 || atoms.length > mostCompared) return [{ kind: 'open', atoms }];
  return excludedBy(group, model);
}

function isFree(group: NumberGroup, atom: number, model: Model): boolean {
  return [true, false].every((value) => isTold(group, [literal(atom, value)], model));
}

/** Whether some numbers give comparisons these values. */
function isTold(group: NumberGroup, literals: readonly number[], model: Model): boolean {
  const marks = new Uint8Array(model.program.atoms.length);
  for (const each of literals) marks[each >> 1] = each % 2 === 1 ? TRUE : FALSE;
  return (
    typeof solveGroup(group, marks, { model, known: new Map(), solved: new Map() }) !== 'string'
  );
}

/** The smallest combinations that no number gives, each as what must not all be so. */
function excludedBy(group: NumberGroup, model: Model): readonly Constraint[] {
  const excluded: (readonly number[])[] = [];
  let open: readonly (readonly number[])[] = [[]];
  for (const _ of group.atoms) {
    const longer = open.flatMap((literals) => longerBy(literals, group.atoms));
    const fresh = longer.filter(
      (literals) => !excluded.some((each) => each.every((one) => literals.includes(one))),
    );
    open = fresh.filter((literals) => isTold(group, literals, model));
    excluded.push(...fresh.filter((literals) => !open.includes(literals)));
  }
  return excluded.map((literals) => clause(literals.map(opposite)));
}

function longerBy(
  literals: readonly number[],
  atoms: readonly number[],
): readonly (readonly number[])[] {
  const from = literals.length === 0 ? 0 : atoms.indexOf((literals.at(-1) ?? 0) >> 1) + 1;
  return atoms
    .slice(from)
    .flatMap((atom) => [true, false].map((value) => [...literals, literal(atom, value)]));
}
