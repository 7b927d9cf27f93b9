import { adviseBeside, type Beside, compileLibrary, derive, guard } from '@renavigate/engine';
import { common, guardrails, library } from '@renavigate/guideline';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partialPatient } from '../generate/patient.ts';
import { settings } from '../generate/settings.ts';

const held = compileLibrary(library);

const withoutGuardrails = compileLibrary({ ...library, guardrails: [] });

/** What the editions say, without the marks beside it, in no order. */
function said({ options, advices, problems, facts }: Beside) {
  const alone = options.map(({ marks: _, ...rest }) => rest);
  const sorted = alone.toSorted((one, two) => (one.option < two.option ? -1 : 1));
  return { advices, problems, facts, options: sorted };
}

/** These options in the order in which they stand. */
function orderOf({ options }: Beside, those: ReadonlySet<string>): readonly string[] {
  return options.map(({ option }) => option).filter((option) => those.has(option));
}

/** How many cautions hold beside an option; those of one name count once. */
function cautionsOf({ marks }: Beside['options'][number]): number {
  const holding = marks.filter(
    ({ truth, guardrail }) => truth === 'true' && guardrail.kind === 'caution',
  );
  return new Set(holding.map(({ guardrail }) => guardrail.label.clinician.en)).size;
}

const patients = partialPatient(common);

describe('guardrails, beside every edition', () => {
  test('never change what an edition says, nor hide an option, and move only what a caution marks', () => {
    let marked = 0;
    let moved = 0;
    fc.assert(
      fc.property(patients, (patient) => {
        const beside = adviseBeside(held, patient);
        const alone = adviseBeside(withoutGuardrails, patient);
        marked += beside.options.flatMap(({ marks }) => marks).length;
        expect(alone.options.flatMap(({ marks }) => marks)).toEqual([]);
        expect(said(beside)).toEqual(said(alone));
        // Options with as many cautions keep their order: nothing but cautions that hold moves one past another.
        for (const count of new Set(beside.options.map(cautionsOf))) {
          const those = beside.options.filter((each) => cautionsOf(each) === count);
          const names = new Set(those.map(({ option }) => option));
          expect(orderOf(beside, names)).toEqual(orderOf(alone, names));
        }
        const all = new Set(beside.options.map(({ option }) => option));
        moved += Number(`${orderOf(beside, all)}` !== `${orderOf(alone, all)}`);
      }),
      settings(30),
    );
    expect(marked).toBeGreaterThan(0);
    expect(moved).toBeGreaterThan(0);
  });

  test('learning a fact settles a mark and never unsettles one', () => {
    const pairs = patients.chain((patient) =>
      fc.tuple(fc.constant(patient), fc.subarray([...patient.facts])),
    );
    let settled = 0;
    fc.assert(
      fc.property(pairs, ([{ facts }, some]) => {
        const more = derive(facts, common);
        const fewer = derive(some, common);
        fc.pre(more.problems.length === 0 && fewer.problems.length === 0);
        const before = guard(common, fewer.known);
        const after = guard(common, more.known);
        const truth = (marks: typeof before, option: string, id: string) => {
          const own = marks.get(option) ?? [];
          // In a band that holds as a whole, each of its guardrails may be the one.
          const isOneOf = own.some(({ oneOf }) => oneOf?.some((each) => each.id === id));
          const mark = own.find(({ guardrail }) => guardrail.id === id);
          return mark?.truth ?? (isOneOf ? 'unknown' : 'excluded');
        };
        for (const { id, options } of guardrails) {
          for (const option of options) {
            const first = truth(before, option, id);
            if (first === 'unknown') continue;
            settled += 1;
            expect(truth(after, option, id)).toBe(first);
          }
        }
      }),
      settings(60),
    );
    expect(settled).toBeGreaterThan(0);
  });
});
