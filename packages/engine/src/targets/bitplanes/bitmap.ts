/** Patients in a word of a bitmap. */
const patientsPerWord = 32;

/** A bit a patient, the first in the lowest bit of the first byte, as Arrow has them. */
export type Bitmap = Uint8Array;

/** The bits of 32 patients. */
export function wordOf(bitmap: Bitmap, word: number): number {
  const byte = word * 4;
  return (
    (bitmap[byte] ?? 0) |
    ((bitmap[byte + 1] ?? 0) << 8) |
    ((bitmap[byte + 2] ?? 0) << 16) |
    ((bitmap[byte + 3] ?? 0) << 24)
  );
}

/** Of which of 32 patients there is a value: of none beyond the last patient. */
export function validWord(validity: Bitmap | undefined, word: number, patients: number): number {
  const left = patients - word * patientsPerWord;
  const there = left >= patientsPerWord ? -1 : 2 ** left - 1;
  return validity === undefined ? there : wordOf(validity, word) & there;
}
