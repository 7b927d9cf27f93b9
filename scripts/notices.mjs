// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A package whose code or files are in what we give away.
 * @typedef {{ name: string, version: string, license: string, from: string, text: string }} Bundled
 */

/**
 * The folder of the installed package that a file belongs to; undefined for a file of our own.
 * @param {string} file
 */
export function packageFolder(file) {
  // What a plugin adds to an address, and the mark before a module that is no file.
  const path = file.replace(/^\0/, '').replace(/\?.*$/s, '').replaceAll('\\', '/');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
}

/** Below this a bundler tells what it is made from itself, of which nothing comes to us. */
const ofItsOwnParts = /^#+ Licenses of bundled dependencies/m;

/**
 * The words of a package's licence.
 * @param {string} folder
 */
function licenceText(folder) {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
  return texts.map((text) => text.split(ofItsOwnParts)[0]?.trim()).join('\n\n');
}

/** @param {unknown} repository */
function addressOf(repository) {
  if (typeof repository === 'string') return repository;
  const isObject = typeof repository === 'object' && repository !== null && 'url' in repository;
  return isObject ? String(repository.url) : '';
}

/**
 * @param {string} folder
 * @returns {Bundled}
 */
function read(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license, repository, homepage } = manifest;
  const from = addressOf(repository) || String(homepage ?? '');
  return { name, version, license: String(license), from, text: licenceText(folder) };
}

const line = '─'.repeat(80);

/**
 * The notices of every package among these folders, each once.
 * @param {Iterable<string>} folders
 */
export function noticesOf(folders) {
  const found = [...new Set(folders)].map(read);
  const byName = new Map(found.map((each) => [`${each.name} ${each.version}`, each]));
  const bundled = [...byName.values()].sort((one, two) => one.name.localeCompare(two.name, 'en'));
  const silent = bundled.filter(({ text }) => text === '').map(({ name }) => name);
  if (silent.length > 0) {
    throw new Error(
      `These packages bring no licence text: ${silent.join(', ')}. Use others, or give the text in scripts/notices.mjs.`,
    );
  }
  const intro = 'This product holds parts of the packages below, each under its own licence.\n';
  return [
    intro,
    ...bundled.map(
      ({ name, version, license, from, text }) =>
        `${line}\n${name} ${version}\nLicence: ${license}\n${from === '' ? '' : `From: ${from}\n`}\n${text}\n`,
    ),
  ].join('\n');
}

/**
 * The folder of an installed package, found from a folder that may use it.
 * @param {string} name
 * @param {string} from
 * @returns {string}
 */
export function installedFolder(name, from) {
  const folder = join(from, 'node_modules', name);
  try {
    readFileSync(join(folder, 'package.json'));
    return folder;
  } catch (error) {
    if (dirname(from) === from) throw error;
    return installedFolder(name, dirname(from));
  }
}
