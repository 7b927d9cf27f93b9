import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, runnerImport } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { thirdPartyNotices } from '../../scripts/notices-plugin.mjs';

/** Every file of the app is kept at the first visit, so that no later one asks for any. */
const offline = VitePWA({
  // A new version is fetched beside the old one and used when somebody presses its button, or at a later visit.
  registerType: 'prompt',
  injectRegister: false,
  // What the app is called and looks like when it is installed stands in public/manifest.webmanifest.
  manifest: false,
  workbox: {
    globPatterns: ['**/*'],
    maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
    // What a mailing or a search adds to an address makes no other page of it.
    ignoreURLParametersMatching: [/./],
    inlineWorkboxRuntime: true,
    sourcemap: false,
    clientsClaim: true,
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    navigateFallback: null,
  },
});

/** `import { built } from './module.ts?built'`: the module runs while the app is built, and what it exports as `built` stands in it. */
function runAtBuild(): Plugin {
  const asked = '?built';
  return {
    name: 'run-at-build',
    enforce: 'pre',
    load: async (id) => {
      if (!id.endsWith(asked)) return undefined;
      const { module } = await runnerImport<{ readonly built: unknown }>(
        id.slice(0, -asked.length),
        { configFile: false, logLevel: 'warn' },
      );
      return `export const built = ${JSON.stringify(module.built)}`;
    },
  };
}

const notices = thirdPartyNotices();

export default defineConfig({
  // The files may be put in any folder of any host.
  base: './',
  // Three pages: any other address is a mistake, and answered as one.
  appType: 'mpa',
  plugins: [react(), runAtBuild(), notices.plugin, offline],
  worker: { format: 'es', plugins: () => [notices.inWorkers] },
  build: {
    target: 'es2022',
    // Both would write into the page what its content security policy forbids.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ['index.html', 'team.html', 'explore.html'].map(
        (page) => `${import.meta.dirname}/${page}`,
      ),
    },
  },
});
