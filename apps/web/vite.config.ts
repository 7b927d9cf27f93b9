import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // The files may be put in any folder of any host.
  base: './',
  // Three pages: any other address is a mistake, and answered as one.
  appType: 'mpa',
  plugins: [react()],
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
