import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./', import.meta.url);

/** Every case of the folder, by its name. */
export const caseNames: readonly string[] = readdirSync(new URL('patients', folder))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))
  .sort();

const tests = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts') && name !== 'cases.test.ts')
  .sort()
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

/** The tests of the folder that name a case. */
export function testsOf(name: string): readonly string[] {
  return tests.flatMap(([file, text]) => (text.includes(name) ? [file] : []));
}
