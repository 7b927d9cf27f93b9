// @ts-check
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository, run } from '../run.mjs';

/**
 * @param {string} built
 * @param {readonly string[]} libraries
 */
function options(built, libraries) {
  return {
    compilerOptions: {
      target: 'es2022',
      lib: ['es2022'],
      module: 'esnext',
      moduleResolution: 'bundler',
      strict: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      types: [],
      skipLibCheck: true,
      paths: { '@renavigate/engine': ['./engine/src/index.ts'] },
    },
    files: libraries.map((name) => join(built, name, 'src/public.ts')),
  };
}

/**
 * Writes pages on everything that others can use. TypeDoc reads TypeScript through a compiler that is written in
 * JavaScript, so it has one of its own (decision 18).
 * @param {string} built where the libraries were built
 * @param {readonly string[]} libraries
 * @param {string} folder for the pages
 */
export async function buildPages(built, libraries, folder) {
  const project = join(built, 'tsconfig.pages.json');
  await writeFile(project, JSON.stringify(options(built, libraries)));
  const entries = libraries.flatMap((name) => [
    '--entryPoints',
    join(built, name, 'src/public.ts'),
  ]);
  const typedoc = join(repository, 'conformance/node_modules/typedoc/bin/typedoc');
  return run(
    [
      ...[process.execPath, typedoc, '--tsconfig', project, ...entries, '--out', folder],
      ...['--name', 'Renavigate', '--readme', join(repository, 'packages/engine/README.md')],
      // Where a source is kept is not known here; a version of it is in each package.
      ...['--disableSources', '--hideGenerator', '--treatWarningsAsErrors'],
    ],
    { quiet: true, folder: built },
  );
}
