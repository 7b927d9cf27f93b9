import {
  type BatchAdvice,
  type BatchAdviser,
  clearTail,
  emptyAdvice,
} from '../../compile/batch-advice.ts';
import type { AtomPlanes } from '../../compile/planes.ts';
import type { LoweredEdition } from '../../ir/standings.ts';
import { type PlaneCode, type PlaneStep, planeCodeOf, type Slot } from './plane-code.ts';

/** Words that are worked on together, so that the working memory stays in the processor's cache. */
const blockWords = 64;

/** What a block of patients is worked out in. */
interface Memory {
  readonly planes: Uint32Array;
  readonly counters: Uint32Array;
  readonly contradicting: Uint32Array;
}

interface Block {
  readonly start: number;
  readonly count: number;
}

/**
 * Makes an adviser of many patients from a lowered edition: exact, as `advise` is. No code is generated: the steps are
 * interpreted. Its working memory is its own, so one may be kept and used again.
 */
export function batchAdviser(lowered: LoweredEdition): BatchAdviser {
  const code = planeCodeOf(lowered);
  const atoms = lowered.lowering.model.program.atoms.length;
  const counts = code.steps.map((step) => (step.kind === 'atLeast' ? step.count : 0));
  const memory: Memory = {
    planes: new Uint32Array(code.slots * blockWords),
    counters: new Uint32Array(1 + Math.max(0, ...counts)),
    contradicting: new Uint32Array(blockWords),
  };
  return (planes) => {
    const advice = emptyAdvice(planes, code);
    for (let start = 0; start < planes.words; start += blockWords) {
      const block = { start, count: Math.min(blockWords, planes.words - start) };
      load(memory.planes, planes, atoms, block);
      runBlock(code, memory, block.count);
      store(memory, code, advice, block);
    }
    clearTail(advice);
    return advice;
  };
}

function load(to: Uint32Array, planes: AtomPlanes, atoms: number, { start, count }: Block): void {
  for (let atom = 0; atom < atoms; atom += 1) {
    const from = atom * planes.words + start;
    const place = 2 * atom * blockWords;
    for (let word = 0; word < count; word += 1) {
      to[place + word] = planes.isFalse[from + word] as number;
      to[place + blockWords + word] = planes.isTrue[from + word] as number;
    }
  }
}

function runBlock(code: PlaneCode, memory: Memory, count: number): void {
  const { planes, contradicting } = memory;
  for (const { slot, by } of code.entailing) orInto(planes, slot * blockWords, by, count);
  contradicting.fill(0);
  for (const atom of code.opposed) {
    const from = 2 * atom * blockWords;
    for (let word = 0; word < count; word += 1) {
      contradicting[word] =
        (contradicting[word] as number) |
        ((planes[from + word] as number) & (planes[from + blockWords + word] as number));
    }
  }
  for (const step of code.steps) run(step, memory, count);
}

/** Adds to a plane what any of some planes has. */
function orInto(planes: Uint32Array, to: number, of: readonly Slot[], count: number): void {
  // Two at a time: half as often is what there is read and written. Where they are odd, the last is taken twice.
  for (let index = 0; index < of.length; index += 2) {
    const one = (of[index] as number) * blockWords;
    const two = (of[index + 1] ?? (of[index] as number)) * blockWords;
    for (let word = 0; word < count; word += 1) {
      planes[to + word] =
        (planes[to + word] as number) |
        (planes[one + word] as number) |
        (planes[two + word] as number);
    }
  }
}

function run(step: PlaneStep, { planes, counters }: Memory, count: number): void {
  const to = step.slot * blockWords;
  switch (step.kind) {
    case 'constant':
      planes.fill(step.value ? 0xffffffff : 0, to, to + count);
      return;
    case 'any':
      planes.fill(0, to, to + count);
      orInto(planes, to, step.of, count);
      return;
    case 'all':
      andInto(planes, to, step.of, count);
      return;
    case 'not': {
      const from = step.of * blockWords;
      for (let word = 0; word < count; word += 1) {
        planes[to + word] = ~(planes[from + word] as number);
      }
      return;
    }
    case 'way':
      wayInto(planes, step, count);
      return;
    case 'atLeast':
      for (let word = 0; word < count; word += 1) {
        planes[to + word] = reached(step.count, step.of, word, planes, counters);
      }
  }
}

function andInto(planes: Uint32Array, to: number, of: readonly Slot[], count: number): void {
  planes.fill(0xffffffff, to, to + count);
  for (let index = 0; index < of.length; index += 2) {
    const one = (of[index] as number) * blockWords;
    const two = (of[index + 1] ?? (of[index] as number)) * blockWords;
    for (let word = 0; word < count; word += 1) {
      planes[to + word] =
        (planes[to + word] as number) &
        (planes[one + word] as number) &
        (planes[two + word] as number);
    }
  }
}

type Way = Extract<PlaneStep, { kind: 'way' }>;

function wayInto(planes: Uint32Array, way: Way, count: number): void {
  const to = way.slot * blockWords;
  const [whenTrue, whenFalse] = [way.whenTrue * blockWords, way.whenFalse * blockWords];
  const [high, low] = [way.high * blockWords, way.low * blockWords];
  for (let word = 0; word < count; word += 1) {
    planes[to + word] =
      (~(planes[whenFalse + word] as number) & (planes[high + word] as number)) |
      (~(planes[whenTrue + word] as number) & (planes[low + word] as number));
  }
}

/** The patients of a word of whom at least `wanted` planes have their bit. */
function reached(
  wanted: number,
  of: readonly Slot[],
  word: number,
  planes: Uint32Array,
  counters: Uint32Array,
): number {
  counters.fill(0);
  counters[0] = 0xffffffff;
  for (const each of of) {
    const bits = planes[each * blockWords + word] as number;
    for (let level = wanted; level > 0; level -= 1) {
      counters[level] = (counters[level] as number) | ((counters[level - 1] as number) & bits);
    }
  }
  return counters[wanted] as number;
}

function store(memory: Memory, code: PlaneCode, advice: BatchAdvice, block: Block): void {
  const { planes, contradicting } = memory;
  const { start, count } = block;
  const impossible = code.impossible * blockWords;
  const outOfScope = code.outOfScope * blockWords;
  for (let word = 0; word < count; word += 1) {
    const clash = (contradicting[word] as number) | (planes[impossible + word] as number);
    contradicting[word] = clash;
    advice.contradicting[start + word] = clash;
    advice.notCovered[start + word] = (planes[outOfScope + word] as number) & ~clash;
  }
  const put = (to: Uint32Array, row: number, slot: Slot, flipped: number) => {
    const [from, place] = [slot * blockWords, row * advice.words + start];
    for (let word = 0; word < count; word += 1) {
      const bits = (planes[from + word] as number) ^ flipped;
      to[place + word] = bits & ~(contradicting[word] as number);
    }
  };
  code.options.forEach(({ offered, notOffered }, option) => {
    put(advice.offered, option, offered, 0);
    put(advice.notOffered, option, notOffered, 0);
  });
  code.groups.forEach(({ isFalse }, group) => {
    put(advice.possibleGroups, group, isFalse, 0xffffffff);
  });
}
