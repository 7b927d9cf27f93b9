import { drugValues, recordMapping, terms } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { research } from '../research/research.ts';
import { readElsewhere } from './codes-used.ts';

interface Code {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

interface Row {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
  readonly drug?: string;
}

const isCode = (value: object): value is Code =>
  'system' in value && 'code' in value && 'display' in value;

/** Every code in a value, with the way to it. */
function codesIn(value: unknown, at: string): readonly (readonly [string, Code])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isCode(value)) return [[`${at}: ${value.code}`, value]];
  return Object.entries(value).flatMap(([field, held]) => codesIn(held, `${at}/${field}`));
}

const rows = ['codes.json', 'drugs.json'].flatMap((file) =>
  research<Row>(file).rows.filter(({ verified, code }) => verified && code !== undefined),
);

/** The row of a code in its terminology. A place in ICD-O-3 has the code that it has in ICD-10. */
function rowOf({ system, code }: Code) {
  const isPlace = system.endsWith('/icd-o-3') && code.startsWith('C');
  return rows.find((row) => row.code === code && (isPlace || row.system === system));
}

const same: readonly (readonly [RegExp, string])[] = [
  [/\bNOS\b/, 'not otherwise specified'],
  [/\bRCC\b/, 'renal cell carcinoma'],
  [/\((disorder|body structure)\)|\bgland\b|\breaction\b|\.\.\. by/g, ''],
];

function wordsOf(display: string): ReadonlySet<string> {
  const plain = same.reduce((text, [word, other]) => text.replace(word, other), display);
  return new Set(plain.toLowerCase().match(/[a-z-]+/g));
}

const contains = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...other].every((word) => one.has(word));

/** Whether one name says the other in more words: "Secondary, left lung" and "left lung". */
function agree(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return contains(words, others) || contains(others, words);
}

const drugIds = new Set<string>(drugValues.map(({ id }) => id));
const ofRecords = terms.flatMap((term) => codesIn(term, term.id));
const ofMapping = codesIn(recordMapping, 'mapping');
const known = [...ofRecords, ...ofMapping].filter(([, { code }]) => !(code in readElsewhere));
const ofDrugs = terms.flatMap((term) =>
  'values' in term
    ? term.values
        .filter(({ id }) => drugIds.has(id))
        .flatMap(({ id, codes = [] }) =>
          codes.map((code) => [`${id}: ${code.code}`, id, code] as const),
        )
    : [],
);

describe('a code means what its row says, in its own terminology', () => {
  test('there are many', () => expect(known.length).toBeGreaterThan(150));

  test.each(known)('%s', (_, code) => {
    const row = rowOf(code);
    expect(row).toBeDefined();
    if (row?.display !== undefined)
      expect([code.display, agree(code.display, row.display)]).toEqual([code.display, true]);
  });

  test.each(ofDrugs)('%s is that drug', (_, id, code) => {
    expect(rowOf(code)?.drug?.replace('-alfa', 'Alfa')).toBe(id);
  });

  test('names that differ are told apart', () => {
    expect(agree('Secondary, left lung', 'right lung')).toBe(false);
    expect(agree('Secondary, unspecified adrenal gland', 'right adrenal')).toBe(false);
    expect(agree('Papillary', 'Clear cell adenocarcinoma')).toBe(false);
  });
});
