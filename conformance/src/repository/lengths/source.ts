import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readImportGraph } from '../import-graph.source.ts';
import { fileLengths, functionLengths, isCode, type Length } from './lengths.ts';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));

/** The lengths of all files of the source in which code is read, and of the functions in them. */
export function lengthsHere(): {
  readonly files: readonly Length[];
  readonly functions: readonly Length[];
} {
  const files = readImportGraph()
    .files.map(({ path }) => path)
    .filter(isCode)
    .map((path) => ({ path, text: readFileSync(repository + path, 'utf8') }));
  return { files: fileLengths(files), functions: files.flatMap(functionLengths) };
}
