import { guardrails, type Source } from '@renavigate/guideline';
import { drugs } from '@renavigate/guideline/drugs';
import { trials } from '@renavigate/guideline/evidence';
import { describe, expect, test } from 'vitest';
import { research } from './research.ts';

/** Numbers as a citation writes them: a year, a section such as 7.1, the number in the name of a trial. */
const placesIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)*/g) ?? [];

const trialNames = JSON.stringify(trials.map(({ name }) => name.en));

/** Where the figures of the trials that a citation names are published. */
const publishedIn = (cited: string) =>
  JSON.stringify(
    trials.filter(({ name }) => cited.includes(name.en)).map(({ citations }) => citations),
  );

/** A row, by its file. */
interface Row {
  readonly file: string;
  readonly row: string;
}

interface Read {
  readonly trial?: string;
}

/** All that the research says of where a row was read. */
function readAt({ file, row: name }: Row): string {
  const { rows, sources, readOn } = research<Read>(file);
  const read = rows.filter(
    ({ id, trial, source }) =>
      id === name || id.startsWith(`${name}/`) || `${trial}/${source}` === name,
  );
  return JSON.stringify([readOn, ...read.map((row) => [row, sources[row.source ?? '']])]);
}

/** The numbers of a citation that stand nowhere in what was read. */
function unread(cited: string, rows: readonly Row[]): readonly string[] {
  const known = new Set(
    placesIn(`${rows.map(readAt).join(' ')} ${trialNames} ${publishedIn(cited)}`),
  );
  return placesIn(cited).filter((place) => !known.has(place));
}

const ofDrugs = drugs.flatMap(({ id, doses, cautions = [], sideEffects }) => {
  const row = (path: string): Row => ({
    file: 'drugs.json',
    row: `${id === 'interferonAlfa' ? 'interferon-alfa' : id}/${path}`,
  });
  const leaflet = sideEffects?.row;
  const effects =
    sideEffects === undefined
      ? []
      : [
          {
            row:
              leaflet === undefined
                ? row('sideEffectsPlain')
                : { file: 'side-effects-2026.json', row: leaflet },
            citation: sideEffects.citation,
          },
        ];
  const told = [...doses, ...cautions].map((each) => ({
    row: row(each.row),
    citation: each.citation,
  }));
  return [...told, ...effects].map((each) => [each.row.row, each] as const);
});

describe('a citation of a drug names the place that its row names', () => {
  test('there are many', () => expect(ofDrugs.length).toBeGreaterThan(80));

  test.each(ofDrugs)('%s', (_, { row, citation }) => {
    const { en, fr } = citation.source;
    expect(unread(en, [row])).toEqual([]);
    expect(placesIn(fr.replace('une personne', '1 personne'))).toEqual(placesIn(en));
  });
});

const cited: readonly (readonly [string, Source])[] = guardrails.flatMap((rail) =>
  rail.kind === 'caution'
    ? rail.sources.map((source) => [`${rail.id}: ${source.title}`, source] as const)
    : [],
);

/** The Canadian statements on nephrectomy are of one setting, which the row of the first tells. */
const allFour = 'statements 1 to 4';

describe('a citation of a guardrail names the place that its rows name', () => {
  test('there are many', () => expect(cited.length).toBeGreaterThan(200));

  test.each(cited)('%s', (_, { title, body, year, locator = '', url = '', rows }) => {
    const place = locator === allFour ? '' : locator;
    expect(unread(`${title} ${body} ${year ?? ''} ${place} ${url}`, rows)).toEqual([]);
  });
});

test('a section that no row names is found', () => {
  const row = { file: 'drugs.json', row: 'axitinib/cautions/0' } as const;
  expect(unread('US label: axitinib, section 2.2, 7.1', [row])).toEqual([]);
  expect(unread('US label: axitinib, section 2.2, 7.3', [row])).toEqual(['7.3']);
});
