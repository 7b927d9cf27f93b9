import type { BatchAdvice } from '../compile/batch-advice.ts';
import { operandsOf } from '../compile/program.ts';
import { type Asker, isSet, type Literal, planesFrom, write } from '../compiled/asker.ts';
import { splitKey } from '../model/fact.ts';
import type { TermId } from '../model/vocabulary.ts';
import type { Completions } from './completions.ts';
import type { Position } from './position.ts';
import { type Groups, groupsByAnswer, isToldBy } from './split.ts';

/** What the open options make of the answers to a question. */
export interface Meaning {
  /** The patients by their answers; those that every rule takes in the same way are one. */
  readonly groups: Groups;
  /** What the questions would cost on average that an answer makes needless, its own among them. */
  readonly spared: number;
}

/** The different answers to one question, each with a patient who gives it. */
interface Answers {
  readonly term: TermId;
  readonly groups: Groups;
  readonly rows: readonly (readonly Literal[])[];
}

/** What the answers to each question mean: each different one is tried on what is known. */
export function meaningsOf(
  position: Position,
  completions: Completions,
): ReadonlyMap<TermId, Meaning> {
  const { questions, situation, asker, standIns } = position;
  const all = questions.map(({ term }) => answersTo(term, completions));
  const rows = all.flatMap((answers) => answers.rows);
  const planes = planesFrom(situation.marks, rows.length, asker);
  rows.forEach((literals, row) => {
    for (const literal of literals) write(literal, row, planes);
  });
  const judged = asker.judge(planes);
  const reading = { judged, reached: reachedBy(judged, position), asker, standIns };
  let first = 0;
  return new Map(
    all.map((answers) => {
      const meaning = meaningOf(answers, first, reading, position);
      first += answers.rows.length;
      return [answers.term, meaning];
    }),
  );
}

function answersTo(term: TermId, completions: Completions): Answers {
  const { dice, shown, possible } = completions;
  const groups = groupsByAnswer(term, completions);
  const example = new Array<number>(groups.count).fill(0);
  groups.of.forEach((group, place) => {
    example[group] = possible[place] ?? 0;
  });
  const told = [...dice.entries()].filter(([, die]) => isToldBy(die, term));
  const rows = example.map((patient) =>
    told.flatMap(([number, { sides }]) => sides[shown[number]?.[patient] ?? 0] ?? []),
  );
  return { term, groups, rows };
}

interface Reading {
  readonly judged: BatchAdvice;
  /** Per node and row, whether its truth still matters to an open option. */
  readonly reached: Uint32Array;
  readonly asker: Asker;
  readonly standIns: Position['standIns'];
}

/** The nodes that matter: the gates of the open options, and what is below a node that is not decided. */
function reachedBy(
  { offered: isTrue, notOffered: isFalse, words }: BatchAdvice,
  { asker, open }: Position,
): Uint32Array {
  const { options, scope, nodes } = asker.model.program;
  const reached = new Uint32Array(nodes.length * words);
  for (const root of [scope, ...open.map((option) => options[option]?.gate ?? scope)]) {
    reached.fill(0xffffffff, root * words, (root + 1) * words);
  }
  // Operands stand before the nodes that they are part of.
  for (let node = nodes.length - 1; node >= 0; node -= 1) {
    const operands = operandsOf(nodes[node]);
    for (let word = 0; word < words; word += 1) {
      const from = node * words + word;
      const decided = (isTrue[from] ?? 0) | (isFalse[from] ?? 0);
      const below = (reached[from] ?? 0) & ~decided;
      for (const operand of operands) {
        const to = operand * words + word;
        reached[to] = (reached[to] ?? 0) | below;
      }
    }
  }
  return reached;
}

function meaningOf(
  { groups, rows }: Answers,
  first: number,
  reading: Reading,
  { questions }: Position,
): Meaning {
  const costs = new Map(questions.map(({ term, cost }) => [term, cost]));
  const sizes = new Float64Array(groups.count);
  for (const group of groups.of) sizes[group] = (sizes[group] ?? 0) + 1;
  const numbers = new Map<string, number>();
  let spared = 0;
  const meant = rows.map((_, row) => {
    const { key, open } = readRow(first + row, reading);
    let cost = 0;
    for (const [term, each] of costs) if (!open.has(term)) cost += each;
    spared += (cost * (sizes[row] ?? 0)) / Math.max(1, groups.of.length);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const of = groups.of.map((group) => meant[group] ?? 0);
  return { groups: { count: Math.max(1, numbers.size), of }, spared };
}

/** What one answer leaves: how every node stands that still matters, and the terms that are still open. */
function readRow(row: number, { judged, reached, asker, standIns }: Reading) {
  const { nodes } = asker.model.program;
  const open = new Set<TermId>();
  let key = '';
  nodes.forEach((node, number) => {
    const from = number * judged.words;
    if (!isSet(reached, from, row)) return;
    const isTrue = isSet(judged.offered, from, row);
    if (isTrue || isSet(judged.notOffered, from, row)) key += `${isTrue ? '+' : '-'}${number}`;
    else if (node.kind === 'atom') {
      for (const key of asker.model.keysOf[node.atom] ?? []) {
        for (const name of standIns.get(key) ?? [key]) open.add(splitKey(name).term);
      }
    }
  });
  return { key, open };
}
