import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { terms } from '@renavigate/guideline';

const folderOf = (path: string) =>
  fileURLToPath(new URL(`../../../packages/${path}/`, import.meta.url));

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory()) return sourceFiles(`${path}/`);
    return path.endsWith('.ts') && !path.endsWith('.test.ts') ? [path] : [];
  });
}

const textOf = (path: string) =>
  sourceFiles(folderOf(path))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

/** The source of the reader of records, without its tests. */
export const readerText = textOf('fhir/src');

/** The source of the mapping by which it reads. */
export const mappingText = textOf('guideline/src/mapping');

/** SNOMED CT and LOINC codes, and histologies of ICD-O-3, as they stand in the source. */
export function codesIn(source: string): readonly string[] {
  return [...new Set(source.match(/(?<=')(?:\d{6,18}|\d{4,5}-\d|\d{4}\/3)(?=')/g))].sort();
}

/** Codes that the research did not verify, and where each was since read together with its meaning. */
export const readElsewhere: Readonly<Record<string, string>> = {
  '363518003':
    'A terminology course and two code lists in public repositories: Malignant tumor of kidney',
  '363676003': 'HL7/fhir-mCODE-ig @543477b, treatment intents: Palliative - procedure intent',
  '373846009': 'HL7/fhir-mCODE-ig @543477b, input/fsh/VS_Other.fsh: Adjuvant - intent',
};

/** The codes that the terms carry, with those of their values. */
export const codesOfTerms = terms.flatMap((term) => [
  ...(term.codes ?? []),
  ...('values' in term ? term.values.flatMap(({ codes = [] }) => codes) : []),
]);
