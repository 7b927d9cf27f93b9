import { filled, printable, type Text, text } from '@renavigate/engine';
import { depthLimit, isTooDeep } from './depth.ts';
import { type Fault, faultsOf, positionOf } from './scan-json.ts';

const said = {
  notJson: text(
    'not JSON at line {line}, column {column}: found {found}. Mend it there, or export the file again.',
    'ce n’est pas du JSON à la ligne {line}, colonne {column} : {found}. Corrigez à cet endroit, ou exportez de nouveau le fichier.',
  ),
  end: text('the end of the file', 'fin du fichier'),
  xml: text(
    'this looks like XML; JSON was expected. Export the record as FHIR R4 JSON.',
    'cela ressemble à du XML ; du JSON était attendu. Exportez le dossier en JSON FHIR R4.',
  ),
  more: text(
    'a second JSON value begins at line {line}, column {column}; one was expected. Put the resources of one patient into one FHIR bundle.',
    'une deuxième valeur JSON commence à la ligne {line}, colonne {column} ; une seule était attendue. Mettez les ressources d’un patient dans un seul bundle FHIR.',
  ),
  deep: text(
    'the JSON is nested more than {limit} levels deep; no record is. Check that it is the right file.',
    'le JSON est imbriqué sur plus de {limit} niveaux ; aucun dossier ne l’est. Vérifiez que c’est le bon fichier.',
  ),
  twice: text(
    '“{found}” is given twice in one object, again at line {line}, column {column}. Keep the right one.',
    '« {found} » est donné deux fois dans un même objet, de nouveau à la ligne {line}, colonne {column}. Gardez le bon.',
  ),
};

function foundAt(content: string, offset: number): Text {
  const word = /^(?:\w+|.)/su.exec(content.slice(offset, offset + 40))?.[0];
  if (word === undefined) return said.end;
  return { en: `“${printable(word)}”`, fr: `«\u202f${printable(word)}\u202f»` };
}

/** Why a fault keeps a text from being read. */
export function reasonFor(fault: Fault, content: string): Text {
  const position = { ...positionOf(content, fault.at) };
  switch (fault.kind) {
    case 'depth':
      return filled(said.deep, { limit: depthLimit });
    case 'more':
      return filled(said.more, position);
    case 'twice':
      return filled(said.twice, { ...position, found: printable(fault.name) });
    case 'syntax':
      return filled(said.notJson, { ...position, found: foundAt(content, fault.at) });
  }
}

/** A JSON value, or why a text is none. */
export type Parsed = { readonly json: unknown } | { readonly refused: Text };

/** Text as JSON, or where it is not. */
export function parseJson(content: string): Parsed {
  if (content.trimStart().startsWith('<')) return { refused: said.xml };
  if (isTooDeep(content)) return { refused: filled(said.deep, { limit: depthLimit }) };
  try {
    return { json: JSON.parse(content) };
  } catch (error) {
    const fault = [...faultsOf(content)].find(({ kind }) => kind !== 'twice');
    if (fault === undefined) throw error;
    return { refused: reasonFor(fault, content) };
  }
}

/** Why an object that holds one name twice is refused: which of the two is meant is not for a program to guess. */
export function doublesIn(content: string): Text | undefined {
  const [fault] = faultsOf(content);
  return fault === undefined ? undefined : reasonFor(fault, content);
}
