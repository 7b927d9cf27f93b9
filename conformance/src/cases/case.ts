import { readFileSync } from 'node:fs';
import {
  adviseBeside,
  type Beside,
  compileLibrary,
  type Language,
  type OptionBeside,
  type Patient,
  readPatient,
  type Voice,
} from '@renavigate/engine';
import { common, library } from '@renavigate/guideline';
import { agreementText, type Together } from '@renavigate/guideline/tell';

const held = compileLibrary(library);

/** A patient who once got a wrong or misleading answer, with what every edition says now. */
export interface Case {
  readonly patient: Patient;
  readonly beside: Beside;
}

/** The facts of a case, as they stand in its patient file. */
export function caseFile(name: string): { readonly facts: Readonly<Record<string, unknown>> } {
  return JSON.parse(readFileSync(new URL(`patients/${name}.json`, import.meta.url), 'utf8'));
}

/** Reads a case of the folder `patients`, and asks every edition; a file with a fault in it is no case. */
export function caseNamed(name: string): Case {
  const { patient, problems } = readPatient(caseFile(name), common.terms);
  if (problems.length > 0) throw new Error(`${name}: ${problems.map(({ place }) => place)}`);
  return { patient, beside: adviseBeside(held, patient) };
}

/** A case with some facts changed. */
export function caseWith(name: string, more: Readonly<Record<string, unknown>>): Case {
  const facts = { ...caseFile(name).facts, ...more };
  const { patient, problems } = readPatient({ renavigate: 'patient/1', facts }, common.terms);
  if (problems.length > 0) throw new Error(`${name}: ${problems.map(({ place }) => place)}`);
  return { patient, beside: adviseBeside(held, patient) };
}

/** The guardrails that hold beside an option, by name. */
export function holding({ beside }: Case, option: string): readonly string[] {
  const { marks } = beside.options.find((each) => each.option === option) ?? { marks: [] };
  return marks.flatMap(({ truth, guardrail }) => (truth === 'true' ? [guardrail.id] : []));
}

/** An option of an answer. */
export function optionIn({ beside }: Case, id: string): OptionBeside {
  const found = beside.options.find(({ option }) => option === id);
  if (found === undefined) throw new Error(`No edition names ${id}.`);
  return found;
}

/** What one edition says of an option. */
export function voiceIn(of: Case, id: string, edition: string): Voice {
  const found = optionIn(of, id).voices.find((voice) => voice.edition === edition);
  if (found === undefined) throw new Error(`${edition} was not asked.`);
  return found;
}

/** The answer of a case, and to whom and in which language it is told. */
export function togetherOf({ beside }: Case, more: Partial<Together> = {}): Together {
  return { library: held, beside, language: 'en', audience: 'clinician', ...more };
}

/** The sentence of agreement on an option. */
export function sentenceOf(of: Case, id: string, language: Language = 'en'): string {
  return agreementText(optionIn(of, id), togetherOf(of, { language }));
}

/** The options in the order in which they stand, from the first to these. */
export function placesOf({ beside }: Case, ...ids: readonly string[]): readonly number[] {
  const order = beside.options.map(({ option }) => option);
  return ids.map((id) => order.indexOf(id));
}
