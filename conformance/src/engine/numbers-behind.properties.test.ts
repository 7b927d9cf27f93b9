import {
  advise,
  derive,
  type Fact,
  factKey,
  keyOf,
  nextQuestion,
  situationOf,
  splitKey,
  type TermId,
  toFindOut,
} from '@renavigate/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completions, fullPatient, partialPatient } from '../generate/patient.ts';
import { reordered, shuffled } from '../generate/reorder.ts';
import { settings } from '../generate/settings.ts';
import { type ToldFromNumbers, toldFromNumbers } from '../generate/told-from-numbers.ts';

const partly = toldFromNumbers.chain((told) =>
  partialPatient(told.of).map(({ facts }) => ({ ...told, facts })),
);

const begun = toldFromNumbers.chain((told) =>
  fullPatient(told.of).chain(({ facts }) =>
    fc.record({
      of: fc.constant(told.of),
      all: fc.constant(facts),
      some: fc.subarray(
        facts.filter(({ kind }) => kind === 'number'),
        { minLength: 1, maxLength: 2 },
      ),
    }),
  ),
);

const wholly = toldFromNumbers.chain((told) =>
  fullPatient(told.of).chain(({ facts }) =>
    fc.record({
      told: fc.constant(told),
      all: fc.constant(facts),
      some: fc.subarray([...facts]),
    }),
  ),
);

type Partly = ToldFromNumbers & { readonly facts: readonly Fact[] };

/** Per flag that is open though some of its numbers are known: the flag, its numbers, and what is to be found out. */
function openFlags({ of, flags, facts }: Partly) {
  const { known } = derive(facts, of);
  const situation = situationOf(of, known);
  return flags
    .filter(({ term, numbers }) => {
      const there = numbers.filter((id) => known.has(keyOf(id))).length;
      return !known.has(keyOf(term)) && there > 0 && there < numbers.length;
    })
    .map(({ term, numbers }) => ({ term, numbers, asked: toFindOut(situation, [keyOf(term)]) }));
}

describe('of a fact that is told from numbers, some of which are known', () => {
  test('the others are to be found out, and not the fact', () => {
    let seen = 0;
    fc.assert(
      fc.property(partly, (each) => {
        const { known } = derive(each.facts, each.of);
        for (const { term, numbers, asked } of openFlags(each)) {
          seen += 1;
          expect(asked).not.toContain(keyOf(term));
          expect(asked.filter((key) => known.has(key))).toEqual([]);
          expect(asked.filter((key) => !numbers.includes(splitKey(key).term))).toEqual([]);
        }
        const missing = advise(each.of, each).options.flatMap((option) => option.missing);
        const open = openFlags(each).map(({ term }) => keyOf(term));
        expect(missing.filter((key) => open.includes(key))).toEqual([]);
      }),
      settings(400),
    );
    expect(seen).toBeGreaterThan(100);
  });

  test('knowing what is asked decides the fact, whatever it turns out to be', () => {
    let seen = 0;
    fc.assert(
      fc.property(partly, (each) => {
        const { known } = derive(each.facts, each.of);
        for (const { term, asked } of openFlags(each)) {
          for (const patient of completions(known, each.of)) {
            const found = asked.flatMap((key) => patient.get(key) ?? []);
            const after = derive([...each.facts, ...found], each.of).known;
            expect(after.get(keyOf(term))).toMatchObject({
              value: (patient.get(keyOf(term)) as { readonly value: unknown }).value,
            });
            seen += 1;
          }
        }
      }),
      settings(150),
    );
    expect(seen).toBeGreaterThan(1000);
  });

  test('what is missing decides once it is known', () => {
    fc.assert(
      fc.property(wholly, ({ told: { of }, all, some }) => {
        for (const { option, missing } of advise(of, { facts: some }).options) {
          const found = all.filter((fact) => missing.includes(factKey(fact)));
          const after = advise(of, { facts: [...some, ...found] }).options;
          expect(after.find((each) => each.option === option)?.standing).not.toBe('undecided');
        }
      }),
      settings(400),
    );
  });
});

describe('an interview that begins with some numbers', () => {
  test('asks for the others, ends, asks nothing twice, and leaves nothing open', () => {
    let numbers = 0;
    fc.assert(
      fc.property(begun, ({ of, all, some }) => {
        let known: readonly Fact[] = some;
        const asked: TermId[] = [];
        for (;;) {
          const next = nextQuestion(of, advise(of, { facts: known }), new Set(), asked.at(-1));
          if (next === undefined) break;
          expect(asked).not.toContain(next.term);
          asked.push(next.term);
          known = [...known, ...all.filter(({ term }) => term === next.term)];
        }
        numbers += asked.filter((term) => term.startsWith('n')).length;
        const standings = (facts: readonly Fact[]) =>
          advise(of, { facts }).options.map(({ standing }) => standing);
        expect(standings(known)).toEqual(standings(all));
      }),
      settings(300),
    );
    expect(numbers).toBeGreaterThan(25);
  });

  test('asks for no number whose fact also hangs on one that was passed over', () => {
    fc.assert(
      fc.property(partly, (each) => {
        const { of, facts } = each;
        const open = openFlags(each);
        const passed = new Set(open.flatMap(({ asked }) => asked.slice(0, 1)));
        const next = nextQuestion(of, advise(of, { facts }), passed)?.term;
        if (next === undefined) return;
        const lists = open.map(({ asked }) => asked).filter((keys) => keys.includes(next));
        if (lists.length === 0) return;
        expect(lists.some((keys) => keys.every((key) => !passed.has(key)))).toBe(true);
      }),
      settings(400),
    );
  });

  test('asks the same whatever the order of facts, rules, options, terms and implications', () => {
    const pairs = partly.chain(({ of, facts }) =>
      fc.record({
        of: fc.constant(of),
        facts: fc.constant(facts),
        other: reordered(of),
        turned: shuffled(facts),
        last: fc.option(fc.constantFrom(...of.terms.map(({ id }) => id)), { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(pairs, ({ of, facts, other, turned, last }) => {
        const one = nextQuestion(of, advise(of, { facts }), new Set(), last)?.term;
        const two = nextQuestion(other, advise(other, { facts: turned }), new Set(), last)?.term;
        expect(two).toBe(one);
      }),
      settings(300),
    );
  });
});
