// @ts-check
// Pages on the public surface of the libraries, in dist/api or the folder that is named.
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildPackages, libraries } from './build-packages.mjs';
import { buildPages } from './packages/pages.mjs';
import { plainFolder } from './plain-path.mjs';
import { repository } from './run.mjs';

const folder = resolve(process.argv[2] ?? join(repository, 'dist/api'));
const built = await plainFolder();
try {
  await buildPackages(built);
  const { succeeded, output } = await buildPages(built, libraries, folder);
  console.log(succeeded ? folder : output);
  process.exitCode = succeeded ? 0 : 1;
} finally {
  await rm(built, { recursive: true, force: true });
}
