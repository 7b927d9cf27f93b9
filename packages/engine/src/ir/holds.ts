import { literal } from '../compile/program.ts';
import type { Known } from '../semantics/evaluate.ts';
import { FALSE, marksOf, TRUE, UNKNOWN } from '../settle/model.ts';
import type { CertainNode } from './certain.ts';
import { ALWAYS, type DiagramNode, NEVER } from './diagram.ts';
import { truthWithin } from './forced.ts';
import type { Lowering } from './lower.ts';

/** Which steps of the lowered form hold of one patient. */
export type Holds = (node: CertainNode) => boolean;

/** What is known of every atom, comparisons included of which some numbers are enough. */
export function marksKnown(lowering: Lowering, known: Known): Uint8Array {
  const { model, ranges, sums } = lowering;
  const marks = marksOf(model, known);
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

/** Evaluates the lowered form for a patient of whom these literals are known, each step at most once. */
export function holdsUnder({ steps, order }: Lowering, literals: Uint8Array): Holds {
  const { nodes, diagrams } = steps;
  const found = new Map<CertainNode, boolean>();
  const ways = new Map<DiagramNode, boolean>([
    [NEVER, false],
    [ALWAYS, true],
  ]);
  /** Whether some way through a diagram that is left open gets to true. */
  const reaches = (diagram: DiagramNode): boolean => {
    const before = ways.get(diagram);
    if (before !== undefined) return before;
    const atom = order[diagrams.variable[diagram] ?? -1] ?? -1;
    const made =
      (literals[literal(atom, false)] !== 1 && reaches(diagrams.high[diagram] ?? NEVER)) ||
      (literals[literal(atom, true)] !== 1 && reaches(diagrams.low[diagram] ?? NEVER));
    ways.set(diagram, made);
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
        return literals[node.literal] === 1;
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
    const before = found.get(number);
    if (before !== undefined) return before;
    const made = isSure(number);
    found.set(number, made);
    return made;
  };
  return holds;
}
