// @ts-check
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { repository } from './run.mjs';

const distribution = join(repository, 'apps/cli/dist');

/** Everything the command line needs, bundled into one file, so that the published package depends on nothing. */
async function bundle() {
  const result = await build({
    configFile: false,
    root: join(repository, 'apps/cli'),
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/main.ts',
      target: 'node20',
      minify: false,
      write: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = 'output' in result ? result.output : [];
  const [chunk, ...others] = outputs;
  if (chunk?.type !== 'chunk' || others.length > 0) {
    throw new Error(
      `The command line must be one file, and is: ${outputs.map((one) => one.fileName).join(', ')}`,
    );
  }
  return chunk.code;
}

/** Builds apps/cli/dist/renavigate.js. The file is swapped in whole, since another process may be reading it. */
export async function buildCommandLine() {
  const code = await bundle();
  const unfinished = join(distribution, `renavigate.${process.pid}.tmp`);
  await mkdir(distribution, { recursive: true });
  await writeFile(unfinished, code);
  await rename(unfinished, join(distribution, 'renavigate.js'));
}

const startedFile = pathToFileURL(resolve(process.argv[1] ?? '')).href;
if (import.meta.url === startedFile) await buildCommandLine();
