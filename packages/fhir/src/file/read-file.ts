import {
  type Edition,
  filled,
  looksLikePatient,
  nearest,
  type Patient,
  type Problem,
  printable,
  type RecordMapping,
  readPatient,
  type Text,
  text,
} from '@renavigate/engine';
import { looksLikeFhir, readRecord } from '../read/read.ts';
import { decode, type Utf8 } from './decode.ts';
import { withoutDoubles } from './doubles.ts';
import { doublesIn, parseJson } from './parse-json.ts';

/** A patient as read from a file, with what could not be used and what was used with a reservation. */
export interface PatientFile {
  readonly kind: 'record' | 'patient';
  readonly patient: Patient;
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
}

/** What a file says; or why nothing of it can be used, a sentence or two for each reason. */
export type FileRead = PatientFile | { readonly refused: readonly Text[] };

/** How a world reads files: its decoder, and where its readers find the form of a patient file. */
export interface FileWorld {
  readonly utf8: Utf8;
  readonly whereTheFormIs?: Text;
}

interface Wanted {
  readonly terms: Edition['terms'];
  readonly mapping: RecordMapping;
}

/** More than any one patient's record; what is larger is most likely not one. */
export const sizeLimit = 50 * 1024 * 1024;

const said = {
  neither: text(
    'this is JSON, and neither a FHIR bundle nor a patient file (found {found}). Give a FHIR R4 bundle, or { "renavigate": "patient/1", "facts": { … } }{form}.',
    'c’est du JSON, mais ni un bundle FHIR ni un fichier de patient ({found}). Donnez un bundle FHIR R4, ou { "renavigate": "patient/1", "facts": { … } }{form}.',
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

/** A patient file that a misspelt mark keeps from being known as one is still meant as one. */
function isMeantAsPatient(json: unknown): boolean {
  if (looksLikePatient(json)) return true;
  if (typeof json !== 'object' || json === null) return false;
  return Object.keys(json).some((key) => nearest(key, ['renavigate']) !== undefined);
}

function reasonsOf(problems: readonly Problem[]): readonly Text[] {
  return problems.map(({ message, mend }) => ({
    en: `${message.en} ${mend.en}`,
    fr: `${message.fr} ${mend.fr}`,
  }));
}

function interpret(
  json: unknown,
  content: string,
  { terms, mapping }: Wanted,
  { whereTheFormIs }: FileWorld,
): FileRead {
  if (looksLikeFhir(json)) {
    const once = withoutDoubles(json, content);
    if ('refused' in once) return { refused: [once.refused] };
    const { patient, problems, notes, refused } = readRecord(once.json, terms, mapping);
    const all = [...once.problems, ...problems];
    return refused
      ? { refused: reasonsOf(all) }
      : { kind: 'record', patient, problems: all, notes };
  }
  if (!isMeantAsPatient(json)) {
    const form = whereTheFormIs ?? '';
    return { refused: [filled(said.neither, { found: describeJson(json), form })] };
  }
  const doubles = doublesIn(content);
  if (doubles !== undefined) return { refused: [doubles] };
  const { patient, problems } = readPatient(json, terms);
  const refused = problems.find(({ code }) => code === 'not-a-patient');
  if (refused !== undefined) return { refused: reasonsOf([refused]) };
  return { kind: 'patient', patient, problems, notes: [] };
}

/**
 * Reads a patient from the bytes of a file: a FHIR R4 bundle or a patient file, in JSON. It never throws on what it is given.
 *
 * @example
 * ```ts
 * import { readPatientFile } from '@renavigate/fhir';
 * import { common, recordMapping } from '@renavigate/guideline';
 *
 * const utf8 = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
 * const bytes = new TextEncoder().encode('{ "renavigate": "patient/1", "facts": { "age": 61');
 * const read = readPatientFile(bytes, common.terms, recordMapping, { utf8 });
 * if ('refused' in read) for (const { en } of read.refused) console.log(en);
 * // not JSON at line 1, column 50: found the end of the file. Mend it there, or export the file again.
 * ```
 */
export function readPatientFile(
  bytes: Uint8Array,
  terms: Edition['terms'],
  mapping: RecordMapping,
  world: FileWorld,
): FileRead {
  const content = decode(bytes, world.utf8);
  if ('refused' in content) return { refused: [content.refused] };
  const parsed = parseJson(content.text);
  if ('refused' in parsed) return { refused: [parsed.refused] };
  return interpret(parsed.json, content.text, { terms, mapping }, world);
}
