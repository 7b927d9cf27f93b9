import type { BatchAdviser } from '../compile/batch-advice.ts';
import { type AtomPlanes, emptyPlanes } from '../compile/planes.ts';
import type { Node, Program } from '../compile/program.ts';
import { threeValuedBatch } from '../compile/three-valued-batch.ts';
import { splitKey } from '../model/fact.ts';
import type { TermId } from '../model/vocabulary.ts';
import { type Model, TRUE, UNKNOWN } from '../solve/model.ts';

/** What asking looks up again and again of one edition. */
export interface Asker {
  readonly model: Model;
  /** The standing of every option for many patients at once. */
  readonly advise: BatchAdviser;
  /** What follows for many patients at once: the atoms that are true are "offered", those that are false "not offered". */
  readonly follow: BatchAdviser;
  /** The truth of every node for many patients at once, told in the same way. */
  readonly judge: BatchAdviser;
  /** Per term, how many implications look at it. */
  readonly premises: ReadonlyMap<TermId, number>;
  /** The numbers by which something is thrown, by its name: the same for every patient. */
  readonly draws: Map<string, Float64Array>;
}

/** Prepares the asking of an edition. */
export function askerOf(model: Model): Asker {
  const { program } = model;
  return {
    model,
    advise: threeValuedBatch({ ...program, groups: [] }),
    follow: threeValuedBatch(
      speakingOf(
        program,
        program.atoms.map((_, atom) => ({ kind: 'atom', atom })),
      ),
    ),
    judge: threeValuedBatch(speakingOf(program, program.nodes)),
    premises: premisesOf(model),
    draws: new Map(),
  };
}

/** A program with the same implications that speaks of some nodes, to everyone. */
function speakingOf(program: Program, nodes: readonly Node[]): Program {
  const first = program.nodes.length;
  return {
    ...program,
    nodes: [...program.nodes, ...nodes, { kind: 'and', of: [] }],
    scope: first + nodes.length,
    options: nodes.map((_, number) => ({
      option: String(number),
      gate: first + number,
      recommendations: [],
    })),
    groups: [],
  };
}

/** Per term, how many implications look at it. */
function premisesOf({ program, atomsBelow, keysOf }: Model): ReadonlyMap<TermId, number> {
  const counts = new Map<TermId, number>();
  for (const { when } of program.rules) {
    const keys = (atomsBelow[when] ?? []).flatMap((atom) => keysOf[atom] ?? []);
    for (const term of new Set(keys.map((key) => splitKey(key).term))) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return counts;
}

/** The planes of so many patients of whom the same is known. */
export function planesFrom(marks: Uint8Array, patients: number, { model }: Asker): AtomPlanes {
  const planes = emptyPlanes(model.program, patients);
  const { words } = planes;
  marks.forEach((mark, atom) => {
    if (mark === UNKNOWN) return;
    const plane = mark === TRUE ? planes.isTrue : planes.isFalse;
    plane.fill(0xffffffff, atom * words, (atom + 1) * words);
  });
  return planes;
}

/** An atom and its truth. */
export interface Literal {
  readonly atom: number;
  readonly value: boolean;
}

/** Says of one patient that a literal holds, and nothing else of its atom. */
export function write({ atom, value }: Literal, patient: number, planes: AtomPlanes): void {
  const word = atom * planes.words + (patient >>> 5);
  const bit = 1 << (patient & 31);
  const [plane, opposite] = value
    ? [planes.isTrue, planes.isFalse]
    : [planes.isFalse, planes.isTrue];
  plane[word] = (plane[word] ?? 0) | bit;
  opposite[word] = (opposite[word] ?? 0) & ~bit;
}

/** Whether a literal is false of a patient already. */
export function isExcluded({ atom, value }: Literal, patient: number, planes: AtomPlanes): boolean {
  const plane = value ? planes.isFalse : planes.isTrue;
  return isSet(plane, atom * planes.words, patient);
}

/** Whether the bit of a patient is set in the plane that starts at a place. */
export function isSet(plane: Uint32Array, start: number, patient: number): boolean {
  return ((plane[start + (patient >>> 5)] ?? 0) & (1 << (patient & 31))) !== 0;
}
