import {
  adviseBeside,
  asking,
  compileLibrary,
  languages,
  type OptionBeside,
  type Patient,
  readPatient,
} from '@renavigate/engine';
import { besidePatients, common, editions, library, workedPatients } from '@renavigate/guideline';
import { agreementText, type Together } from '@renavigate/guideline/tell';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseNamed } from '../cases/case.ts';
import { partialPatient } from '../generate/patient.ts';
import { settings } from '../generate/settings.ts';

const held = compileLibrary(library);

const stories: readonly Patient[] = [
  ...Object.values(workedPatients).flat(),
  ...besidePatients,
].map(({ facts }) => readPatient({ renavigate: 'patient/1', facts }, common.terms).patient);

const patients = fc.oneof(fc.constantFrom(...stories), partialPatient(common));

/** What a sentence counts: the guidelines of its total, where it names one, and each of its parts. */
interface Counts {
  readonly total: number | undefined;
  readonly parts: readonly number[];
}

const numbers = (text: string) => [...text.matchAll(/\d+/g)].map(([found]) => Number(found));

/** Reads the numbers of a sentence of agreement as a reader does: up to its end, without the sentences around it. */
function countsIn(text: string): Counts {
  const [sentence = ''] = text.replace(/^(They differ|Ils diffèrent)\. /, '').split(/\.(?: |$)/);
  const [lead = '', ...rest] = sentence.split(/\u202f?; /);
  const parts = rest.flatMap(numbers);
  // “The one guideline … offers it” counts one of one; “no guideline offers it” names no total.
  if (/^(The one|Le seul)/.test(lead)) return { total: 1, parts: [1, ...parts] };
  const inLead = numbers(lead);
  if (inLead.length === 0) return { total: undefined, parts };
  const [first = 0, second = first] = inLead;
  return { total: second, parts: [first, ...parts] };
}

const sum = (all: readonly number[]) => all.reduce((before, each) => before + each, 0);

/** How many guidelines of today, or of all where every one was replaced, do not leave the patient out. */
function speaking({ voices }: OptionBeside): number {
  const today = voices.filter(({ replaced }) => replaced !== true);
  const counted = today.length === 0 ? voices : today;
  return counted.filter(({ scope }) => scope !== 'false').length;
}

function expectToAddUp(patient: Patient, asked = editions): { readonly withTotal: number } {
  const beside = adviseBeside(asking(held, asked), patient);
  let withTotal = 0;
  for (const option of beside.options) {
    for (const language of languages) {
      for (const audience of ['patient', 'clinician'] as const) {
        const together: Together = { library: asking(held, asked), beside, language, audience };
        const text = agreementText(option, together);
        const { total, parts } = countsIn(text);
        expect(sum(parts), text).toBe(speaking(option));
        if (total === undefined) continue;
        withTotal += 1;
        expect(sum(parts), text).toBe(total);
      }
    }
  }
  return { withTotal };
}

describe('the numbers of every sentence of agreement add up to its total', () => {
  test('for every patient and option, in both languages and to both audiences', () => {
    let withTotal = 0;
    fc.assert(
      fc.property(patients, (patient) => {
        withTotal += expectToAddUp(patient).withTotal;
      }),
      settings(60),
    );
    expect(withTotal).toBeGreaterThan(0);
  });

  test('also where some of the editions are asked, or only such as were replaced', () => {
    fc.assert(
      fc.property(
        patients,
        fc.subarray([...editions], { minLength: 1 }),
        (patient, asked) => void expectToAddUp(patient, asked),
      ),
      settings(40),
    );
  });

  test('S08-treated-before-not-recorded', () => {
    expect(
      expectToAddUp(caseNamed('S08-treated-before-not-recorded').patient).withTotal,
    ).toBeGreaterThan(0);
  });
});
