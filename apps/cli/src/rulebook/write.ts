import { open, writeFile } from 'node:fs/promises';
import { badInput, badUsage, codeOf } from '../base/refusal.ts';
import { filled, printable, text } from '../base/text.ts';

const said = {
  exists: text(
    '{file} is there already, and nothing is ever replaced. Give another name with -o FILE, or move it away.',
    '{file} existe déjà, et rien n’est jamais remplacé. Donnez un autre nom avec -o FICHIER, ou déplacez-le.',
  ),
  notWritable: text(
    '{file} cannot be written ({code}). Check the folder and its permissions.',
    '{file} ne peut pas être écrit ({code}). Vérifiez le dossier et ses droits.',
  ),
};

function refusalFor(error: unknown, file: string) {
  const code = codeOf(error);
  const name = printable(file);
  if (code === 'EEXIST') return badUsage(filled(said.exists, { file: name }));
  return badInput(filled(said.notWritable, { file: name, code }));
}

/** Writes a file that is not there yet. */
export async function writeNew(file: string, content: string): Promise<void> {
  try {
    const made = await open(file, 'wx');
    await made.close();
    await writeFile(file, content);
  } catch (error) {
    throw refusalFor(error, file);
  }
}
