import {
  type AtomPlanes,
  derive,
  type Edition,
  lower,
  planesFrom,
  planesOf,
  type Standing,
} from '@renavigate/engine';
import { expect, test } from 'vitest';
import { standing } from '../engine/standing.ts';
import { knownOf } from '../generate/patient.ts';
import type { Executor } from './case.ts';
import { columnsOf } from './columns-of.ts';
import { verdictOn } from './contract.ts';
import { adviser, bitPlanes, lowered, solver } from './executors.ts';
import { generatedCases } from './generated.ts';

const cases = generatedCases(120);

const withoutImplications = (edition: Edition): Edition => ({ ...edition, implications: [] });

/** The edition's sides of "at least" taken for each other: a border moved by nothing. */
function withBorderMoved(edition: Edition): Edition {
  return JSON.parse(JSON.stringify(edition).replaceAll('"operator":">="', '"operator":">"'));
}

/** Answers of three-valued logic alone. */
const unsettled: Executor = {
  name: 'three values, nothing settled',
  answer: (edition, patients) =>
    patients.map((facts) => {
      const { known, problems } = derive(facts, edition);
      if (problems.length > 0) return 'contradicting';
      const standings = edition.options.map(({ id }): Standing => standing(known, edition, id));
      return { standings };
    }),
};

const onOther =
  (executor: Executor, change: (edition: Edition) => Edition): Executor['answer'] =>
  (edition, patients) =>
    executor.answer(change(edition), patients);

/** The first patient of a word has the facts of the last. */
function turned({ isTrue, isFalse, ...planes }: AtomPlanes): AtomPlanes {
  const turn = (words: Uint32Array) => words.map((word) => (word << 1) | (word >>> 31));
  return { ...planes, isTrue: turn(isTrue), isFalse: turn(isFalse) };
}

const faults: readonly (readonly [string, Executor])[] = [
  ['an interpreter that settles nothing', unsettled],
  ['an interpreter with a border moved', { ...adviser, answer: onOther(adviser, withBorderMoved) }],
  [
    'a solver that forgets implications',
    { ...solver, answer: onOther(solver, withoutImplications) },
  ],
  ['a form lowered without implications', lowered((of) => lower(withoutImplications(of)))],
  [
    'bit planes of which each patient is read one place too far',
    bitPlanes('turned', (form, _, patients) => turned(planesOf(form, patients.map(knownOf)))),
  ],
  [
    'bit planes in which what is not known counts as no',
    bitPlanes('closed world', (form, _, patients) => {
      const planes = planesOf(form, patients.map(knownOf));
      return { ...planes, isFalse: planes.isTrue.map((word) => ~word) };
    }),
  ],
  [
    'columns of which the validity is not looked at',
    bitPlanes('no validity', (form, edition, patients) => {
      const columns = [...columnsOf(edition, patients)].map(([key, column]) => {
        const { validity: _, ...rest } = column;
        return [key, rest] as const;
      });
      return planesFrom(form, new Map(columns), patients.length);
    }),
  ],
];

test.each(faults)('%s is caught', (_, executor) => {
  expect(verdictOn(executor, cases).differences.length).toBeGreaterThan(0);
});
