import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type CautionGuardrail,
  drugsOf,
  guardrails,
  type ResearchedGuardrail,
  type Row,
  type Source,
} from '@renavigate/guideline';
import { drugs } from '@renavigate/guideline/drugs';
import { describe, expect, test } from 'vitest';
import { numbersIn, research, researchAtHand } from './research.ts';
import { textsOf } from './texts.ts';

interface Marked {
  readonly id: string;
  readonly verified: boolean;
}

interface TableRow extends Marked {
  readonly drugs: readonly string[];
  readonly footnotes: { readonly onlyIfNotPreviouslyUsed?: boolean };
}

interface ResearchedDrug {
  readonly id: string;
  readonly cautions: readonly { readonly verified: boolean }[];
  readonly sideEffectsPlain: { readonly verified: boolean };
}

interface ResearchedTrial {
  readonly id: string;
  readonly outcomes: readonly {
    readonly verified: boolean;
    readonly cite: string;
    readonly note?: string;
    readonly unverifiedFields?: readonly string[];
  }[];
}

const drugsFile = research<{ readonly drugs: readonly ResearchedDrug[] }>('drugs.json', {
  drugs: [],
});
const trialsFile = research<{ readonly trials: readonly ResearchedTrial[] }>('trials.json', {
  trials: [],
});
const tables = Object.fromEntries(
  ['asco.json', 'eau.json', 'kcrnc-2019.json', 'kcrnc-2021.json'].map((file) => [
    file,
    research<{ readonly rows: readonly TableRow[] }>(file, { rows: [] }).rows,
  ]),
);
const notesFile = fileURLToPath(new URL('../../../shared/clinical/notes.md', import.meta.url));
const notes = existsSync(notesFile) ? readFileSync(notesFile, 'utf8') : '';

/** What the research holds under a row, verified alone; nothing where there is no such row. */
function found({ file, row }: Row): readonly unknown[] {
  switch (file) {
    case 'drugs.json':
      return foundOfDrug(row);
    case 'trials.json':
      return foundOfTrial(row);
    case 'notes.md':
      return notes.split('\n### ').filter((section) => section.startsWith(`${row} `));
    default:
      return (tables[file] ?? []).filter(({ id, verified }) => id === row && verified);
  }
}

function foundOfDrug(row: string): readonly unknown[] {
  const [name, field, place = '0'] = row.split('/');
  const drug = drugsFile.drugs.find(({ id }) => id === name);
  const list = field === 'cautions' ? (drug?.cautions ?? []) : [drug?.sideEffectsPlain];
  return [list[Number(place)]].filter((each) => each?.verified === true);
}

/** The figures that were read of a trial: without remarks, and without what a row says was not read. */
function foundOfTrial(row: string): readonly unknown[] {
  const [name, citation] = row.split('/');
  const trial = trialsFile.trials.find(({ id }) => id === name);
  return (trial?.outcomes ?? [])
    .filter(({ verified, cite }) => verified && cite === citation)
    .map(({ note: _, unverifiedFields = [], ...outcome }) =>
      Object.fromEntries(
        Object.entries(outcome).filter(([field]) => !unverifiedFields.includes(field)),
      ),
    );
}

const cautions = guardrails.filter((rail): rail is CautionGuardrail => rail.kind === 'caution');
const named = guardrails.map((rail) => [rail.id, rail] as const);
const sources: readonly Source[] = cautions.flatMap((rail) => rail.sources);

const rowsOf = (rail: ResearchedGuardrail): readonly Row[] =>
  rail.kind === 'caution' ? rail.sources.flatMap(({ rows }) => rows) : (rail.rows ?? []);

/** Numbers that a text may hold: those of its rows, and those of its citations. Of the notes, no measured figure. */
function numbersAllowed(rail: ResearchedGuardrail): ReadonlySet<number> {
  const read = rowsOf(rail).flatMap((row) => {
    const numbers = numbersIn(JSON.stringify(found(row)));
    return row.file === 'notes.md' ? numbers.filter(Number.isInteger) : numbers;
  });
  const cited = rail.kind === 'caution' ? rail.sources : [];
  const printed = cited.flatMap(({ year = 0, locator = '' }) => [year, ...numbersIn(locator)]);
  return new Set([...read, ...printed]);
}

describe.each(researchAtHand)('%s behind the guardrails', () => {
  test('every row that a guardrail names is there, and verified', () => {
    const rows = guardrails.flatMap(rowsOf);
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.filter((row) => found(row).length === 0)).toEqual([]);
  });

  test.each(named)('%s holds no figure but those of its rows', (_, rail) => {
    const allowed = numbersAllowed(rail);
    for (const { text } of textsOf({ label: rail.label, text: rail.text })) {
      expect(numbersIn(text.en).filter((number) => !allowed.has(number))).toEqual([]);
      expect(numbersIn(text.fr).filter((number) => !allowed.has(number))).toEqual([]);
    }
  });

  test('what was read in the notes is cited as the notes have it', () => {
    const noted = sources.filter(({ rows }) => rows.some(({ file }) => file === 'notes.md'));
    expect(new Set(noted.map(({ url }) => url)).size).toBe(2);
    for (const { url = 'none' } of noted) {
      expect(notes).toContain(url.replace('https://doi.org/', ''));
    }
  });

  test('a failed drug is a caution where a table lists it only if not used before', () => {
    const failed = cautions.filter(({ id }) => id.startsWith('progressedOn-'));
    expect(failed).toHaveLength(7);
    for (const rail of failed) {
      const drug = rail.id.replace('progressedOn-', '');
      const rows = rowsOf(rail).flatMap((row) =>
        (tables[row.file] ?? []).filter(({ id }) => id === row.row),
      );
      expect(rows.length).toBe(rowsOf(rail).length);
      for (const { drugs: listed, footnotes } of rows) {
        expect(listed).toContain(drug);
        expect(footnotes.onlyIfNotPreviouslyUsed).toBe(true);
      }
    }
  });

  test('and a question where none does', () => {
    const asked = guardrails.filter(
      ({ id, kind }) => id.startsWith('progressedOn-') && kind === 'question',
    );
    const listed = [...(tables['kcrnc-2019.json'] ?? []), ...(tables['kcrnc-2021.json'] ?? [])]
      .filter(({ footnotes }) => footnotes?.onlyIfNotPreviouslyUsed === true)
      .flatMap((row) => row.drugs);
    expect(listed.length).toBeGreaterThan(10);
    expect(asked.map(({ id }) => id.replace('progressedOn-', ''))).not.toEqual([]);
    expect(asked.filter(({ id }) => listed.includes(id.replace('progressedOn-', '')))).toEqual([]);
  });
});

describe('what is said of a drug', () => {
  const held = new Map(
    drugs.map(({ id, cautions: own = [], sideEffects }) => [
      id as string,
      [...own.map(({ row }) => row), ...(sideEffects === undefined ? [] : ['sideEffectsPlain'])],
    ]),
  );

  test('is held by the drug too', () => {
    const rows = sources.flatMap((each) => each.rows).filter(({ file }) => file === 'drugs.json');
    expect(rows.length).toBeGreaterThan(30);
    for (const { row } of rows) {
      const [drug = '', ...path] = row.split('/');
      expect(held.get(drug), row).toContain(path.join('/'));
    }
  });

  test('marks options with that drug alone, or with its kind', () => {
    const ofOneDrug = cautions.filter(({ id }) => /^(?!progressedOn)[a-zA-Z0-9]+-[a-z]+$/.test(id));
    const byDrug = ofOneDrug.filter(({ id }) => held.has(id.split('-')[1] ?? ''));
    expect(byDrug.length).toBeGreaterThan(15);
    for (const { id, options, sources: own } of byDrug) {
      const drug = id.split('-')[1] ?? '';
      expect(options.filter((option) => !drugsOf[option].some((each) => each === drug))).toEqual(
        [],
      );
      for (const { row } of own.flatMap(({ rows }) => rows)) expect(row.split('/')[0]).toBe(drug);
    }
  });
});
