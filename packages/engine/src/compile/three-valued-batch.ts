import { type BatchAdvice, type BatchAdviser, clearTail, emptyAdvice } from './batch-advice.ts';
import { type Code, type Instruction, instructionsOf, type Operand } from './instructions.ts';
import type { AtomPlanes } from './planes.ts';
import type { Program } from './program.ts';

/** Words that are worked on together, so that the working memory stays in the processor's cache. */
const blockWords = 64;

/**
 * Makes an adviser of many patients from a program: three-valued, after what implications conclude one after another.
 * For patients of whom nearly everything is known; `batchAdviser` is exact for all. No code is generated: the instructions are interpreted.
 */
export function threeValuedBatch(program: Program): BatchAdviser {
  const code = instructionsOf(program);
  const memory: Memory = {
    isTrue: new Uint32Array(code.slots * blockWords),
    isFalse: new Uint32Array(code.slots * blockWords),
    contradicting: new Uint32Array(blockWords),
    counters: new Uint32Array(1 + mostCount(code)),
    changed: false,
  };
  return (planes) => {
    const advice = emptyAdvice(planes, code);
    for (let start = 0; start < planes.words; start += blockWords) {
      const block = { start, count: Math.min(blockWords, planes.words - start) };
      load(memory, planes, program.atoms.length, block);
      runBlock(code, memory, block.count);
      store(memory, code, advice, block);
    }
    clearTail(advice);
    return advice;
  };
}

interface Memory {
  readonly isTrue: Uint32Array;
  readonly isFalse: Uint32Array;
  readonly contradicting: Uint32Array;
  readonly counters: Uint32Array;
  changed: boolean;
}

interface Block {
  readonly start: number;
  readonly count: number;
}

function mostCount({ implications, gates }: Code): number {
  const counts = [...implications, ...gates].map((each) =>
    each.kind === 'atLeast' ? Math.max(each.count, each.of.length - each.count + 1) : 0,
  );
  return Math.max(0, ...counts);
}

function load(memory: Memory, planes: AtomPlanes, atoms: number, { start, count }: Block): void {
  for (let atom = 0; atom < atoms; atom += 1) {
    const from = atom * planes.words + start;
    const to = atom * blockWords;
    for (let word = 0; word < count; word += 1) {
      memory.isTrue[to + word] = planes.isTrue[from + word] as number;
      memory.isFalse[to + word] = planes.isFalse[from + word] as number;
    }
  }
  memory.contradicting.fill(0);
}

function runBlock(code: Code, memory: Memory, count: number): void {
  do {
    memory.changed = false;
    for (const instruction of code.implications) run(instruction, memory, count);
  } while (code.repeat && memory.changed);
  for (const instruction of code.gates) run(instruction, memory, count);
}

function run(instruction: Instruction, memory: Memory, count: number): void {
  switch (instruction.kind) {
    case 'and':
      // A conjunction is the disjunction of the negations, negated: the same loop with the planes swapped.
      disjoin(instruction.slot, instruction.of, memory.isFalse, memory.isTrue, count);
      return;
    case 'or':
      disjoin(instruction.slot, instruction.of, memory.isTrue, memory.isFalse, count);
      return;
    case 'atLeast':
      countTrue(instruction, memory, count);
      return;
    case 'conclude':
      conclude(instruction, memory, count);
  }
}

/** Any operand sets the first plane; all operands together set the second. */
function disjoin(
  slot: number,
  of: readonly Operand[],
  any: Uint32Array,
  all: Uint32Array,
  count: number,
): void {
  const to = slot * blockWords;
  any.fill(0, to, to + count);
  all.fill(0xffffffff, to, to + count);
  for (const { slot: from, negated } of of) {
    const offset = from * blockWords;
    const [first, second] = negated ? [all, any] : [any, all];
    for (let word = 0; word < count; word += 1) {
      any[to + word] = (any[to + word] as number) | (first[offset + word] as number);
      all[to + word] = (all[to + word] as number) & (second[offset + word] as number);
    }
  }
}

/** At least `count` operands true; and false where so many are false that the rest cannot reach it. */
function countTrue(
  instruction: Extract<Instruction, { kind: 'atLeast' }>,
  memory: Memory,
  count: number,
): void {
  const { slot, of, count: wanted } = instruction;
  const { isTrue, isFalse, counters } = memory;
  const enoughFalse = of.length - wanted + 1;
  for (let word = 0; word < count; word += 1) {
    const to = slot * blockWords + word;
    isTrue[to] = reach(wanted, of, word, isTrue, isFalse, counters);
    isFalse[to] = reach(enoughFalse, of, word, isFalse, isTrue, counters);
  }
}

/** The patients of a word of whom at least `wanted` operands have their bit in the plane. */
function reach(
  wanted: number,
  of: readonly Operand[],
  word: number,
  plane: Uint32Array,
  opposite: Uint32Array,
  counters: Uint32Array,
): number {
  counters.fill(0);
  counters[0] = 0xffffffff;
  for (const { slot, negated } of of) {
    const bits = (negated ? opposite : plane)[slot * blockWords + word] as number;
    for (let level = wanted; level > 0; level -= 1) {
      counters[level] = (counters[level] as number) | ((counters[level - 1] as number) & bits);
    }
  }
  return counters[wanted] as number;
}

function conclude(
  instruction: Extract<Instruction, { kind: 'conclude' }>,
  memory: Memory,
  count: number,
): void {
  const { when, atom, value, excluded } = instruction;
  const { isTrue, isFalse } = memory;
  const holds = when.negated ? isFalse : isTrue;
  const from = when.slot * blockWords;
  assign(memory, holds, from, atom, value, count);
  for (const other of excluded) assign(memory, holds, from, other, false, count);
}

function assign(
  memory: Memory,
  holds: Uint32Array,
  from: number,
  atom: number,
  value: boolean,
  count: number,
): void {
  const plane = value ? memory.isTrue : memory.isFalse;
  const opposite = value ? memory.isFalse : memory.isTrue;
  const to = atom * blockWords;
  let fresh = 0;
  for (let word = 0; word < count; word += 1) {
    const bits = holds[from + word] as number;
    const before = plane[to + word] as number;
    fresh |= bits & ~before;
    plane[to + word] = before | bits;
    memory.contradicting[word] =
      (memory.contradicting[word] as number) | (bits & (opposite[to + word] as number));
  }
  if (fresh !== 0) memory.changed = true;
}

function store(memory: Memory, code: Code, advice: BatchAdvice, { start, count }: Block): void {
  const { isTrue, isFalse, contradicting } = memory;
  const inScope = code.scope.negated ? isFalse : isTrue;
  const outOfScope = code.scope.negated ? isTrue : isFalse;
  const scope = code.scope.slot * blockWords;
  for (let word = 0; word < count; word += 1) {
    const clash = contradicting[word] as number;
    advice.contradicting[start + word] = clash;
    advice.notCovered[start + word] = (outOfScope[scope + word] as number) & ~clash;
  }
  code.options.forEach(({ slot, negated }, option) => {
    const from = slot * blockWords;
    const to = option * advice.words + start;
    const [yes, no] = negated ? [isFalse, isTrue] : [isTrue, isFalse];
    for (let word = 0; word < count; word += 1) {
      const spoken = (inScope[scope + word] as number) & ~(contradicting[word] as number);
      advice.offered[to + word] = (yes[from + word] as number) & spoken;
      advice.notOffered[to + word] = (no[from + word] as number) & spoken;
    }
  });
  code.groups.forEach(({ slot, negated }, group) => {
    const from = slot * blockWords;
    const to = group * advice.words + start;
    const no = negated ? isTrue : isFalse;
    for (let word = 0; word < count; word += 1) {
      advice.possibleGroups[to + word] =
        ~(no[from + word] as number) & ~(contradicting[word] as number);
    }
  });
}
