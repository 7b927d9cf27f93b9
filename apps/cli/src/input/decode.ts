import { type Text, words } from '@renavigate/engine';
import { badInput } from '../refusal.ts';
import { text } from '../text.ts';

/** The content of a file as text, or what it is instead, with how to mend it. */
type Content = { readonly text: string } | { readonly refused: Text };

const refused = {
  empty: text(
    'there is nothing in it. Give a FHIR R4 bundle or a patient file.',
    'il n’y a rien dedans. Donnez un bundle FHIR R4 ou un fichier de patient.',
  ),
  utf16: text(
    'the text is in UTF-16; UTF-8 was expected. Save it again as UTF-8.',
    'le texte est en UTF-16 ; UTF-8 était attendu. Enregistrez-le de nouveau en UTF-8.',
  ),
  compressed: text(
    'this is a compressed file; JSON was expected. Unpack it first.',
    'c’est un fichier compressé ; du JSON était attendu. Décompressez-le d’abord.',
  ),
  pdf: text(
    'this is a PDF; JSON was expected. Export the record as FHIR R4 JSON.',
    'c’est un PDF ; du JSON était attendu. Exportez le dossier en JSON FHIR R4.',
  ),
  binary: text(
    'this is not text; JSON in UTF-8 was expected. Check that it is the right file.',
    'ce n’est pas du texte ; du JSON en UTF-8 était attendu. Vérifiez que c’est le bon fichier.',
  ),
};

function startsWith(bytes: Buffer, ...start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** In UTF-16 every other byte of plain text is nought. */
function looksLikeUtf16(bytes: Buffer): boolean {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return true;
  const [one, two, three, four] = bytes;
  return (
    (one === 0 && two !== 0 && three === 0) || (one !== 0 && two === 0 && three !== 0 && four === 0)
  );
}

function contentOf(bytes: Buffer): Content {
  if (looksLikeUtf16(bytes)) return { refused: refused.utf16 };
  if (startsWith(bytes, 0x1f, 0x8b) || startsWith(bytes, 0x50, 0x4b, 0x03)) {
    return { refused: refused.compressed };
  }
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return { refused: refused.pdf };
  if (bytes.includes(0)) return { refused: refused.binary };
  try {
    // The decoder takes a byte order mark off by itself.
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return decoded.trim() === '' ? { refused: refused.empty } : { text: decoded };
  } catch {
    return { refused: refused.binary };
  }
}

function named(name: string, reason: string, colon: string): string {
  return reason
    .split('\n')
    .map((line) => `${name}${colon}${line}`)
    .join('\n');
}

/** A refusal of which every line begins with the name of what was read. */
export function refusalOf(name: Text, reason: Text) {
  return badInput({
    en: named(name.en, reason.en, words.colon.en),
    fr: named(name.fr, reason.fr, words.colon.fr),
  });
}

/** Bytes as text in UTF-8. Throws a refusal that names what they are instead. */
export function decode(bytes: Buffer, name: Text): string {
  const content = contentOf(bytes);
  if ('refused' in content) throw refusalOf(name, content.refused);
  return content.text;
}
