import {
  check,
  definitionsOf,
  type Edition,
  type Expression,
  evaluate,
  type Truth,
} from '@renavigate/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edition, freeImplications } from '../generate/edition.ts';
import { completions, possibleFacts } from '../generate/patient.ts';
import { settings } from '../generate/settings.ts';
import { namesOnly, smallVocabulary } from '../generate/vocabulary.ts';

const shape = { implications: 3, definitions: 2, options: 2 };

/** Editions of one vocabulary whose implications may contradict one another. */
const free = edition({ ...namesOnly, ...shape }).chain((of) =>
  freeImplications(of.terms).map((implications): Edition => ({ ...of, implications })),
);

const all = (...of: Expression[]): Expression => ({ kind: 'and', of });

/** Every possible patient of an edition, one by one. */
const patientsOf = (of: Edition) => [...completions(new Map(), of)];

const problemsOf = (of: Edition, code: string) => check(of).filter((each) => each.code === code);

describe('contradictions are found exactly where trying every patient finds them', () => {
  test('nobody is possible', () => {
    fc.assert(
      fc.property(free, (of) => {
        const [problem] = problemsOf(of, 'no-possible-patient');
        expect(problem === undefined).toBe(patientsOf(of).length > 0);
        if (problem === undefined) return;
        const named = of.implications.filter(({ id }) => problem.because?.includes(id));
        expect(patientsOf({ ...of, implications: named })).toEqual([]);
        for (const each of named) {
          const fewer = named.filter((other) => other !== each);
          expect(patientsOf({ ...of, implications: fewer }).length).toBeGreaterThan(0);
        }
      }),
      settings(1500),
    );
  });

  test('nobody has a value', () => {
    fc.assert(
      fc.property(free, (of) => {
        const patients = patientsOf(of);
        if (patients.length === 0) return;
        const met = (patient: ReadonlyMap<string, unknown>, key: string, fact: unknown) =>
          JSON.stringify(patient.get(key)) === JSON.stringify(fact);
        const missing = [...possibleFacts(of.terms)].flatMap(([key, facts]) =>
          facts.filter((fact) => !patients.some((patient) => met(patient, key, fact))),
        );
        const problems = problemsOf(of, 'impossible-value');
        expect(problems.length > 0).toBe(missing.length > 0);
        expect(problems.length).toBeLessThanOrEqual(missing.length);
      }),
      settings(200),
    );
  });
});

/** The expressions of an edition that must differ between patients, and those that must hold for somebody. */
function expressionsOf(of: Edition) {
  const conditions = of.definitions.filter((each) => each.kind === 'condition');
  const groups = of.definitions.flatMap((each) => (each.kind === 'condition' ? [] : each.groups));
  const differ = [
    ...conditions.map(({ expression }) => expression),
    ...of.remarks.flatMap(({ when }) => when ?? []),
  ];
  const hold = [
    ...groups.map(({ expression }) => expression),
    ...of.implications.map(({ when }) => when),
    all(...of.scope.conditions.map(({ expression }) => expression)),
  ];
  return { differ, hold };
}

test('a condition is refused exactly when it is the same for every patient', () => {
  fc.assert(
    fc.property(edition({ ...namesOnly, ...shape }), (of) => {
      const told = check(of);
      if (told.some(({ code }) => code === 'impossible-value')) return;
      const patients = patientsOf(of);
      const somebody = (expression: Expression, truth: Truth) =>
        patients.some((known) => evaluate(expression, known, definitionsOf(of)) === truth);
      const { differ, hold } = expressionsOf(of);
      const wrong =
        differ.some((each) => !somebody(each, 'true') || !somebody(each, 'false')) ||
        hold.some((each) => !somebody(each, 'true'));
      expect(told.some(({ code }) => ['never-true', 'always-true'].includes(code))).toBe(wrong);
    }),
    settings(300),
  );
});

test('a rule is unreachable exactly when no patient in scope meets it', () => {
  const small = edition({ ...smallVocabulary, ...shape });
  fc.assert(
    fc.property(small, (of) => {
      const told = check(of);
      // Where a cause is told, its consequences are not.
      if (told.some(({ code }) => code !== 'unreachable-rule')) return;
      const unreachable = of.recommendations.filter(({ conditions }) => {
        const parts = [...of.scope.conditions, ...conditions].map(({ expression }) => expression);
        return !patientsOf(of).some(
          (known) => evaluate(all(...parts), known, definitionsOf(of)) === 'true',
        );
      });
      expect(told.map(({ received }) => received)).toEqual(unreachable.map(({ id }) => id));
    }),
    settings(300),
  );
});
