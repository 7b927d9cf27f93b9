import { adviseBeside, type Beside, derive, guard } from '@renavigate/engine';
import { common, editions, guardrails } from '@renavigate/guideline';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partialPatient } from './generate/patient.ts';
import { settings } from './generate/settings.ts';

const withoutGuardrails = { ...common, guardrails: [] };

/** What the editions say, without the marks beside it. */
function said({ options, advices, problems, facts }: Beside) {
  return { advices, problems, facts, options: options.map(({ marks: _, ...rest }) => rest) };
}

const patients = partialPatient(common);

describe('guardrails, beside every edition', () => {
  test('never change what an edition says, nor hide an option, nor move one', () => {
    let marked = 0;
    fc.assert(
      fc.property(patients, (patient) => {
        const beside = adviseBeside(editions, common, patient);
        const alone = adviseBeside(editions, withoutGuardrails, patient);
        marked += beside.options.flatMap(({ marks }) => marks).length;
        expect(alone.options.flatMap(({ marks }) => marks)).toEqual([]);
        expect(said(beside)).toEqual(said(alone));
      }),
      settings(30),
    );
    expect(marked).toBeGreaterThan(0);
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
        const truth = (marks: typeof before, option: string, id: string) =>
          marks.get(option)?.find(({ guardrail }) => guardrail.id === id)?.truth ?? 'excluded';
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
