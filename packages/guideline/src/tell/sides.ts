import { accountWords, fill, type OptionBeside, type Voice, words } from '@renavigate/engine';
import { compareWords as say } from './compare-words.ts';
import { tell } from './telling.ts';
import { editionsOf, type Together } from './together.ts';

/** How an edition that names an option stands to it; advising against it is a side of its own. */
export type Side = 'offered' | 'undecided' | 'advisedAgainst' | 'notOffered' | 'notCovered';

/** The side that an edition takes; none where it does not name the option, or the part that is held does not say. */
export function sideOf({ side, advice }: Voice): Side | undefined {
  if (advice === undefined || side === 'notNamed' || side === 'notHeld') return undefined;
  return side === 'silent' ? 'notCovered' : side;
}

/** A side in words. */
export function sideText(side: Side, together: Together): string {
  return tell(together, side === 'advisedAgainst' ? say.advisedAgainst : words.standing[side]);
}

/** The edition's own words for how firmly it speaks. */
export function wordsOf({ advice }: Voice, { language }: Together): string {
  const quoted = new Set((advice?.strengths ?? []).map((each) => each.words[language]));
  return [...quoted]
    .map((each) => fill(accountWords.quoted[language], { text: each }))
    .join(words.semicolon[language]);
}

/** Options that both editions name, by whether they stand the same, and those that only one names. */
interface Compared {
  readonly differ: readonly OptionBeside[];
  readonly otherWords: readonly OptionBeside[];
  readonly same: readonly OptionBeside[];
  readonly only: readonly { readonly edition: string; readonly options: readonly OptionBeside[] }[];
}

function isNamedByAll({ voices }: OptionBeside): boolean {
  return voices.every(({ advice }) => advice !== undefined);
}

/** Sorts the options of two editions by how the two compare. */
export function compared(together: Together): Compared {
  const both = together.beside.options.filter(isNamedByAll);
  const standsSame = ({ voices }: OptionBeside) => new Set(voices.map(sideOf)).size === 1;
  const saysSame = ({ voices }: OptionBeside) =>
    new Set(voices.map((voice) => wordsOf(voice, together))).size === 1;
  const isOffered = ({ agreement }: OptionBeside) => agreement.offered.length > 0;
  const alike = both.filter(standsSame);
  const inOtherWords = (option: OptionBeside) => isOffered(option) && !saysSame(option);
  return {
    differ: both.filter((option) => !standsSame(option)),
    otherWords: alike.filter(inOtherWords),
    same: alike.filter((option) => !inOtherWords(option)),
    only: editionsOf(together).map(({ id }) => ({
      edition: id,
      options: together.beside.options.filter(
        ({ voices }) =>
          voices.some(({ edition, advice }) => edition === id && advice !== undefined) &&
          voices.some(({ advice }) => advice === undefined),
      ),
    })),
  };
}
