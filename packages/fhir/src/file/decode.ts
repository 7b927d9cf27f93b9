import { type Text, text } from '@renavigate/engine';

/** The content of a file as text, or what it is instead, with how to mend it. */
export type Content = { readonly text: string } | { readonly refused: Text };

/** Turns bytes into text and throws where they are not UTF-8: a decoder is there in every world, under its own types. */
export type Utf8 = (bytes: Uint8Array) => string;

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

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** In UTF-16 every other byte of plain text is nought. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return true;
  const [one, two, three, four] = bytes;
  return (
    (one === 0 && two !== 0 && three === 0) || (one !== 0 && two === 0 && three !== 0 && four === 0)
  );
}

/** Bytes as text in UTF-8, or what they are instead. */
export function decode(bytes: Uint8Array, utf8: Utf8): Content {
  if (looksLikeUtf16(bytes)) return { refused: refused.utf16 };
  if (startsWith(bytes, 0x1f, 0x8b) || startsWith(bytes, 0x50, 0x4b, 0x03)) {
    return { refused: refused.compressed };
  }
  // “%PDF-”
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return { refused: refused.pdf };
  if (bytes.includes(0)) return { refused: refused.binary };
  try {
    const decoded = utf8(bytes);
    return decoded.trim() === '' ? { refused: refused.empty } : { text: decoded };
  } catch {
    return { refused: refused.binary };
  }
}
