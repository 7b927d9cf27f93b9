// @ts-check
import { resolve } from 'node:path';
import { installedFolder, noticesOf, packageFolder } from './notices.mjs';

/** Where the notices stand in what is built. */
export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

/** The bundler's own helpers stand in what it writes; the worker that keeps files for offline use is built apart. */
const always = [
  'vite',
  'rolldown',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

/**
 * The folders of packages of which something is in a bundle: modules, and files such as fonts.
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @param {string} root
 */
export function foldersIn(bundle, root) {
  const files = Object.values(bundle).flatMap((output) =>
    output.type === 'chunk'
      ? Object.keys(output.modules)
      : output.originalFileNames.map((name) => resolve(root, name)),
  );
  return files.flatMap((file) => packageFolder(file) ?? []);
}

/**
 * Writes the notices of all that is bundled beside it. What workers hold is built on its own: `inWorkers` goes there.
 */
export function thirdPartyNotices() {
  /** @type {Set<string>} */
  const folders = new Set();
  let root = '';
  /** @param {import('vite').Rolldown.OutputBundle} bundle */
  const gather = (bundle) => {
    for (const folder of foldersIn(bundle, root)) folders.add(folder);
  };
  return {
    inWorkers: /** @type {import('vite').Plugin} */ ({
      name: 'third-party-notices-in-workers',
      generateBundle: (_, bundle) => gather(bundle),
    }),
    plugin: /** @type {import('vite').Plugin} */ ({
      name: 'third-party-notices',
      configResolved: (config) => {
        root = config.root;
      },
      generateBundle(_, bundle) {
        gather(bundle);
        for (const name of always) folders.add(installedFolder(name, root));
        this.emitFile({ type: 'asset', fileName: noticesFile, source: noticesOf(folders) });
      },
    }),
  };
}
