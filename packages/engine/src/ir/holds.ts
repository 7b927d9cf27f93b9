import { literal } from '../compile/program.ts';
import type { Known } from '../semantics/evaluate.ts';
import { FALSE, marksOf, TRUE, UNKNOWN } from '../solve/model.ts';
import type { CertainNode } from './certain.ts';
import { ALWAYS, type DiagramNode, NEVER } from './diagram.ts';
import { truthWithin } from './forced.ts';
import type { Lowering } from './lower.ts';

/** Which steps of the lowered form hold of one patient. */
export type Holds = (node: CertainNode) => boolean;

/** What is known of every atom, comparisons included of which some numbers are enough. */
export function marksKnown(lowering: Lowering, known: Known): Uint8Array {
  return withSums(marksOf(lowering.model, known), lowering, known);
}

/** Adds to marks what the numbers that are known decide of comparisons of several. */
function withSums(marks: Uint8Array, { ranges, sums }: Lowering, known: Known): Uint8Array {
  for (const sum of sums) {
    const { number, keys } = sum;
    if (marks[number] !== UNKNOWN || !keys.some((key) => known.has(key))) continue;
    marks[number] = markOf[truthWithin(sum, known, ranges)];
  }
  return marks;
}

const markOf = { true: TRUE, false: FALSE, unknown: UNKNOWN } as const;

/** The literals that are known of a patient, with those that they entail step by step. */
export function literalsKnown(lowering: Lowering, known: Known): Uint8Array {
  return literalsOf(marksKnown(lowering, known), lowering);
}

/** The same from marks that are closed already: what follows from what is known is known as well. */
export function literalsFrom(marks: Uint8Array, lowering: Lowering, known: Known): Uint8Array {
  return literalsOf(withSums(marks.slice(), lowering, known), lowering);
}

/** The literals that are known, and those that they entail. */
function literalsOf(marks: Uint8Array, { theory }: Lowering): Uint8Array {
  const found = new Uint8Array(marks.length * 2);
  marks.forEach((mark, atom) => {
    if (mark === UNKNOWN) return;
    for (const each of theory.entailed[literal(atom, mark === TRUE)] ?? []) found[each] = 1;
  });
  return found;
}

/** Whether what is known contradicts itself step by step: the lowered form says nothing of such a patient. */
export function isContradicting(literals: Uint8Array): boolean {
  return literals.some((is, each) => each % 2 === 0 && is === 1 && literals[each + 1] === 1);
}

/** Evaluates the lowered form for a patient of whom the literals that are not 0 are known, each step at most once. */
export function holdsUnder(lowering: Lowering, literals: Uint8Array | Uint16Array): Holds {
  return evaluatorOf(lowering, literals)();
}

/**
 * Evaluates the lowered form for literals that come and go: each call begins anew with those that are known then. What
 * a call found lies where the next one finds its own, so that only the last of them may be asked.
 */
export function evaluatorOf(
  { steps, order }: Lowering,
  literals: Uint8Array | Uint16Array,
): () => Holds {
  const { nodes, diagrams } = steps;
  const { variable, high, low } = diagrams;
  // Of each step, and each node of a diagram: twice the round in which it was found, and one more where it holds.
  const found = new Uint32Array(nodes.length);
  const ways = new Uint32Array(variable.length);
  let round = 0;
  /** Whether some way through a diagram that is left open gets to true. */
  const reaches = (diagram: DiagramNode): boolean => {
    if (diagram === NEVER || diagram === ALWAYS) return diagram === ALWAYS;
    const before = ways[diagram] ?? 0;
    if (before >= round) return before > round;
    const atom = order[variable[diagram] ?? -1] ?? -1;
    const made =
      (literals[literal(atom, false)] === 0 && reaches(high[diagram] ?? NEVER)) ||
      (literals[literal(atom, true)] === 0 && reaches(low[diagram] ?? NEVER));
    ways[diagram] = made ? round + 1 : round;
    return made;
  };
  const isSure = (number: CertainNode): boolean => {
    const node = nodes[number];
    switch (node?.kind) {
      case undefined:
        return false;
      case 'constant':
        return node.value;
      case 'literal':
        return literals[node.literal] !== 0;
      case 'all':
        return node.of.every(holds);
      case 'any':
        return node.of.some(holds);
      case 'atLeast':
        return node.of.filter(holds).length >= node.count;
      case 'nobody':
        return !reaches(node.diagram);
    }
  };
  const holds = (number: CertainNode): boolean => {
    const before = found[number] ?? 0;
    if (before >= round) return before > round;
    const made = isSure(number);
    found[number] = made ? round + 1 : round;
    return made;
  };
  return () => {
    round += 2;
    return holds;
  };
}
