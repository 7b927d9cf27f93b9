import { fileURLToPath } from 'node:url';
import { run } from '../cli/program.ts';

/** The lines that `renavigate advise --full` prints of a case; those that are empty are left out. */
export async function answer(
  name: string,
  ...options: readonly string[]
): Promise<readonly string[]> {
  const file = fileURLToPath(new URL(`patients/${name}.json`, import.meta.url));
  const { output } = await run(['advise', file, '--full', ...options]);
  return output.split('\n').filter((line) => line.trim() !== '');
}

/** The same as one run of words, however it was wrapped. */
export async function answerWords(name: string, ...options: readonly string[]): Promise<string> {
  return (await answer(name, ...options)).join(' ').replaceAll(/ +/g, ' ');
}
