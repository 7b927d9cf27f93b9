import type { Edition, Expression, Recommendation } from '@renavigate/engine';
import {
  ccsEarlierMb,
  ccsEarlierNb,
  drugsOf,
  kcrnc2019,
  kcrnc2021,
  optionCatalogue,
  pdq2025,
} from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { research } from './research.ts';

interface Row {
  readonly id: string;
  readonly editions?: readonly string[];
  readonly kind?: string;
  readonly drugs?: readonly string[];
  readonly rank?: string;
  readonly setting?: string;
  readonly population?: {
    readonly imdc?: readonly string[] | 'any';
    readonly riskGroup?: readonly string[];
    readonly priorTherapy?: string;
    readonly priorVegfInhibitor?: boolean;
    readonly priorImmuneCheckpointInhibitor?: boolean;
    readonly priorAnyOf?: readonly string[];
  };
  readonly footnotes?: Readonly<Record<string, boolean | string>>;
}

const rowsOf = (file: string) => research<Row>(file).rows;

/** The rules that rest on a row. */
function rulesOf(edition: Edition, { id }: Row): readonly Recommendation[] {
  return edition.recommendations.filter(({ statements }) => statements.includes(id));
}

const drugNames: Readonly<Record<string, string>> = {
  'interleukin-2 (aldesleukin)': 'aldesleukin',
  'interferon alfa': 'interferonAlfa',
};

/** The drugs of the one option that the rules of a row are about, in order. */
function drugsTold(rules: readonly Recommendation[]): readonly string[] {
  const [option] = new Set(rules.map((rule) => rule.option));
  const found = optionCatalogue.find(({ id }) => id === option);
  return found === undefined ? [] : drugsOf[found.id].toSorted();
}

function atomsIn(expression: Expression): readonly Expression[] {
  return 'of' in expression ? [expression.of].flat().flatMap(atomsIn) : [expression];
}

function atomsOf(rules: readonly Recommendation[]): readonly Expression[] {
  return rules.flatMap(({ conditions }) =>
    conditions.flatMap(({ expression }) => atomsIn(expression)),
  );
}

const groupNames: Readonly<Record<string, string>> = {
  favorable: 'favourable',
  good: 'favourable',
};

function groupsTold(rules: readonly Recommendation[]): readonly string[] {
  return atomsOf(rules).flatMap((atom) => (atom.kind === 'inGroup' ? [atom.group] : []));
}

/** Whether the rules ask for a definition, ask for its contrary, or do not look at it. */
function asked(rules: readonly Recommendation[], name: string): boolean | undefined {
  const signed = (expression: Expression, is: boolean): readonly boolean[] => {
    if (expression.kind === 'not') return signed(expression.of, !is);
    if (expression.kind === 'definition') return expression.definition === name ? [is] : [];
    return 'of' in expression ? [expression.of].flat().flatMap((each) => signed(each, is)) : [];
  };
  return rules
    .flatMap(({ conditions }) => conditions.flatMap(({ expression }) => signed(expression, true)))
    .at(0);
}

/** What an older table says of earlier treatment, in the terms of the newer. */
function priorOf({ population = {} }: Row): readonly (boolean | undefined)[] {
  const { priorTherapy, priorVegfInhibitor, priorImmuneCheckpointInhibitor } = population;
  return priorTherapy === undefined
    ? [priorVegfInhibitor, priorImmuneCheckpointInhibitor]
    : [priorTherapy.includes('VEGF'), priorTherapy.includes('checkpoint')];
}

const told = (edition: Edition, { id }: Row) =>
  edition.statements.find((statement) => statement.id === id)?.text.en ?? '';

const tables = [
  [kcrnc2019, rowsOf('kcrnc-2019.json').filter(({ id }) => /^KC19-0(?!01)/.test(id))],
  [kcrnc2021, rowsOf('kcrnc-2021.json').filter(({ id }) => /^KC21-0(?!32)/.test(id))],
] as const;

describe('against the research', () => {
  describe.each(tables.map(([edition, rows]) => [edition.id, edition, rows] as const))(
    '%s',
    (_, edition, rows) => {
      test.each(rows.map((row) => [row.id, row] as const))('%s', (__, row) => {
        const rules = rulesOf(edition, row);
        expect(rules).toHaveLength(1);
        expect(drugsTold(rules)).toEqual(row.drugs?.toSorted());
        expect(rules[0]?.strength.id).toBe(`${row.rank}-${row.id}`);
        const { imdc = 'any' } = row.population ?? {};
        const groups = imdc === 'any' ? [] : imdc.map((each) => groupNames[each] ?? each);
        expect(groupsTold(rules)).toEqual(groups);
        expect(asked(rules, 'untreatedForAdvanced')).toBe(row.setting === 'untreated');
        if (row.setting === 'untreated') return;
        expect(['priorVegf', 'priorCheckpointInhibitor'].map((each) => asked(rules, each))).toEqual(
          priorOf(row),
        );
      });

      test.each(rows.map((row) => [row.id, row] as const))('%s: footnotes', (__, row) => {
        const notes = row.footnotes ?? {};
        const statement = told(edition, row);
        const unapproved =
          notes['notYetApprovedInCanada'] ?? notes['notYetApprovedInCanadaForThisIndication'];
        expect(statement.includes('not yet approved')).toBe(unapproved);
        expect(statement.includes('if not used before')).toBe(notes['onlyIfNotPreviouslyUsed']);
        expect(statement.includes('only after one VEGF drug')).toBe(
          notes['approvedAfterOnePriorVegfOnly'] ?? false,
        );
        const [rule] = rulesOf(edition, row);
        const looksAtOwnDrugs = rule?.conditions.some(({ expression }) =>
          atomsIn(expression).some(({ kind }) => kind === 'includes'),
        );
        expect(looksAtOwnDrugs).toBe(notes['onlyIfNotPreviouslyUsed']);
      });
    },
  );

  const listed = rowsOf('pdq.json').filter(({ drugs = [] }) => drugs.length > 0);

  test.each(listed.map((row) => [row.id, row] as const))('%s', (_, row) => {
    const rules = rulesOf(pdq2025, row);
    expect(rules).toHaveLength(1);
    expect(drugsTold(rules)).toEqual(row.drugs?.map((drug) => drugNames[drug] ?? drug).toSorted());
    const { riskGroup = [], priorAnyOf = [] } = row.population ?? {};
    expect(groupsTold(rules)).toEqual(riskGroup.map((each) => groupNames[each] ?? each));
    const asksFor = atomsOf(rules).flatMap((atom) =>
      atom.kind === 'includes' && atom.term === 'receivedDrugs' ? [atom.value] : [],
    );
    expect(asksFor).toEqual(priorAnyOf);
    expect(asked(rules, 'untreatedForAdvanced') === true).toBe(row.setting === 'first-line');
    expect(asked(rules, 'thirdLineOrLater') === true).toBe(row.setting?.startsWith('third'));
    expect(rules[0]?.strength.rank).toBeUndefined();
  });

  const inLines = rowsOf('pdq.json').filter(
    (row) => /^(first|second|third)/.test(row.setting ?? '') && rulesOf(pdq2025, row).length > 0,
  );

  test.each(inLines.map((row) => [row.id, row] as const))('%s is of its line', (_, row) => {
    const rules = rulesOf(pdq2025, row);
    const [untreated, later] = ['untreatedForAdvanced', 'thirdLineOrLater'].map((each) =>
      asked(rules, each),
    );
    if (row.setting?.startsWith('first')) expect([untreated, later]).toEqual([true, undefined]);
    if (row.setting?.startsWith('second')) expect([untreated, later]).toEqual([false, undefined]);
    if (row.setting?.startsWith('third')) expect(later).toBe(true);
  });

  test('why the second-line list is read for later lines is said of radiation with radiation alone', () => {
    const saysIt = pdq2025.recommendations.filter(({ conditions }) =>
      conditions.some(
        ({ origin }) => origin.kind === 'assumed' && /radiation/.test(origin.because.en),
      ),
    );
    expect(saysIt.map(({ option }) => option)).toEqual(['externalRadiation']);
  });

  test('pdq-2025 tells no figure of a trial', () => {
    expect(listed).toHaveLength(20);
    // Risk scores, list names and lines are no figures of trials; no statement has another digit.
    const digits = pdq2025.statements.filter(({ text }) =>
      /\d/.test(text.en.replaceAll(/T4|M0|M1|interleukin-2/g, '')),
    );
    expect(digits.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['mb', ccsEarlierMb],
    ['nb', ccsEarlierNb],
  ] as const)('the page of %s has the rows that were read of it', (page, edition) => {
    const rows = rowsOf('ccs-earlier-edition.json').filter(({ editions }) =>
      editions?.includes(page),
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(edition.statements.map(({ id, kind }) => `${id} ${kind}`)).toEqual(
      rows.map(({ id, kind }) => `${id} ${kind}`),
    );
    for (const row of rows) {
      if (row.drugs === undefined) continue;
      expect(drugsTold(rulesOf(edition, row)), row.id).toEqual(row.drugs.toSorted());
    }
  });
});

test('a page of the older ones says that it is held in part', () => {
  for (const { source } of [ccsEarlierMb, ccsEarlierNb]) {
    expect(source.completeness.en).toMatch(/^In part/);
    expect(source.contentDate.en).toContain('not known');
  }
});
