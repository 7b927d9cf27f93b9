import {
  advise,
  type Edition,
  type Fact,
  groupBy,
  type Known,
  nextQuestion,
  type Patient,
  splitKey,
  type TermId,
} from '@renavigate/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edition } from '../generate/edition.ts';
import { editionOf, firstMatch } from '../generate/first-match.ts';
import {
  anyFacts,
  completions,
  fullPatient,
  knownOf,
  partialPatient,
} from '../generate/patient.ts';
import { reordered, shuffled } from '../generate/reorder.ts';
import { settings } from '../generate/settings.ts';
import { largerVocabulary, namesOnly, smallVocabulary } from '../generate/vocabulary.ts';
import { optimum } from './interview/optimum.ts';
import { type Ask, meanQuestions } from './interview/walk.ts';
import { standing } from './standing.ts';

const shape = { implications: 3, definitions: 2, options: 2 };
const names = edition({ ...namesOnly, yesNo: 3, ...shape });
const small = edition({ ...smallVocabulary, ...shape });
const larger = edition({ ...largerVocabulary, ...shape });

function asking(of: Edition): Ask {
  return (facts) => nextQuestion(of, advise(of, { facts }), new Set())?.term;
}

test('on first-match rules, the mean number of questions is within a twentieth of the least', () => {
  const models = fc.sample(firstMatch(), settings(200));
  const figures = models.map((model) => {
    const ours = meanQuestions(model, asking(editionOf(model)));
    return { ours, best: optimum(model) };
  });
  const sum = (of: readonly number[]) => of.reduce((total, each) => total + each, 0);
  const best = sum(figures.map((each) => each.best));
  const worst = Math.max(...figures.map((each) => (each.best === 0 ? 1 : each.ours / each.best)));
  expect(best / models.length).toBeGreaterThan(2);
  expect(sum(figures.map(({ ours }) => ours)) / best, `worst ${worst}`).toBeLessThanOrEqual(1.05);
  expect(worst).toBeLessThanOrEqual(1.3);
});

interface Asked {
  readonly of: Edition;
  readonly facts: Patient['facts'];
  readonly passedOver: readonly TermId[];
}

const askedOf = (
  editions: fc.Arbitrary<Edition>,
  patient: (of: Edition) => fc.Arbitrary<Patient>,
): fc.Arbitrary<Asked> =>
  editions.chain((of) =>
    fc.record({
      of: fc.constant(of),
      facts: patient(of).map(({ facts }) => facts),
      passedOver: fc.oneof(fc.constant([]), fc.subarray(of.terms.map(({ id }) => id))),
    }),
  );

const questionIn = ({ of, facts, passedOver }: Asked, last?: TermId) =>
  nextQuestion(of, advise(of, { facts }), new Set(passedOver), last);

function unordered(question: ReturnType<typeof questionIn>) {
  if (question === undefined) return undefined;
  const { bearsOn, settles } = question;
  return { ...question, bearsOn: bearsOn.toSorted(), settles: settles.toSorted() };
}

/** All that a patient would answer to the question of a term. */
function answerOf(term: TermId, patient: Known): string {
  const facts = [...patient].filter(([key]) => splitKey(key).term === term);
  return JSON.stringify(facts.map(([, fact]) => ('present' in fact ? fact.present : fact.value)));
}

const groupsOf = <T>(list: readonly T[], name: (each: T) => string) => [
  ...groupBy(list, name).values(),
];

/**
 * Whether, once some other questions are answered, some answer to the question of a term leaves fewer standings
 * possible than there were. Tried out on every possible patient and every set of other questions.
 */
function canChange(term: TermId, known: Known, of: Edition): boolean {
  const patients = [...completions(known, of)].map((patient) => ({
    patient,
    standings: of.options.map(({ id }) => standing(patient, of, id)),
  }));
  type Whole = (typeof patients)[number];
  const possible = (some: readonly Whole[]) =>
    of.options.map((_, option) => new Set(some.map(({ standings }) => standings[option])).size);
  const others = of.terms.map(({ id }) => id).filter((id) => id !== term);
  const sets = others.reduce<readonly (readonly TermId[])[]>(
    (all, other) => all.flatMap((set) => [set, [...set, other]]),
    [[]],
  );
  return sets.some((set) =>
    groupsOf(patients, ({ patient }) => set.map((each) => answerOf(each, patient)).join()).some(
      (alike) => {
        const before = possible(alike);
        return groupsOf(alike, ({ patient }) => answerOf(term, patient)).some((answered) =>
          possible(answered).some((count, option) => count < (before[option] ?? 0)),
        );
      },
    ),
  );
}

describe('a question is asked', () => {
  test('only where some answer can change something', () => {
    fc.assert(
      fc.property(askedOf(fc.oneof(names, small), partialPatient), (asked) => {
        const question = questionIn(asked);
        if (question === undefined) return;
        const { facts } = advise(asked.of, asked);
        expect(canChange(question.term, knownOf(facts), asked.of)).toBe(true);
      }),
      settings(600),
    );
  });

  test('whatever the order of facts, rules, options, terms, definitions and implications', () => {
    const anyPatient = (of: Edition) =>
      fc.oneof(
        partialPatient(of),
        anyFacts(of.terms).map((facts) => ({ facts })),
      );
    const pairs = askedOf(fc.oneof(small, larger), anyPatient).chain((asked) =>
      fc.record({
        one: fc.constant(asked),
        other: fc
          .tuple(reordered(asked.of), shuffled(asked.facts))
          .map(([of, facts]) => ({ ...asked, of, facts })),
        last: fc.option(fc.constantFrom(...asked.of.terms.map(({ id }) => id)), { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(pairs, ({ one, other, last }) => {
        expect(unordered(questionIn(other, last))).toEqual(unordered(questionIn(one, last)));
      }),
      settings(400),
    );
  });

  test('with what an answer can settle, which it then does', () => {
    fc.assert(
      fc.property(askedOf(small, partialPatient), (asked) => {
        const question = questionIn(asked);
        if (question === undefined) return;
        const { of, facts } = asked;
        const advice = advise(of, { facts });
        const patients = [...completions(knownOf(advice.facts), of)];
        const settled = patients.map((patient) => {
          const told = [...patient.values()].filter(({ term }) => term === question.term);
          return advise(of, { facts: [...facts, ...told] })
            .options.filter(({ standing: now }) => now !== 'undecided')
            .map(({ option }) => option);
        });
        const open = advice.options.filter(({ standing: now }) => now === 'undecided');
        expect(question.open).toBe(open.length);
        for (const option of question.settles) {
          expect(settled.some((each) => each.includes(option))).toBe(true);
        }
        const most = Math.max(
          ...settled.map((each) => open.filter(({ option }) => each.includes(option)).length),
        );
        expect(question.atOnce).toBeLessThanOrEqual(most);
      }),
      settings(150),
    );
  });
});

describe('asking', () => {
  const everyKind = fc.oneof(names, small, larger);

  test('ends, asks nothing twice, and leaves nothing open to who knows every answer', () => {
    const cases = everyKind.chain((of) => fc.tuple(fc.constant(of), fullPatient(of)));
    fc.assert(
      fc.property(cases, ([of, { facts }]) => {
        let known: readonly Fact[] = [];
        const asked = new Set<TermId>();
        for (;;) {
          const question = asking(of)(known);
          if (question === undefined) break;
          expect(asked.has(question)).toBe(false);
          asked.add(question);
          known = [...known, ...facts.filter(({ term }) => term === question)];
        }
        const standings = (some: readonly Fact[]) =>
          advise(of, { facts: some }).options.map((option) => option.standing);
        expect(standings(known)).not.toContain('undecided');
        expect(standings(known)).toEqual(standings(facts));
      }),
      settings(300),
    );
  });

  test('does not come back to what was passed over, and ends', () => {
    fc.assert(
      fc.property(askedOf(everyKind, partialPatient), (from) => {
        const open = advise(from.of, from).options.flatMap(({ missing }) => missing);
        const terms = new Set(open.map((key) => splitKey(key).term));
        let asked = from;
        for (;;) {
          const question = questionIn(asked)?.term;
          if (question === undefined) break;
          expect(asked.passedOver).not.toContain(question);
          expect(terms.has(question)).toBe(true);
          asked = { ...asked, passedOver: [...asked.passedOver, question] };
        }
      }),
      settings(),
    );
  });
});
