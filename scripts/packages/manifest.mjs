// @ts-check
import { createHash } from 'node:crypto';

/**
 * A library as its package.json describes it. What others may enter stands in `publishConfig`, as source files.
 * @typedef {{
 *   name: string, version: string, description: string, license: string, keywords?: string[],
 *   engines: Record<string, string>, dependencies?: Record<string, string>,
 *   publishConfig: { exports: Record<string, string> },
 * }} Manifest
 */

/** @param {string} source */
function builtEntry(source) {
  const path = source.replace(/^\.\/src\//, './dist/').replace(/\.ts$/, '');
  return { types: `${path}.d.ts`, default: `${path}.js` };
}

/**
 * The package.json of a library as it is published: it enters what was built.
 * @param {Manifest} manifest
 */
export function publishedManifest({ publishConfig, ...manifest }) {
  const { name, version, description, license, keywords = [], engines, dependencies } = manifest;
  const entries = Object.entries(publishConfig.exports);
  return {
    name,
    version,
    description,
    license,
    keywords,
    type: 'module',
    sideEffects: false,
    engines,
    files: ['dist', 'src', 'sbom.cdx.json'],
    exports: {
      ...Object.fromEntries(entries.map(([entry, source]) => [entry, builtEntry(source)])),
      './package.json': './package.json',
    },
    ...(dependencies === undefined ? {} : { dependencies }),
  };
}

/** @param {string} name @param {string} version */
const packageUrl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** A UUID that is the same for the same text. @param {string} text */
function uuidOf(text) {
  const hash = createHash('sha256').update(text).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

/** @param {Manifest} manifest */
function componentOf({ name, version, description, license }) {
  const purl = packageUrl(name, version);
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    description,
    licenses: [{ license: { id: license } }],
    purl,
  };
}

/**
 * What is in a package and what it needs, as CycloneDX 1.5. The libraries need each other and nothing else.
 * @param {Manifest} manifest
 * @param {readonly Manifest[]} all the libraries
 */
export function billOfMaterials(manifest, all) {
  const needed = Object.keys(manifest.dependencies ?? {}).map((name) => {
    const found = all.find((each) => each.name === name);
    if (found === undefined) {
      throw new Error(`${manifest.name} needs ${name}, which is no library of this repository.`);
    }
    return componentOf(found);
  });
  const component = componentOf(manifest);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${uuidOf(component.purl)}`,
    version: 1,
    metadata: { component },
    components: needed,
    dependencies: [
      { ref: component.purl, dependsOn: needed.map(({ purl }) => purl) },
      ...needed.map(({ purl }) => ({ ref: purl, dependsOn: [] })),
    ],
  };
}
