// @ts-check
import { join } from 'node:path';
import { build } from 'vite';
import { repository, run } from '../../../scripts/run.mjs';

/** Bundled as the apps are: modules loaded one by one through a test runner would slow every call between them. */
const folder = join(repository, 'node_modules/.tmp/bench-only');
await build({
  configFile: false,
  root: join(repository, 'conformance'),
  logLevel: 'warn',
  build: {
    ssr: 'src/bench/zz-only.ts',
    target: 'node20',
    minify: false,
    outDir: folder,
    emptyOutDir: true,
  },
});
const main = [
  process.execPath,
  '--expose-gc',
  join(folder, 'zz-only.js'),
  ...process.argv.slice(2),
];
const { succeeded } = await run(main);
process.exitCode = succeeded ? 0 : 1;
