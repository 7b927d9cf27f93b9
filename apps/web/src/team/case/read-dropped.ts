import { type Language, printable, type Text } from '@renavigate/engine';
import { readPatientFile, sizeLimit } from '@renavigate/fhir/file';
import type { Library } from '@renavigate/guideline';
import '../words/index.ts';
import { wordsOf } from '../../language/i18n.ts';
import type { Opened } from './case.ts';

/** What came of a file: it was opened, or nothing of it is used and why. */
export type Dropped = { readonly opened: Opened } | { readonly refused: readonly Text[] };

/** What is needed of a file: `File` has it. */
export interface FileLike {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

type Refusal = 'tooLarge' | 'folder' | 'several' | 'unreadable';

function textOf(make: (language: Language) => string): Text {
  return { en: make('en'), fr: make('fr') };
}

export function refusalText(
  kind: Refusal,
  values: Readonly<Record<string, string | number>> = {},
): Text {
  return textOf((language) => wordsOf(language, 'team')(`open.refused.${kind}`, values));
}

const utf8 = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

const whereTheFormIs: Text = { en: '', fr: '' };

/** The content of a file as a case, or why it is none. The size is looked at before it is read. */
export async function readDropped(
  { terms, recordMapping }: Pick<Library, 'terms' | 'recordMapping'>,
  file: FileLike,
): Promise<Dropped> {
  const megabytes = (size: number) => Math.round(size / 1024 / 1024);
  if (file.size > sizeLimit) {
    const values = { size: megabytes(file.size), limit: megabytes(sizeLimit) };
    return { refused: [refusalText('tooLarge', values)] };
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = readPatientFile(bytes, terms, recordMapping, { utf8, whereTheFormIs });
    if ('refused' in read) return read;
    const { kind, patient, problems, notes } = read;
    return { opened: { name: printable(file.name), kind, facts: patient.facts, problems, notes } };
  } catch {
    // A folder has a name and a size, and cannot be read.
    return { refused: [refusalText('unreadable')] };
  }
}
