// @ts-check
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { installedFolder, noticesOf } from './notices.mjs';
import { foldersIn, noticesFile } from './notices-plugin.mjs';
import { withPlainRepository } from './plain-path.mjs';
import { repository, run } from './run.mjs';

const distribution = join(repository, 'apps/cli/dist');

/** What is written: the program, and the notices of what is in it. */
const files = ['renavigate.js', noticesFile];

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
  const folders = [...foldersIn({ chunk }, repository), installedFolder('rolldown', repository)];
  return [chunk.code, noticesOf(folders)];
}

/** The same, made in a copy of the repository where a tool could not read this path. */
async function bundleIn(/** @type {string} */ root) {
  if (root === repository) return bundle();
  const program = [process.execPath, join(root, 'scripts/build-cli.mjs')];
  const { succeeded, output } = await run(program, { quiet: true, folder: root });
  if (!succeeded) throw new Error(output);
  return Promise.all(files.map((name) => readFile(join(root, 'apps/cli/dist', name), 'utf8')));
}

/** Builds apps/cli/dist. Each file is swapped in whole, since another process may be reading it. */
export async function buildCommandLine() {
  const contents = await withPlainRepository(bundleIn);
  await mkdir(distribution, { recursive: true });
  for (const [index, name] of files.entries()) {
    const unfinished = join(distribution, `${name}.${process.pid}.tmp`);
    await writeFile(unfinished, contents[index] ?? '');
    await rename(unfinished, join(distribution, name));
  }
}

const startedFile = pathToFileURL(resolve(process.argv[1] ?? '')).href;
if (import.meta.url === startedFile) await buildCommandLine();
