// @ts-check
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** Runs a module written in TypeScript that drives a browser: `node src/run.mjs browser/pictures.ts`. */
const [, , module = ''] = process.argv;
await runnerImport(fileURLToPath(new URL(module, import.meta.url)), { logLevel: 'warn' });
