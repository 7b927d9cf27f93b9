import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../examples/', import.meta.url));

/** The day on which every example is read, so that none of them ages. */
export const readingDay = '2025-06-30';

/** The names of the example records, `refused/…` among them. */
export const exampleNames: readonly string[] = ['', 'refused/'].flatMap((under) =>
  readdirSync(folder + under)
    .filter((file) => file.endsWith('.json'))
    .map((file) => under + file.replace(/\.json$/, '')),
);

export function exampleText(name: string): string {
  return readFileSync(`${folder}${name}.json`, 'utf8');
}

export function readExample(name: string): unknown {
  return JSON.parse(exampleText(name));
}
