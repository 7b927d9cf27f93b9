import {
  definitionsOf,
  type Edition,
  evaluate,
  type Fact,
  type FactKey,
  factKey,
  factValue,
  type Known,
  type NumberTerm,
  type Patient,
  type Term,
} from '@renavigate/engine';
import fc from 'fast-check';

const answer = { kind: 'answer' } as const;

function numberFact(term: NumberTerm, value: number): Fact {
  const stated = { value, unit: term.units[0].code };
  return { kind: 'number', term: term.id, value, stated, source: answer };
}

/** The numbers that are tried of a term: every one that it allows, where it moves in steps. */
function numbersOf({ range: [minimum, maximum], step = 0.5 }: NumberTerm): readonly number[] {
  const count = Math.floor((maximum - minimum) / step) + 1;
  return Array.from({ length: count }, (_, index) => minimum + index * step);
}

function factsOf(term: Term): readonly Fact[] {
  const about = { term: term.id, source: answer };
  switch (term.kind) {
    case 'yesNo':
      return [false, true].map((value) => ({ kind: 'yesNo', value, ...about }));
    case 'number':
      return numbersOf(term).map((value) => numberFact(term, value));
    case 'oneOf':
      return term.values.map(({ id: value }) => ({ kind: 'oneOf', value, ...about }));
    case 'severalOf':
      return term.values.flatMap(({ id: value }) =>
        [false, true].map((present) => ({ kind: 'includes' as const, value, present, ...about })),
      );
  }
}

/** Every fact that could be known, under the key that it would be known under. */
export function possibleFacts(terms: readonly Term[]): ReadonlyMap<FactKey, readonly Fact[]> {
  const byKey = new Map<FactKey, readonly Fact[]>();
  for (const fact of terms.flatMap(factsOf)) {
    byKey.set(factKey(fact), [...(byKey.get(factKey(fact)) ?? []), fact]);
  }
  return byKey;
}

type Vocabulary = Pick<Edition, 'terms' | 'implications' | 'definitions'>;

/** Whether what is known breaks no implication. */
export function isConsistent(known: Known, vocabulary: Vocabulary): boolean {
  const definitions = definitionsOf(vocabulary);
  return vocabulary.implications.every(({ when, conclusion }) => {
    if (evaluate(when, known, definitions) !== 'true') return true;
    const concluded = { ...conclusion, source: answer };
    const fact = known.get(factKey(concluded));
    return fact !== undefined && factValue(fact) === factValue(concluded);
  });
}

export function knownOf(facts: readonly Fact[]): Map<FactKey, Fact> {
  return new Map(facts.map((fact) => [factKey(fact), fact]));
}

/** Makes every conclusion true, in the order of the terms that they are about. */
function mend(facts: readonly Fact[], vocabulary: Vocabulary): readonly Fact[] {
  const known = knownOf(facts);
  const definitions = definitionsOf(vocabulary);
  for (const { id } of vocabulary.terms) {
    for (const { when, conclusion } of vocabulary.implications) {
      if (conclusion.term !== id || evaluate(when, known, definitions) !== 'true') continue;
      const fact: Fact = { ...conclusion, source: answer };
      known.set(factKey(fact), fact);
    }
  }
  return [...known.values()];
}

/** A patient of whom everything is known and whom the implications allow (of an edition that `edition` made). */
export function fullPatient(vocabulary: Vocabulary): fc.Arbitrary<Patient> {
  const choices = [...possibleFacts(vocabulary.terms).values()];
  return fc
    .tuple(...choices.map((facts) => fc.constantFrom(...facts)))
    .map((facts) => ({ facts: mend(facts, vocabulary) }));
}

/** A possible patient of whom some things are known. */
export function partialPatient(vocabulary: Vocabulary): fc.Arbitrary<Patient> {
  return fullPatient(vocabulary).chain(({ facts }) =>
    fc.shuffledSubarray([...facts]).map((some) => ({ facts: some })),
  );
}

/** Any facts at all: twice the same, contradicting, breaking the implications. */
export function anyFacts(terms: readonly Term[]): fc.Arbitrary<readonly Fact[]> {
  const all = [...possibleFacts(terms).values()].flat();
  return fc.array(fc.constantFrom(...all), { maxLength: 8 });
}

/** Every possible patient of whom everything is known, given what is known already. For small vocabularies. */
export function* completions(known: Known, vocabulary: Vocabulary): Generator<Known> {
  const open = [...possibleFacts(vocabulary.terms)].filter(([key]) => !known.has(key));
  function* fill(index: number, filled: Map<FactKey, Fact>): Generator<Known> {
    const [key, facts] = open[index] ?? [];
    if (key === undefined || facts === undefined) {
      if (isConsistent(filled, vocabulary)) yield filled;
      return;
    }
    for (const fact of facts) yield* fill(index + 1, new Map(filled).set(key, fact));
  }
  yield* fill(0, new Map(known));
}
