// @ts-check
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installed, repository, run } from '../run.mjs';

/**
 * Every file below a folder, as its path from there.
 * @param {string} folder
 */
async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/**
 * @param {string} folder
 * @param {readonly string[]} entries
 * @param {Readonly<Record<string, readonly string[]>>} paths where the declarations of other libraries are
 */
function options(folder, entries, paths) {
  return {
    extends: join(repository, 'tsconfig.base.json'),
    compilerOptions: {
      lib: ['ES2022'],
      noEmit: false,
      allowImportingTsExtensions: false,
      rewriteRelativeImportExtensions: true,
      declaration: true,
      declarationMap: true,
      sourceMap: true,
      rootDir: join(folder, 'src'),
      outDir: join(folder, 'dist'),
      paths,
    },
    files: entries.map((entry) => join(folder, entry)),
  };
}

/** In declarations the compiler leaves the names of the sources, which other compilers may not follow. */
const sourceNames = /((?:from |import\()['"]\.{1,2}\/[^'"]*)\.ts(?=['"])/g;

/**
 * Entered from elsewhere, our libraries use more of one another than they promise to others.
 * @param {string} text
 * @param {Readonly<Record<string, string>>} renamed
 */
function withNames(text, renamed) {
  return Object.entries(renamed).reduce(
    (changed, [from, to]) => changed.replaceAll(`'${from}'`, `'${to}'`),
    text.replaceAll(sourceNames, '$1.js').replaceAll(/(from |import\()"([^"]+)"/g, "$1'$2'"),
  );
}

/**
 * Compiles the sources in a folder to JavaScript, declarations and source maps beside them, and takes away the sources
 * that no entry reaches.
 * @param {string} folder with `src`
 * @param {readonly string[]} entries
 * @param {Readonly<Record<string, readonly string[]>>} paths
 * @param {Readonly<Record<string, string>>} renamed
 */
export async function compile(folder, entries, paths, renamed) {
  const project = join(folder, 'tsconfig.json');
  await writeFile(project, JSON.stringify(options(folder, entries, paths)));
  const { succeeded, output } = await run(installed('typescript/bin/tsc', '-p', project), {
    quiet: true,
  });
  if (!succeeded) throw new Error(output);
  await rm(project);
  const built = await filesBelow(join(folder, 'dist'));
  await Promise.all(
    built
      .filter((path) => /\.(?:js|d\.ts)$/.test(path))
      .map(async (path) => {
        const place = join(folder, 'dist', path);
        await writeFile(place, withNames(await readFile(place, 'utf8'), renamed));
      }),
  );
  const reached = new Set(built);
  const sources = await filesBelow(join(folder, 'src'));
  const unused = sources.filter((path) => !reached.has(path.replace(/\.ts$/, '.js')));
  await Promise.all(unused.map((path) => rm(join(folder, 'src', path))));
}
