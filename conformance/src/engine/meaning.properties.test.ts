import {
  atomsOf,
  definitionsOf,
  derive,
  type Edition,
  type Expression,
  evaluate,
  explain,
  type Fact,
  factKey,
  factValue,
  modelOfEdition,
  settleNode,
  situationOf,
} from '@renavigate/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edition, freeImplications } from '../generate/edition.ts';
import { expression } from '../generate/expression.ts';
import {
  anyFacts,
  completions,
  isConsistent,
  knownOf,
  partialPatient,
} from '../generate/patient.ts';
import { settings } from '../generate/settings.ts';
import { voices } from '../generate/text.ts';
import {
  largerVocabulary,
  namesOnly,
  smallVocabulary,
  vocabulary,
} from '../generate/vocabulary.ts';

const shape = { implications: 2, definitions: 3, options: 1 };

/** An edition, an expression over its terms and definitions, and a patient. */
const asked = edition({ ...largerVocabulary, ...shape }).chain((of) =>
  fc.record({
    of: fc.constant(of),
    asks: expression(of.terms, of.definitions),
    facts: fc.oneof(
      partialPatient(of).map(({ facts }) => facts),
      anyFacts(of.terms),
    ),
  }),
);

describe('an explanation', () => {
  test('has the truth that evaluating gives, also when denied', () => {
    fc.assert(
      fc.property(asked, ({ of, asks, facts }) => {
        const [known, definitions] = [knownOf(facts), definitionsOf(of)];
        const truth = evaluate(asks, known, definitions);
        expect(explain(asks, known, definitions).truth).toBe(truth);
        expect(explain(asks, known, definitions, false).truth).toBe(
          evaluate({ kind: 'not', of: asks }, known, definitions),
        );
      }),
      settings(500),
    );
  });

  test('is enough: the facts that it names alone give the same truth', () => {
    fc.assert(
      fc.property(asked, ({ of, asks, facts }) => {
        const definitions = definitionsOf(of);
        const reason = explain(asks, knownOf(facts), definitions);
        const named = knownOf(atomsOf(reason).flatMap((atom) => atom.facts));
        expect(evaluate(asks, named, definitions)).toBe(reason.truth);
      }),
      settings(500),
    );
  });

  test('of an unknown truth names something missing', () => {
    fc.assert(
      fc.property(asked, ({ of, asks, facts }) => {
        const reason = explain(asks, knownOf(facts), definitionsOf(of));
        const missing = atomsOf(reason).flatMap((atom) => atom.missing);
        expect(missing.length > 0).toBe(reason.truth === 'unknown');
      }),
      settings(),
    );
  });
});

const valuesOf = (facts: Iterable<Fact>) =>
  Object.fromEntries([...facts].map((fact) => [factKey(fact), factValue(fact)]).sort());

/** Terms with implications in any order, and facts that may contradict them. */
const implied = vocabulary(namesOnly).chain((terms) =>
  fc.record({
    of: freeImplications(terms).map((implications) => ({ terms, implications, definitions: [] })),
    facts: anyFacts(terms),
  }),
);

describe('what follows from facts', () => {
  test('is the same in whatever order facts and implications come', () => {
    const shuffled = implied.chain(({ of, facts }) =>
      fc.record({
        of: fc.constant(of),
        facts: fc.constant(facts),
        otherFacts: fc.shuffledSubarray([...facts], { minLength: facts.length }),
        otherImplications: fc.shuffledSubarray([...of.implications], {
          minLength: of.implications.length,
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ of, facts, otherFacts, otherImplications }) => {
        const one = derive(facts, of);
        const two = derive(otherFacts, { ...of, implications: otherImplications });
        expect(new Map([...two.known].sort())).toEqual(new Map([...one.known].sort()));
        const sorted = (problems: typeof one.problems) =>
          problems.toSorted((first, second) => (first.place < second.place ? -1 : 1));
        expect(sorted(two.problems)).toEqual(sorted(one.problems));
      }),
      settings(500),
    );
  });

  test('breaks no implication, and comes from facts that are there', () => {
    fc.assert(
      fc.property(implied, ({ of, facts }) => {
        const { known } = derive(facts, of);
        expect(isConsistent(known, of)).toBe(true);
        for (const { source } of known.values()) {
          if (source.kind !== 'derived') continue;
          expect(source.from.filter((key) => !known.has(key))).toEqual([]);
        }
      }),
      settings(500),
    );
  });

  test('leaves out a stated fact only with a problem that names it', () => {
    fc.assert(
      fc.property(implied, ({ of, facts }) => {
        const { known, problems } = derive(facts, of);
        const named = problems.flatMap(({ place }) => place.split(' + '));
        const lost = facts.map(factKey).filter((key) => !known.has(key));
        expect(lost.filter((key) => !named.includes(key))).toEqual([]);
      }),
      settings(500),
    );
  });

  test('is not turned round by one more possible fact', () => {
    const possible = edition({ ...smallVocabulary, ...shape, implications: 4 }).chain((of) =>
      partialPatient(of).map(({ facts }) => ({ of, facts })),
    );
    fc.assert(
      fc.property(possible, fc.nat(), ({ of, facts }, seed) => {
        const fewer = facts.filter((_, index) => index !== seed % facts.length);
        const before = derive(fewer, of);
        const after = derive(facts, of);
        expect([before.problems, after.problems]).toEqual([[], []]);
        expect(valuesOf(after.known.values())).toMatchObject(valuesOf(before.known.values()));
      }),
      settings(500),
    );
  });
});

interface Asked {
  readonly of: Edition;
  readonly asks: Expression;
}

describe('a search for a possible patient', () => {
  const searched = (size: typeof smallVocabulary) =>
    edition({ ...size, ...shape }).chain((of) =>
      fc.record({ of: fc.constant(of), asks: expression(of.terms, of.definitions) }),
    );
  const possibleTruths = ({ of, asks }: Asked) => {
    const truths = new Set<string>();
    for (const known of completions(new Map(), of)) {
      truths.add(evaluate(asks, known, definitionsOf(of)));
    }
    return truths;
  };
  const found = ({ of, asks }: Asked) => {
    const label = voices('asked');
    const asked = { kind: 'condition', id: 'asked', label, expression: asks, origins: [] } as const;
    const edition = { ...of, definitions: [...of.definitions, asked] };
    const node = modelOfEdition(edition).program.conditions.at(-1)?.node ?? -1;
    return settleNode(situationOf(edition, new Map()), node);
  };
  const agrees = (asked: Asked) => {
    const settlement = found(asked);
    const [one, other] = possibleTruths(asked);
    if (other === undefined) expect(settlement).toEqual({ kind: 'settled', answer: one });
    else expect(settlement.kind).toBe('open');
  };

  test('finds only patients who are possible', () => {
    const either = fc.oneof(searched(smallVocabulary), searched(largerVocabulary));
    fc.assert(
      fc.property(either, ({ of, asks }) => {
        const settlement = found({ of, asks });
        if (settlement.kind !== 'open') return;
        for (const { answer, supposed } of settlement.witnesses) {
          const known = knownOf(supposed);
          expect(evaluate(asks, known, definitionsOf(of))).toBe(answer);
          expect(isConsistent(known, of)).toBe(true);
          expect(derive(supposed, of).problems).toEqual([]);
        }
      }),
      settings(500),
    );
  });

  test('says what trying every patient says', () => {
    fc.assert(fc.property(searched(smallVocabulary), agrees), settings(300));
  });

  test('does so for numbers in steps that are compared with each other, and without terms of other kinds', () => {
    const numbers = { yesNo: 0, oneOf: 0, severalOf: 0, number: 2, steps: true };
    fc.assert(fc.property(searched(numbers), agrees), settings(300));
  });

  test('does so for numbers without steps: halves meet every order of whole limits', () => {
    const numbers = { yesNo: 0, oneOf: 0, severalOf: 0, number: 1, steps: false };
    fc.assert(fc.property(searched(numbers), agrees), settings(300));
  });
});
