import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drugValues, terms } from '@renavigate/guideline';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Words of kidney cancer: its organ, operations, codes, types and scores, in both languages. */
const words =
  /kidney|\brenal|\brein|rénal|n[eé]phr|wilms|clear.?cell|cellules claires|papillary|chromophobe|sarcomatoid|\bRCC\b|imdc|mskcc|\bheng\b|motzer|\bC6[45]\b|haemoglobin|hémoglobine/i;

const drugNames = drugValues.flatMap(({ id, label, alsoCalled }) => [
  ...[id, label.clinician.en, label.clinician.fr],
  ...alsoCalled,
]);

/** What a text names of the disease that the content of this repository is on: words, drugs, terms. */
export function namedOfTheDisease(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const word = words.exec(text)?.[0];
  return [
    ...(word === undefined ? [] : [word]),
    ...drugNames.filter((name) => name.length > 3 && lower.includes(name.toLowerCase())),
    ...terms.map(({ id }) => id).filter((id) => text.includes(`'${id}'`)),
  ];
}

/** Source without its examples, which show the content at work; a test runs them. */
function withoutExamples(source: string): string {
  return source.replaceAll(/@example[\s\S]*?\*\//g, '*/');
}

/** The files of source and data below a folder of the repository; a README shows an example from the content. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(path);
    return /\.(ts|tsx|json)$/.test(entry.name) ? [path] : [];
  });
}

/** The files below a folder that name something of the disease, each with what it names. */
export function filesThatKnowTheDisease(folder: string): readonly string[] {
  return filesBelow(folder).flatMap((path) => {
    const named = namedOfTheDisease(withoutExamples(readFileSync(root + path, 'utf8')));
    return named.length === 0 ? [] : [`${path}: ${named.join(', ')}`];
  });
}
