import {
  type Edition,
  type Language,
  looksLikePatient,
  nearest,
  type Patient,
  type Problem,
  readPatient,
  type Text,
} from '@renavigate/engine';
import { looksLikeFhir, readRecord } from '@renavigate/fhir';
import { filled, printable, text } from '../text.ts';
import type { World } from '../world.ts';
import { decode, refusalOf } from './decode.ts';
import { parseJson, refuseDoubles } from './parse-json.ts';
import { readFile, readStream } from './read-bytes.ts';

/** A patient as read from outside, with what could not be used and what was used with a reservation. */
export interface PatientInput {
  readonly patient: Patient;
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
}

const said = {
  standardInput: text('Standard input', 'Entrée standard'),
  neither: text(
    'this is JSON, and neither a FHIR bundle nor a patient file (found {found}). Give a FHIR R4 bundle, or { "renavigate": "patient/1", "facts": { … } } as in “renavigate schema patient”.',
    'c’est du JSON, mais ni un bundle FHIR ni un fichier de patient ({found}). Donnez un bundle FHIR R4, ou { "renavigate": "patient/1", "facts": { … } } comme dans « renavigate schema patient ».',
  ),
  list: text('a list', 'une liste'),
  nothing: text('an empty object', 'un objet vide'),
  names: text('an object with {names}', 'un objet avec {names}'),
  value: text('a single value', 'une seule valeur'),
};

function describeJson(json: unknown): Text {
  if (Array.isArray(json)) return said.list;
  if (typeof json !== 'object' || json === null) return said.value;
  const names = Object.keys(json).slice(0, 3);
  if (names.length === 0) return said.nothing;
  return filled(said.names, { names: printable(names.map((name) => `"${name}"`).join(', ')) });
}

function neither(json: unknown, name: Text) {
  const found = describeJson(json);
  return refusalOf(name, {
    en: filled(said.neither, { found: found.en }).en,
    fr: filled(said.neither, { found: found.fr }).fr,
  });
}

/** Why nothing can be read, a line for each reason. */
function refusalFor(problems: readonly Problem[], name: Text) {
  const lines = (language: Language) =>
    problems.map(({ message, mend }) => `${message[language]} ${mend[language]}`).join('\n');
  return refusalOf(name, { en: lines('en'), fr: lines('fr') });
}

/** A patient file that a misspelt mark keeps from being known as one is still meant as one. */
function isMeantAsPatient(json: unknown): boolean {
  if (looksLikePatient(json)) return true;
  if (typeof json !== 'object' || json === null) return false;
  return Object.keys(json).some((key) => nearest(key, ['renavigate']) !== undefined);
}

function interpret(
  json: unknown,
  content: string,
  name: Text,
  terms: Edition['terms'],
): PatientInput {
  if (looksLikeFhir(json)) {
    const { patient, problems, notes, refused } = readRecord(json, terms);
    if (refused) throw refusalFor(problems, name);
    return { patient, problems, notes };
  }
  if (!isMeantAsPatient(json)) throw neither(json, name);
  refuseDoubles(content, name);
  const { patient, problems } = readPatient(json, terms);
  const refused = problems.find(({ code }) => code === 'not-a-patient');
  if (refused !== undefined) throw refusalFor([refused], name);
  return { patient, problems, notes: [] };
}

/** Reads a patient from a file, or from standard input when the name is `-`. Throws a refusal when it cannot. */
export async function readPatientInput(
  file: string,
  terms: Edition['terms'],
  world: World,
): Promise<PatientInput> {
  const fromInput = file === '-';
  const name = fromInput ? said.standardInput : { en: printable(file), fr: printable(file) };
  const bytes = fromInput ? await readStream(world.input) : await readFile(file);
  const content = decode(bytes, name);
  return interpret(parseJson(content, name), content, name, terms);
}
