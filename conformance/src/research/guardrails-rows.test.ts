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
import { textsOf } from '../readability/texts.ts';
import { numbersIn, type ResearchRow, research } from './research.ts';

interface Researched {
  /** Of a table. */
  readonly drugs?: readonly string[];
  readonly footnotes?: { readonly onlyIfNotPreviouslyUsed?: boolean };
  /** Of a trial. */
  readonly trial?: string;
  readonly note?: string;
  readonly unverifiedFields?: readonly string[];
}

const rowsIn = (file: string) => research<Researched>(file).rows;
const { sources: noted } = research('notes.json');

/** Whether a guardrail means a row: a trial is named with the source of its figures, side effects with their drug. */
function isMeant(file: string, name: string, row: ResearchRow & Researched): boolean {
  if (file === 'trials.json') return `${row.trial}/${row.source}` === name;
  return row.id === name || row.id.startsWith(`${name}/`);
}

/** What the research holds under a row, verified alone; nothing where there is no such row. */
function found({ file, row: name }: Row): readonly unknown[] {
  return rowsIn(file)
    .filter((row) => row.verified && isMeant(file, name, row))
    .map(file === 'trials.json' ? figuresOf : (row) => row)
    .map(({ id: _, source: __, at: ___, ...read }) => read);
}

/** The figures that were read of an outcome: without remarks, and without what it says was not read. */
function figuresOf({ note: _, unverifiedFields = [], ...row }: ResearchRow & Researched) {
  const read = Object.entries(row).filter(([field]) => !unverifiedFields.includes(field));
  return Object.fromEntries(read) as Omit<ResearchRow & Researched, 'note'>;
}

const cautions = guardrails.filter((rail): rail is CautionGuardrail => rail.kind === 'caution');
const named = guardrails.map((rail) => [rail.id, rail] as const);
const sources: readonly Source[] = cautions.flatMap((rail) => rail.sources);

const rowsOf = (rail: ResearchedGuardrail): readonly Row[] =>
  rail.kind === 'caution' ? rail.sources.flatMap(({ rows }) => rows) : (rail.rows ?? []);

/** Numbers that a text may hold: those of its rows, and those of its citations. Of single findings, no measured figure. */
function numbersAllowed(rail: ResearchedGuardrail): ReadonlySet<number> {
  const read = rowsOf(rail).flatMap((row) => {
    const numbers = numbersIn(JSON.stringify(found(row)));
    return row.file === 'notes.json' ? numbers.filter(Number.isInteger) : numbers;
  });
  const cited = rail.kind === 'caution' ? rail.sources : [];
  const printed = cited.flatMap(({ title, year = 0, locator = '' }) => [
    year,
    ...numbersIn(title),
    ...numbersIn(locator),
  ]);
  return new Set([...read, ...printed]);
}

describe('the research behind the guardrails', () => {
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

  test('a single finding is cited as the research cites it', () => {
    const cited = sources.filter(({ rows }) => rows.some(({ file }) => file === 'notes.json'));
    const known = Object.values(noted).map(({ url }) => url);
    expect(new Set(cited.map(({ url }) => url)).size).toBe(3);
    expect(cited.filter(({ url }) => !known.includes(url))).toEqual([]);
  });

  test('a failed drug is a caution where a table lists it only if not used before', () => {
    const failed = cautions.filter(({ id }) => id.startsWith('progressedOn-'));
    expect(failed).toHaveLength(7);
    for (const rail of failed) {
      const drug = rail.id.replace('progressedOn-', '');
      const rows = rowsOf(rail).flatMap((row) =>
        rowsIn(row.file).filter(({ id }) => id === row.row),
      );
      expect(rows.length).toBe(rowsOf(rail).length);
      for (const { drugs: listed, footnotes } of rows) {
        expect(listed).toContain(drug);
        expect(footnotes?.onlyIfNotPreviouslyUsed).toBe(true);
      }
    }
  });

  test('and a question where none does', () => {
    const asked = guardrails.filter(
      ({ id, kind }) => id.startsWith('progressedOn-') && kind === 'question',
    );
    const listed = [...rowsIn('kcrnc-2019.json'), ...rowsIn('kcrnc-2021.json')]
      .filter(({ footnotes }) => footnotes?.onlyIfNotPreviouslyUsed === true)
      .flatMap((row) => row.drugs ?? []);
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
      const ofDrugs = own.flatMap(({ rows }) => rows).filter(({ file }) => file === 'drugs.json');
      for (const { row } of ofDrugs) expect(row.split('/')[0]).toBe(drug);
    }
  });
});
