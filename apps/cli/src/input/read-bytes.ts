import { readdirSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { nearest, type Text } from '@renavigate/engine';
import { sizeLimit } from '@renavigate/fhir/file';
import { badInput, codeOf } from '../base/refusal.ts';
import { filled, printable, text } from '../base/text.ts';

const standardInput = text('Standard input', 'Ce qui vient de l’entrée standard');

const said = {
  missing: text(
    '{name}: there is no such file.{hint} {wanted}',
    '{name} : ce fichier n’existe pas.{hint} {wanted}',
  ),
  didYouMean: text(' Did you mean {nearest}?', ' Vouliez-vous dire {nearest} ?'),
  folder: text(
    '{name} is a folder; a file was expected. Name one file in it.',
    '{name} est un dossier ; un fichier était attendu. Nommez un fichier qui s’y trouve.',
  ),
  forbidden: text(
    '{name} cannot be read: no permission. Ask its owner, or copy it to where you may read it.',
    '{name} ne peut pas être lu : accès refusé. Demandez à son propriétaire, ou copiez-le là où vous pouvez le lire.',
  ),
  tooLarge: text(
    '{name} is too large ({size}); the limit is {limit}. {wanted}',
    '{name} est trop volumineux ({size}) ; la limite est de {limit}. {wanted}',
  ),
  moreThan: text('more than {limit}', 'plus de {limit}'),
  unreadable: text(
    '{name} cannot be read ({code}). Check the file, then try again.',
    '{name} ne peut pas être lu ({code}). Vérifiez le fichier, puis réessayez.',
  ),
};

/** What should be given instead of a file that is not there, or too large. */
export interface Wanted {
  readonly missing: Text;
  readonly tooLarge: Text;
}

const aPatient: Wanted = {
  missing: text(
    'Give the name of a FHIR bundle or a patient file.',
    'Donnez le nom d’un bundle FHIR ou d’un fichier de patient.',
  ),
  tooLarge: text(
    'Give the record of one patient, not a collection.',
    'Donnez le dossier d’un seul patient, pas une collection.',
  ),
};

function megabytes(bytes: number): Text {
  const amount = Math.round(bytes / 1024 / 1024);
  return { en: `${amount} MB`, fr: `${amount}\u00a0Mo` };
}

function inEach(template: Text, values: Readonly<Record<string, Text>>): Text {
  const inOne = (language: 'en' | 'fr') =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[language]]));
  return { en: filled(template, inOne('en')).en, fr: filled(template, inOne('fr')).fr };
}

const same = (word: string): Text => ({ en: word, fr: word });

function tooLarge(name: Text, size: Text, wanted: Text) {
  return badInput(inEach(said.tooLarge, { name, size, limit: megabytes(sizeLimit), wanted }));
}

/** The file in the same folder whose name is most like the missing one. */
function nearestFile(path: string): Text {
  try {
    const closest = nearest(basename(path), readdirSync(dirname(path)));
    return closest === undefined ? same('') : filled(said.didYouMean, { nearest: closest });
  } catch {
    return same('');
  }
}

/** Why a file cannot be read, from what the system says. */
export function refusalFor(error: unknown, path: string, wanted = aPatient.missing) {
  const name = same(printable(path));
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return badInput(inEach(said.missing, { name, hint: nearestFile(path), wanted }));
  }
  return unreadable(error, name);
}

/** Why something that is there cannot be read, from what the system says. */
function unreadable(error: unknown, name: Text) {
  const code = codeOf(error);
  if (code === 'EISDIR') return badInput(inEach(said.folder, { name }));
  if (code === 'EACCES' || code === 'EPERM') return badInput(inEach(said.forbidden, { name }));
  return badInput(inEach(said.unreadable, { name, code: same(code) }));
}

/** What a stream holds, as it comes. Reading can fail at any time: a folder, a broken disk, a connection that is lost. */
async function* chunksOf(stream: Readable, name: Text): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield Buffer.from(chunk);
  } catch (error) {
    throw unreadable(error, name);
  }
}

/** Everything a stream holds, up to the limit; it stops reading as soon as there is more. */
async function collect(stream: Readable, name: Text, wanted: Wanted): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const bytes of chunksOf(stream, name)) {
    size += bytes.length;
    if (size > sizeLimit)
      throw tooLarge(name, inEach(said.moreThan, { limit: megabytes(sizeLimit) }), wanted.tooLarge);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** The content of a file; its size is looked at before it is read. */
export async function readFile(path: string, wanted = aPatient): Promise<Buffer> {
  let handle: FileHandle;
  try {
    handle = await open(path);
  } catch (error) {
    throw refusalFor(error, path, wanted.missing);
  }
  try {
    const found = await handle.stat();
    const name = same(printable(path));
    if (found.isDirectory()) throw badInput(inEach(said.folder, { name }));
    if (found.isFile() && found.size > sizeLimit) {
      throw tooLarge(name, megabytes(found.size), wanted.tooLarge);
    }
    return await collect(handle.createReadStream({ autoClose: false }), name, wanted);
  } finally {
    await handle.close();
  }
}

/** The content of standard input. */
export function readStream(stream: Readable): Promise<Buffer> {
  return collect(stream, standardInput, aPatient);
}

/** Why standard input cannot be read any further. */
export function inputRefusal(error: unknown) {
  return unreadable(error, standardInput);
}
