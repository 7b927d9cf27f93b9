import {
  type Edition,
  type FactKey,
  type Language,
  type OptionBeside,
  type Strength,
  splitKey,
  standingNow,
  termOf,
  type Voice,
} from '@renavigate/engine';
import type { Library } from '@renavigate/guideline';
import { hadText, placeText, type Side, sideOf } from '@renavigate/guideline/tell';

/**
 * What an edition says of an option. No sides at all are `notNamed`, `notHeld`, which is a part that is not held, and
 * `ofOthers`: it names the option and does not speak there of a patient like this one.
 */
export type CellStanding = Side | 'notNamed' | 'notHeld' | 'ofOthers';

function standingOf(voice: Voice): CellStanding {
  if (voice.speaksOf !== undefined) return 'ofOthers';
  // Outside its scope an edition says nothing of the patient, whether it names the option or not.
  if (voice.side === 'silent') return 'notCovered';
  return sideOf(voice) ?? (voice.side === 'notHeld' ? 'notHeld' : 'notNamed');
}

export interface Cell {
  readonly edition: string;
  readonly standing: CellStanding;
  /** The edition's own words for how firmly it speaks. */
  readonly strength: string;
  /** How many terms it waits for, and which one where it is only one. */
  readonly missing: number;
  readonly waitsFor: string;
  /** The edition says it of a kind which the option is one of. */
  readonly isOfKind: boolean;
}

/** A sign of its own shape for each standing: colour says nothing that the sign does not. */
export const signs: Readonly<Record<CellStanding, string>> = {
  offered: '✓',
  undecided: '?',
  advisedAgainst: '!',
  notOffered: '–',
  notCovered: '∅',
  notHeld: '…',
  ofOthers: '○',
  notNamed: '',
};

/** In place of a tick, where the option was had before or is set aside. */
export const offeredByLetter = '•';

function wordsOf(strengths: readonly Strength[], language: Language): string {
  return [...new Set(strengths.map((each) => each.words[language]))].join('; ');
}

function missingOf({ terms: all }: Library, keys: readonly FactKey[], language: Language) {
  const terms = [...new Set(keys.map((key) => splitKey(key).term))];
  const [only, other] = terms;
  const isAlone = only !== undefined && other === undefined;
  return {
    missing: terms.length,
    waitsFor: isAlone ? termOf(only, all).label.clinician[language] : '',
  };
}

export function cellOf(library: Library, voice: Voice, language: Language): Cell {
  const { edition, advice } = voice;
  const standing = standingOf(voice);
  const against = (advice?.against ?? [])
    .filter(({ truth }) => truth === 'true')
    .map(({ strength }) => strength);
  const strengths =
    standing === 'offered'
      ? (advice?.strengths ?? [])
      : standing === 'advisedAgainst'
        ? against
        : [];
  return {
    edition,
    standing,
    strength: wordsOf(strengths, language),
    isOfKind: voice.kind !== undefined,
    ...missingOf(library, standing === 'undecided' ? (advice?.missing ?? []) : [], language),
  };
}

export interface MatrixRow {
  readonly option: string;
  readonly label: string;
  readonly group: string;
  readonly cells: readonly Cell[];
  /** Cautions that hold, and those that are not excluded. */
  readonly cautions: number;
  readonly open: number;
  /** What of the option was had, and why it comes after others or is set aside. */
  readonly beside: string;
  /** It was had before or is set aside: no tick says that it is offered. */
  readonly isBack: boolean;
  /** All of the above as one text: rows of one key look the same. */
  readonly key: string;
}

export function rowOf(
  library: Library,
  beside: OptionBeside,
  editions: readonly Edition[],
  language: Language,
): MatrixRow {
  const { option, voices, marks } = beside;
  const together = { language, audience: 'clinician' } as const;
  const found = library.options.find(({ id }) => id === option);
  const group = library.optionGroups.find(({ id }) => id === found?.group);
  const shown = new Set(editions.map(({ id }) => id));
  const row = {
    option,
    label: found?.label.clinician[language] ?? option,
    group: group?.label[language] ?? '',
    cells: voices
      .filter(({ edition }) => shown.has(edition))
      .map((each) => cellOf(library, each, language)),
    cautions: marks.filter(({ truth }) => truth === 'true').length,
    open: marks.filter(({ truth }) => truth === 'unknown').length,
    beside: [hadText(beside, together), placeText(beside, together)]
      .filter((text) => text !== '')
      .join(' '),
    isBack: ['had', 'aside'].includes(standingNow(beside)),
  };
  return { ...row, key: JSON.stringify(row) };
}

/** Which rows are shown: all of them, or those in which some edition that is shown stands so. */
export type Standings = 'all' | 'offered' | 'undecided' | 'against' | 'notNamed';

const sidesOf: Readonly<Record<Exclude<Standings, 'all' | 'notNamed'>, readonly CellStanding[]>> = {
  offered: ['offered'],
  undecided: ['undecided'],
  against: ['advisedAgainst', 'notOffered'],
};

export function isIn(row: MatrixRow, wanted: Standings): boolean {
  if (wanted === 'all') return true;
  if (wanted === 'notNamed') {
    return row.cells.every(({ standing }) =>
      ['notNamed', 'notHeld', 'ofOthers', 'notCovered'].includes(standing),
    );
  }
  return row.cells.some(({ standing }) => sidesOf[wanted].includes(standing));
}
