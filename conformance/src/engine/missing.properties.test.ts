import {
  advise,
  atomsOf,
  definitionsOf,
  type Edition,
  type Expression,
  explain,
  type Fact,
  type FactKey,
  factKey,
  factValue,
  type Known,
  modelOfEdition,
  type Standing,
} from '@renavigate/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edition } from '../generate/edition.ts';
import { completions, fullPatient, partialPatient } from '../generate/patient.ts';
import { settings } from '../generate/settings.ts';
import { namesOnly, smallVocabulary } from '../generate/vocabulary.ts';
import { standing } from './standing.ts';

const shape = { definitions: 2, options: 2 };
const alone = edition({ ...namesOnly, ...shape, implications: 0 });
const linked = edition({ ...smallVocabulary, ...shape, implications: 3 });
const withPatient = (of: fc.Arbitrary<Edition>) =>
  of.chain((each) => fc.tuple(fc.constant(each), partialPatient(each)));

/** The keys that each look of an expression needs together. */
function looksOf(expression: Expression, of: Edition): readonly (readonly FactKey[])[] {
  // Of a patient of whom nothing is known, every look is missing.
  return atomsOf(explain(expression, new Map(), definitionsOf(of))).map(({ missing }) => missing);
}

/** Whether so few looks decide an option that all their combinations are tried (see the known limits of the meaning). */
function isExact(of: Edition, option: string): boolean {
  const { program, atomsBelow } = modelOfEdition(of);
  const gate = program.options.find((each) => each.option === option)?.gate ?? -1;
  return new Set([program.scope, gate].flatMap((node) => atomsBelow[node] ?? [])).size <= 10;
}

/** Keys that an implication or a comparison speaks of together. */
function linksOf(of: Edition): readonly (readonly FactKey[])[] {
  const conditions = [
    ...of.scope.conditions,
    ...of.recommendations.flatMap((each) => each.conditions),
  ];
  const implied = of.implications.map(({ when, conclusion }) => [
    ...looksOf(when, of).flat(),
    factKey({ ...conclusion, source: { kind: 'answer' } }),
  ]);
  return [...conditions.flatMap(({ expression }) => looksOf(expression, of)), ...implied];
}

/** A key and all that it is linked with, directly or over others. */
function linkedWith(key: FactKey, links: readonly (readonly FactKey[])[]): ReadonlySet<FactKey> {
  const reached = new Set([key]);
  for (const each of reached) {
    for (const link of links) if (link.includes(each)) for (const other of link) reached.add(other);
  }
  return reached;
}

/** Whether two of some patients who differ in some keys alone stand differently. */
function canChange(
  keys: ReadonlySet<FactKey>,
  patients: readonly (readonly [Known, Standing])[],
): boolean {
  const others = (known: Known) =>
    [...known].flatMap(([key, fact]) => (keys.has(key) ? [] : [`${key}=${factValue(fact)}`]));
  const seen = new Map<string, Standing>();
  return patients.some(([known, stands]) => {
    const rest = others(known).sort().join();
    const before = seen.get(rest);
    seen.set(rest, stands);
    return before !== undefined && before !== stands;
  });
}

function patientsOf(facts: readonly Fact[], of: Edition, option: string) {
  const known = new Map(facts.map((fact) => [factKey(fact), fact]));
  return [...completions(known, of)].map((each) => [each, standing(each, of, option)] as const);
}

describe('what is missing', () => {
  test('is exactly what can change the standing by itself, where nothing is linked', () => {
    fc.assert(
      fc.property(withPatient(alone), ([of, { facts }]) => {
        for (const { option, missing } of advise(of, { facts }).options) {
          if (!isExact(of, option)) continue;
          const patients = patientsOf(facts, of, option);
          const open = [...(patients[0]?.[0].keys() ?? [])];
          const changing = open.filter((key) => canChange(new Set([key]), patients));
          expect([...missing].sort()).toEqual(changing.sort());
        }
      }),
      settings(500),
    );
  });

  test('can change the standing together with what it is linked with', () => {
    fc.assert(
      fc.property(withPatient(linked), ([of, { facts }]) => {
        const links = linksOf(of);
        for (const { option, missing } of advise(of, { facts }).options) {
          if (!isExact(of, option)) continue;
          const patients = patientsOf(facts, of, option);
          for (const key of missing) {
            expect([key, canChange(linkedWith(key, links), patients)]).toEqual([key, true]);
          }
        }
      }),
      settings(500),
    );
  });

  test('decides once it is known, whatever it turns out to be and whatever it is linked with', () => {
    const triples = linked.chain((of) =>
      fullPatient(of).chain(({ facts }) =>
        fc.tuple(fc.constant(of), fc.constant(facts), fc.subarray([...facts])),
      ),
    );
    fc.assert(
      fc.property(triples, ([of, all, some]) => {
        for (const { option, missing } of advise(of, { facts: some }).options) {
          const found = all.filter((fact) => missing.includes(factKey(fact)));
          const after = advise(of, { facts: [...some, ...found] }).options;
          const told = after.find((each) => each.option === option)?.standing;
          expect(told).not.toBe('undecided');
        }
      }),
      settings(500),
    );
  });
});
