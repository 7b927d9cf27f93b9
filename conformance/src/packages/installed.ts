import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackages, libraries } from '../../../scripts/build-packages.mjs';

/** npm as somebody else would run it: without the settings that an `npm test` around this one hands down. */
export function npm(cwd: string, ...rest: readonly string[]): string {
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  const env = { ...Object.fromEntries(inherited), npm_config_loglevel: 'error' };
  return execFileSync('npm', rest, { cwd, env, encoding: 'utf8', stdio: 'pipe' });
}

export interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

export interface Installed {
  /** To be removed. */
  readonly folder: string;
  /** A project of somebody else, in which our packages are installed and nothing else is. */
  readonly user: string;
  /** What is in each package, by its name here. */
  readonly packed: Readonly<Record<string, Packed>>;
}

/** Builds our packages, packs them, and installs them without a network into an empty folder. */
export async function installPackages(): Promise<Installed> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'renavigate-packages-')));
  await buildPackages(folder);
  const packed = Object.fromEntries(
    libraries.map((name): [string, Packed] => {
      const [one] = JSON.parse(
        npm(join(folder, name), 'pack', '--json', '--pack-destination', folder),
      );
      return [name, one];
    }),
  );
  const user = join(folder, 'user');
  mkdirSync(user);
  writeFileSync(join(user, 'package.json'), '{ "private": true, "type": "module" }');
  const tarballs = Object.values(packed).map(({ filename }) => join(folder, filename));
  npm(user, 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', ...tarballs);
  return { folder, user, packed };
}
