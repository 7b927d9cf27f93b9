// @ts-check
// The libraries as others can use them: JavaScript, declarations, source maps, a licence and a list of what is in them,
// each a folder that `npm pack` packs. Nothing here needs them: inside the repository, packages are their sources.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from './packages/compile.mjs';
import { billOfMaterials, publishedManifest } from './packages/manifest.mjs';
import { repository } from './run.mjs';

/** In an order in which each needs only those before it. */
export const libraries = ['engine', 'fhir', 'guideline'];

/**
 * @param {string} name
 * @returns {Promise<import('./packages/manifest.mjs').Manifest>}
 */
async function manifestOf(name) {
  return JSON.parse(await readFile(join(repository, 'packages', name, 'package.json'), 'utf8'));
}

/** What is for tests stays here. */
const isForTests = (/** @type {string} */ path) =>
  /\.(?:test|types)\.ts$|[\\/]src[\\/]testing(?:[\\/]|$)/.test(path);

/**
 * @param {string} folder where all libraries are built
 * @param {string} name
 * @param {readonly import('./packages/manifest.mjs').Manifest[]} all
 */
async function buildLibrary(folder, name, all) {
  const [source, target] = [join(repository, 'packages', name), join(folder, name)];
  const manifest = await manifestOf(name);
  await mkdir(target, { recursive: true });
  await cp(join(source, 'src'), join(target, 'src'), {
    recursive: true,
    filter: (path) => !isForTests(path),
  });
  const others = Object.keys(manifest.dependencies ?? {});
  const internal = (/** @type {string} */ other) => `${other}/internal`;
  await compile(
    target,
    Object.values(manifest.publishConfig.exports),
    Object.fromEntries(
      others.map((other) => [other, [join(folder, other.split('/')[1] ?? '', 'dist/index.d.ts')]]),
    ),
    Object.fromEntries(others.map((other) => [other, internal(other)])),
  );
  const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`;
  await writeFile(join(target, 'package.json'), json(publishedManifest(manifest)));
  await writeFile(join(target, 'sbom.cdx.json'), json(billOfMaterials(manifest, all)));
  await cp(join(repository, 'LICENSE'), join(target, 'LICENSE'));
  await cp(join(source, 'README.md'), join(target, 'README.md'));
}

/**
 * Builds every library into a folder, each under its own name.
 * @param {string} folder
 */
export async function buildPackages(folder) {
  const all = await Promise.all(libraries.map(manifestOf));
  for (const name of libraries) await buildLibrary(folder, name, all);
}

const startedFile = pathToFileURL(resolve(process.argv[1] ?? '')).href;
if (import.meta.url === startedFile) {
  const folder = resolve(process.argv[2] ?? join(repository, 'dist/packages'));
  await rm(folder, { recursive: true, force: true });
  await buildPackages(folder);
  console.log(folder);
}
