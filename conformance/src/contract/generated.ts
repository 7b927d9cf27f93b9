import { type Edition, type Fact, factKey, factValue, type Standing } from '@renavigate/engine';
import fc from 'fast-check';
import { standing } from '../engine/standing.ts';
import { type EditionShape, edition } from '../generate/edition.ts';
import { anyFacts, completions, knownOf, partialPatient } from '../generate/patient.ts';
import { settings } from '../generate/settings.ts';
import { smallVocabulary } from '../generate/vocabulary.ts';
import type { ContractCase, Expected } from './case.ts';

const shape: EditionShape = { ...smallVocabulary, implications: 4, definitions: 2, options: 2 };

/** What the meaning of the rules gives, every possible patient with the facts tried one by one. */
export function expectedOf(of: Edition, facts: readonly Fact[]): Expected {
  const known = knownOf(facts);
  const clash = facts.some((fact) => {
    const other = known.get(factKey(fact));
    return other !== undefined && factValue(other) !== factValue(fact);
  });
  const all = clash ? [] : [...completions(known, of)];
  if (all.length === 0) return 'contradicting';
  const standings = of.options.map(({ id }): readonly [string, Standing] => {
    const [first = 'undecided', ...others] = new Set(all.map((each) => standing(each, of, id)));
    return [id, others.length === 0 ? first : 'undecided'];
  });
  return { standings: Object.fromEntries(standings) };
}

const manyFacts = (of: Edition) =>
  fc.oneof(
    { arbitrary: partialPatient(of).map(({ facts }) => facts), weight: 3 },
    { arbitrary: anyFacts(of.terms).map((facts) => [...knownOf(facts).values()]), weight: 1 },
  );

/** Made-up editions, each with several made-up patients. */
export function generatedCases(count: number): readonly ContractCase[] {
  const cases = edition(shape).chain((of) =>
    fc.array(manyFacts(of), { minLength: 4, maxLength: 8 }).map((patients) => ({ of, patients })),
  );
  return fc.sample(cases, settings(count)).flatMap(({ of, patients }, index) =>
    patients.map((facts, patient) => ({
      name: `generated ${index}.${patient}: ${JSON.stringify(facts.map((each) => [factKey(each), factValue(each)]))}`,
      edition: of,
      facts,
      expected: expectedOf(of, facts),
    })),
  );
}
