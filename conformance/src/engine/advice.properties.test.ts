import {
  type Advice,
  advise,
  definitionsOf,
  type Edition,
  evaluate,
  factKey,
  type Patient,
} from '@renavigate/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edition } from '../generate/edition.ts';
import {
  anyFacts,
  completions,
  fullPatient,
  knownOf,
  partialPatient,
} from '../generate/patient.ts';
import { reordered } from '../generate/reorder.ts';
import { settings } from '../generate/settings.ts';
import { largerVocabulary, namesOnly, smallVocabulary } from '../generate/vocabulary.ts';

const shape = { implications: 3, definitions: 2, options: 2 };
const small = edition({ ...smallVocabulary, ...shape });
const larger = edition({ ...largerVocabulary, ...shape });
const plain = edition({ ...smallVocabulary, ...shape, implications: 0 });

const withPatient = (
  of: fc.Arbitrary<Edition>,
  patient: (edition: Edition) => fc.Arbitrary<Patient>,
) => of.chain((each) => fc.tuple(fc.constant(each), patient(each)));

const anyPatient = (of: Edition) =>
  fc.oneof(
    partialPatient(of),
    anyFacts(of.terms).map((facts) => ({ facts })),
  );

const byName = <T>(list: readonly T[], name: (each: T) => string) =>
  Object.fromEntries(list.map((each) => [name(each), each]));

/** Advice without the order of anything. */
function unordered(advice: Advice) {
  return {
    scope: advice.scope,
    facts: byName(advice.facts, factKey),
    problems: byName(advice.problems, ({ place }) => place),
    classifications: byName(advice.classifications, ({ definition }) => definition),
    options: byName(
      advice.options.map((option) => ({
        ...option,
        strengths: option.strengths.map(({ id }) => id).sort(),
        missing: [...option.missing].sort(),
        recommendations: byName(option.recommendations, ({ recommendation }) => recommendation),
      })),
      ({ option }) => option,
    ),
  };
}

test('the order of rules, options, terms, definitions and implications does not matter', () => {
  const pairs = withPatient(larger, anyPatient).chain(([of, patient]) =>
    fc.tuple(fc.constant(of), reordered(of), fc.constant(patient)),
  );
  fc.assert(
    fc.property(pairs, ([one, two, patient]) => {
      expect(unordered(advise(two, patient))).toEqual(unordered(advise(one, patient)));
    }),
    settings(300),
  );
});

const truthsOf = (advice: Advice) =>
  Object.fromEntries([
    ...advice.scope.conditions.map(({ truth }, index) => [`scope ${index}`, truth]),
    ...advice.options.flatMap(({ option, standing, recommendations }) => [
      [option, standing === 'offered' ? 'true' : standing],
      ...recommendations.flatMap(({ recommendation, truth, conditions }) => [
        [recommendation, truth],
        ...conditions.map((each, index) => [`${recommendation} ${index}`, each.truth]),
      ]),
    ]),
  ]);

test('a missing fact never makes anything true', () => {
  const pairs = withPatient(fc.oneof(small, larger), partialPatient).chain(([of, { facts }]) =>
    fc.tuple(fc.constant(of), fc.constant(facts), fc.subarray([...facts])),
  );
  fc.assert(
    fc.property(pairs, ([of, facts, fewer]) => {
      const more = truthsOf(advise(of, { facts }));
      for (const [name, truth] of Object.entries(truthsOf(advise(of, { facts: fewer })))) {
        if (truth === 'true') expect([name, more[name]]).toEqual([name, 'true']);
      }
    }),
    settings(500),
  );
});

const opposites = [
  ['offered', 'notOffered'],
  ['offered', 'notCovered'],
  ['notOffered', 'notCovered'],
];

/** Whether some option went from one settled standing to another. */
function turned(before: Advice, after: Advice): readonly string[] {
  const later = byName(after.options, ({ option }) => option);
  return before.options
    .filter(({ option, standing }) =>
      opposites.some(
        (pair) =>
          pair.includes(standing) &&
          pair.includes(later[option]?.standing ?? '') &&
          standing !== later[option]?.standing,
      ),
    )
    .map(({ option }) => option);
}

describe('one more fact never turns a settled standing round', () => {
  test('when it is possible, nothing settled even becomes undecided', () => {
    const pairs = withPatient(fc.oneof(small, larger), partialPatient);
    fc.assert(
      fc.property(pairs, fc.nat(), ([of, { facts }], index) => {
        const fewer = facts.filter((_, at) => at !== index % facts.length);
        const before = advise(of, { facts: fewer });
        const after = byName(advise(of, { facts }).options, ({ option }) => option);
        for (const { option, standing } of before.options) {
          if (standing !== 'undecided') expect(after[option]?.standing).toBe(standing);
        }
      }),
      settings(500),
    );
  });

  test('when it contradicts', () => {
    const chained = edition({ ...namesOnly, ...shape, implications: 6 });
    const pairs = withPatient(chained, (of) =>
      anyFacts(of.terms).map((facts) => ({ facts })),
    ).chain(([of, { facts }]) =>
      fc.tuple(fc.constant(of), fc.constant(facts), fc.shuffledSubarray([...facts])),
    );
    fc.assert(
      fc.property(pairs, ([of, facts]) => {
        for (const [index] of facts.entries()) {
          const before = advise(of, { facts: facts.filter((_, at) => at !== index) });
          expect(turned(before, advise(of, { facts }))).toEqual([]);
        }
      }),
      settings(500),
    );
  });
});

test('what is offered holds for every patient that the unknown facts allow', () => {
  fc.assert(
    fc.property(withPatient(small, partialPatient), ([of, patient]) => {
      const advice = advise(of, patient);
      const definitions = definitionsOf(of);
      const gateOf = (id: string) => of.recommendations.filter(({ option }) => option === id);
      for (const { option, standing } of advice.options) {
        if (standing === 'undecided') continue;
        for (const known of completions(knownOf(patient.facts), of)) {
          const holds = (conditions: Edition['scope']['conditions']) =>
            conditions.every(
              ({ expression }) => evaluate(expression, known, definitions) === 'true',
            );
          const inScope = holds(of.scope.conditions);
          const offered = gateOf(option).some(({ conditions }) => holds(conditions));
          const expected = inScope ? (offered ? 'offered' : 'notOffered') : 'notCovered';
          expect(standing).toBe(expected);
        }
      }
    }),
    settings(150),
  );
});

describe('what is missing', () => {
  test('is named only while undecided, and always then', () => {
    fc.assert(
      fc.property(withPatient(larger, anyPatient), ([of, patient]) => {
        for (const { standing, missing } of advise(of, patient).options) {
          expect(missing.length > 0).toBe(standing === 'undecided');
        }
      }),
      settings(500),
    );
  });

  test('decides once it is known, whatever it turns out to be', () => {
    const triples = plain.chain((of) =>
      fullPatient(of).chain(({ facts }) =>
        fc.tuple(fc.constant(of), fc.constant(facts), fc.subarray([...facts])),
      ),
    );
    fc.assert(
      fc.property(triples, ([of, all, some]) => {
        for (const { option, missing } of advise(of, { facts: some }).options) {
          const found = all.filter((fact) => missing.includes(factKey(fact)));
          const after = advise(of, { facts: [...some, ...found] }).options;
          const standing = after.find((each) => each.option === option)?.standing;
          expect(standing).not.toBe('undecided');
        }
      }),
      settings(500),
    );
  });
});
