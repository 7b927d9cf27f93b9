import { type Patient, type Problem, type Text, words } from '@renavigate/engine';
import { readPatientFile } from '@renavigate/fhir/file';
import type { Library } from '@renavigate/guideline';
import { badInput } from '../base/refusal.ts';
import { printable, text } from '../base/text.ts';
import type { World } from '../base/world.ts';
import { readFile, readStream } from './read-bytes.ts';

/** A patient as read from outside, with what could not be used and what was used with a reservation. */
export interface PatientInput {
  readonly patient: Patient;
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
}

const standardInput = text('Standard input', 'Entrée standard');

const files = {
  // The decoder takes a byte order mark off by itself.
  utf8: (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
  whereTheFormIs: text(
    ' as in “renavigate schema patient”',
    ' comme dans « renavigate schema patient »',
  ),
};

/** A refusal of which every line begins with the name of what was read. */
function refusalOf(name: Text, reasons: readonly Text[]) {
  const lines = (language: 'en' | 'fr') =>
    reasons
      .flatMap((reason) => reason[language].split('\n'))
      .map((line) => `${name[language]}${words.colon[language]}${line}`)
      .join('\n');
  return badInput({ en: lines('en'), fr: lines('fr') });
}

/** Reads a patient from a file, or from standard input when the name is `-`. Throws a refusal when it cannot. */
export async function readPatientInput(
  file: string,
  { terms, recordMapping }: Pick<Library, 'terms' | 'recordMapping'>,
  world: World,
): Promise<PatientInput> {
  const fromInput = file === '-';
  const name = fromInput ? standardInput : { en: printable(file), fr: printable(file) };
  const bytes = fromInput ? await readStream(world.input) : await readFile(file);
  const read = readPatientFile(bytes, terms, recordMapping, files);
  if ('refused' in read) throw refusalOf(name, read.refused);
  return read;
}
