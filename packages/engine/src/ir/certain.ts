import { ALWAYS, type DiagramNode, type Diagrams, NEVER } from './diagram.ts';

/**
 * A step of the lowered form: something that is certain of a patient, or is not. It only ever grows with what is known,
 * so that it needs no third value, and it is exact: it holds when it is true of every possible patient with the facts.
 */
export type Certain =
  | { readonly kind: 'constant'; readonly value: boolean }
  /** The literal is known. */
  | { readonly kind: 'literal'; readonly literal: number }
  | { readonly kind: 'all' | 'any'; readonly of: readonly CertainNode[] }
  | { readonly kind: 'atLeast'; readonly count: number; readonly of: readonly CertainNode[] }
  /** Nobody is possible for whom the diagram is true: no way through it that the known literals leave gets there. */
  | { readonly kind: 'nobody'; readonly diagram: DiagramNode };

/** A step, by its number: operands come first. */
export type CertainNode = number;

/** Steps that are being made, each distinct one once. */
export interface Steps {
  readonly nodes: Certain[];
  readonly numbers: Map<string, CertainNode>;
  readonly diagrams: Diagrams;
  /** The steps that hold of nobody wrongly, and yet may not hold of everybody of whom they are true. */
  readonly inexact: Set<CertainNode>;
}

function add(node: Certain, { nodes, numbers }: Steps): CertainNode {
  const name = JSON.stringify(node);
  const before = numbers.get(name);
  if (before !== undefined) return before;
  const number = nodes.push(node) - 1;
  numbers.set(name, number);
  return number;
}

export function constant(value: boolean, steps: Steps): CertainNode {
  return add({ kind: 'constant', value }, steps);
}

export function known(literal: number, steps: Steps): CertainNode {
  return add({ kind: 'literal', literal }, steps);
}

/** No patient for whom a diagram is true is possible. */
export function nobody(diagram: DiagramNode, steps: Steps): CertainNode {
  if (diagram === NEVER) return constant(true, steps);
  return diagram === ALWAYS ? constant(false, steps) : add({ kind: 'nobody', diagram }, steps);
}

/** All are certain, or any of them is: constants, repetitions and nesting fall away. */
export function together(
  kind: 'all' | 'any',
  of: readonly CertainNode[],
  steps: Steps,
): CertainNode {
  const neutral = kind === 'all';
  const flat = of.flatMap((each) => {
    const node = steps.nodes[each];
    return node?.kind === kind ? node.of : [each];
  });
  const isConstant = (number: CertainNode, value: boolean) => {
    const node = steps.nodes[number];
    return node?.kind === 'constant' && node.value === value;
  };
  if (flat.some((each) => isConstant(each, !neutral))) return constant(!neutral, steps);
  const left = [...new Set(flat)].filter((each) => !isConstant(each, neutral));
  const [only] = left;
  if (only === undefined) return constant(neutral, steps);
  return left.length === 1 ? only : add({ kind, of: left.sort((one, two) => one - two) }, steps);
}

/** Whether a step, or one below it, is not exact. */
export function isInexact(number: CertainNode, steps: Steps): boolean {
  if (steps.inexact.has(number)) return true;
  const node = steps.nodes[number];
  const operands = node !== undefined && 'of' in node ? node.of : [];
  return operands.some((each) => isInexact(each, steps));
}

/** At least so many are certain. */
export function counted(count: number, of: readonly CertainNode[], steps: Steps): CertainNode {
  if (count <= 0) return constant(true, steps);
  if (count > of.length) return constant(false, steps);
  if (count === 1) return together('any', of, steps);
  return count === of.length
    ? together('all', of, steps)
    : add({ kind: 'atLeast', count, of }, steps);
}
