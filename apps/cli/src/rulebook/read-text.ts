import { badInput } from '../base/refusal.ts';
import { filled, printable, text } from '../base/text.ts';
import { readFile, type Wanted } from '../input/read-bytes.ts';

const said = {
  missing: text(
    'Give the name of a rulebook: “renavigate editions new NAME” writes one to start from.',
    'Donnez le nom d’un fichier de règles : « renavigate editions new NOM » en écrit un pour commencer.',
  ),
  tooLarge: text(
    'No rulebook is so long. Check that it is the right file.',
    'Aucun fichier de règles n’est aussi long. Vérifiez que c’est le bon fichier.',
  ),
  notText: text(
    '{name}: this is not text in UTF-8; a rulebook in JSON was expected. Check that it is the right file.',
    '{name} : ce n’est pas du texte en UTF-8 ; un fichier de règles en JSON était attendu. Vérifiez que c’est le bon fichier.',
  ),
};

const aRulebook: Wanted = { missing: said.missing, tooLarge: said.tooLarge };

/** The text of a rulebook file. Throws a refusal when it cannot be read. */
export async function readRulebookText(file: string): Promise<string> {
  const bytes = await readFile(file, aRulebook);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw badInput(filled(said.notText, { name: printable(file) }));
  }
}
