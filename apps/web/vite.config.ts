import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Every file of the app is kept at the first visit, so that no later one asks for any. */
const offline = VitePWA({
  // A new version is fetched beside the old one and used at the next visit: parts of two never meet on one page.
  registerType: 'prompt',
  injectRegister: false,
  workbox: {
    globPatterns: ['**/*.{html,js,css,woff2,svg,png,webmanifest}'],
    maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    clientsClaim: true,
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    navigateFallback: null,
  },
  manifest: {
    name: 'Renavigate',
    short_name: 'Renavigate',
    description:
      'Published guidance on kidney cancer that came back, for one person. Nothing leaves the browser.',
    lang: 'en-CA',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#f8f3ea',
    theme_color: '#22574a',
    icons: [
      { src: './icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: './icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: './icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
});

export default defineConfig({
  // The files may be put in any folder of any host.
  base: './',
  // Three pages: any other address is a mistake, and answered as one.
  appType: 'mpa',
  plugins: [react(), offline],
  worker: { format: 'es' },
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
