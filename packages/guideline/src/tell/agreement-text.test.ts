import {
  adviseBeside,
  asking,
  compileLibrary,
  type OptionBeside,
  patientFormat,
  readPatient,
} from '@renavigate/engine';
import { expect, test } from 'vitest';
import { common, editions } from '../index.ts';
import { library } from '../library/library.ts';
import { besidePatients } from '../patients/beside.ts';
import { agreementText } from './agreement-text.ts';
import type { Together } from './together.ts';

const held = compileLibrary(library);

function asked(facts: Readonly<Record<string, unknown>>) {
  const { patient } = readPatient({ renavigate: patientFormat, facts }, common.terms);
  const beside = adviseBeside(held, patient);
  const together: Together = { library: held, beside, language: 'en', audience: 'patient' };
  const option = (id: string): OptionBeside => {
    const found = beside.options.find((each) => each.option === id);
    if (found === undefined) throw new Error(`no ${id}`);
    return found;
  };
  return { together, told: (id: string) => agreementText(option(id), together) };
}

const untreated =
  besidePatients.find(({ id }) => id === 'untreated-fit-favourable')?.facts ?? ({} as const);

test('guidance that was replaced is told after what is counted', () => {
  const { told } = asked(untreated);
  expect(told('pembrolizumabAxitinib')).toMatch(
    /^3 of the \d guidelines that speak to your situation offer it; .*\. 1 older guideline, since replaced, offers it\.$/,
  );
});

test('of an option that is open today, what older guidance offers does not come first', () => {
  const { told } = asked({ cancerCameBack: true });
  expect(told('pazopanib')).toMatch(
    /^No guideline of today offers it from these facts; for \d it is not clear yet.* 2 older guidelines, since replaced, offer it\.$/,
  );
});

test('where every edition asked was replaced, all of them are counted', () => {
  const { together } = asked({ cancerCameBack: true });
  const older = editions.filter(({ id }) => id.startsWith('ccs-earlier'));
  const beside = adviseBeside(asking(held, older), { facts: together.beside.facts });
  const option = beside.options.find((each) => each.option === 'pazopanib');
  if (option === undefined) throw new Error('no pazopanib');
  expect(agreementText(option, { ...together, library: asking(held, older), beside })).toMatch(
    /^All 2 guidelines/,
  );
});
